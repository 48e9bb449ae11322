import * as z from 'zod/mini';
import { Instant } from '../kernel/time';

/** What went wrong between the first press of “提交” and the submission; the sentence stands on the receipt. */
export const intentFailures = {
  papers: '系统读取材料、生成文书没有成功',
  store: '系统保存没有成功',
  network: '网络中断，提交请求没有送达',
} as const;
export const IntentFailure = z.enum(Object.keys(intentFailures) as [keyof typeof intentFailures, ...(keyof typeof intentFailures)[]]);
export type IntentFailure = z.infer<typeof IntentFailure>;

/** State item INTENT: the person pressed submit. Written before anything else is done, gone once the filing is in. */
export const FilingIntent = z.object({
  at: Instant,
  /** was everything there that a submission needs? Such a press is never withdrawn by a later refusal */
  ready: z.boolean(),
  failures: z.array(z.object({ at: Instant, why: IntentFailure })),
});
export type FilingIntent = z.infer<typeof FilingIntent>;
