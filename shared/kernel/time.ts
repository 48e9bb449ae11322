import * as z from 'zod/mini';

/** A UTC instant, ISO 8601 with Z. Fields that hold one are named …At. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, '时间格式应为 UTC 时刻'));
export type Instant = z.infer<typeof Instant>;

/** A court-local (Asia/Shanghai) date, YYYY-MM-DD. Fields that hold one are named …On. */
export const CourtDate = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日期格式应为 年-月-日，例如 2026-11-23'));
export type CourtDate = z.infer<typeof CourtDate>;

const SHANGHAI_OFFSET_MS = 8 * 3600_000;

/** The court-local date of an instant. */
export const courtDateOf = (at: string): CourtDate => new Date(Date.parse(at) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);

/** The instant at which a court-local day begins or (24:00) ends. */
export const startOfCourtDay = (on: CourtDate): Instant => new Date(Date.parse(`${on}T00:00:00Z`) - SHANGHAI_OFFSET_MS).toISOString();
export const endOfCourtDay = (on: CourtDate): Instant => new Date(Date.parse(startOfCourtDay(on)) + 86_400_000).toISOString();

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** "2026-11-23" → "11月23日（周一）", with the year when it is not the given one. */
export const dateText = (on: CourtDate, thisYear?: string): string => {
  const [year, month, day] = on.split('-');
  const weekday = WEEKDAYS[new Date(`${on}T00:00:00Z`).getUTCDay()];
  return `${thisYear === undefined || thisYear === year ? '' : `${year}年`}${Number(month)}月${Number(day)}日（${weekday}）`;
};

/** "2026年11月23日", as papers write it. */
export const longDate = (on: CourtDate): string => {
  const [year, month, day] = on.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** An instant as "2026年11月23日 14:05", court-local. */
export const momentText = (at: string): string => {
  const local = new Date(Date.parse(at) + SHANGHAI_OFFSET_MS).toISOString();
  const [year, month, day] = local.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日 ${local.slice(11, 16)}`;
};
