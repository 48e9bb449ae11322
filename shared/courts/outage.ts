import * as z from 'zod/mini';
import { Instant } from '../kernel/time';

export const outageSources = { http: '请求处理失败', beat: '系统整体停止响应' } as const;

/** One line of the outage ledger: whole minutes of one court day in which the court's own system failed. */
export const Outage = z.object({ from: Instant, to: Instant, source: z.enum(['http', 'beat']), detail: z.string() });
export type Outage = z.infer<typeof Outage>;
