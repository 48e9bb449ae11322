import * as z from 'zod/mini';
import { CourtDate } from '../time';
import { isCourtDate } from './date-arithmetic';

const RealDate = CourtDate.check(z.refine(isCourtDate, '没有这一天，请核对日期'));

/** One year's arrangement as the State Council's notice gives it. Days off include weekends joined to a holiday; workDays are the make-up days. */
export const HolidayYear = z.object({
  year: z.number().check(z.int(), z.minimum(2000, '年份不正确'), z.maximum(2199, '年份不正确')),
  /** the notice it comes from */
  source: z.string().check(z.minLength(4, '请写明放假安排的通知名称或文号')),
  holidays: z.array(z.object({ name: z.string().check(z.minLength(1, '请写明节日名称')), from: RealDate, to: RealDate }).check(z.refine(({ from, to }) => from <= to, '放假结束日不能早于开始日')))
    .check(z.minLength(1, '请至少填写一个节日的放假日期')),
  workDays: z.array(RealDate),
}).check(z.refine(({ year, holidays }) => holidays.some(({ to }) => Number(to.slice(0, 4)) === year), '放假日期与年份不一致，请核对'));
export type HolidayYear = z.infer<typeof HolidayYear>;
