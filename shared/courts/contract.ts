import * as z from 'zod/mini';
import { UsualTime } from '../cases/usual-time';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { LoadedYear, Redating } from '../kernel/calendar/holiday-arrangement';
import { HolidayYear } from '../kernel/calendar/holiday-year';
import { CaseId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { Outage } from './outage';
import { PublicCourt } from './court';

/** Built in with the product, loaded by an administrator (all versions), and how far the cases have been counted again. */
const Holidays = z.object({ published: z.array(HolidayYear), loaded: z.array(LoadedYear), redating: z.optional(Redating) });

/** `version` of the product; one row a part (the store; in the embedded world each of its parts). */
const Health = z.object({ version: z.string(), parts: z.record(z.string(), z.looseObject({ state: z.string() })) });

export const courtRoutes = {
  court: route({ method: 'GET', path: '/api/court', capability: 'public.read', summary: '法院公开信息', output: PublicCourt }),
  usualTimes: route({ method: 'GET', path: '/api/usual-times', capability: 'public.read', summary: '各环节一般用时（本院已办结案件的中位数和九成）', output: z.object({ items: z.array(UsualTime) }) }),
  holidays: route({ method: 'GET', path: '/api/holidays', capability: 'courts.holidays', summary: '放假安排与期限重算', output: Holidays }),
  loadHolidays: route({ method: 'POST', path: '/api/holidays', capability: 'courts.holidays', summary: '录入一年的放假安排', body: HolidayYear, output: Holidays, status: 201 }),
  deadLetters: route({ method: 'GET', path: '/api/dead-letters', capability: 'outbox.deadLetters', summary: '多次处理未成功的后台事件', query: PageQuery, output: pageOf(z.object({ outboxId: z.string(), caseId: CaseId, type: z.string(), at: Instant, tries: z.number(), lastError: z.optional(z.string()) })) }),
  outages: route({ method: 'GET', path: '/api/outages', capability: 'court.outages', summary: '系统故障记录（按月）；最后一天遇故障的期限据此顺延', query: z.object({ month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份请按 年-月 填写，例如 2026-11')) }), output: z.object({ items: z.array(Outage), rule: z.object({ minutes: z.number(), example: z.boolean() }) }) }),
  health: route({ method: 'GET', path: '/healthz', capability: 'public.read', summary: '版本与各部分状态；有一部分不在时答 503', raw: true, output: Health }),
  openapi: route({ method: 'GET', path: '/openapi.json', capability: 'public.read', summary: '接口说明（OpenAPI 3.1）', raw: true, output: z.any() }),
};
