import * as z from 'zod/mini';
import { CaseId, NoticeId } from '../kernel/ids';
import { CourtDate } from '../kernel/time';
import { PayLink } from './pay-slip';

/** A fee that somebody stands for and that is not paid yet. */
export const UnpaidNotice = z.object({ caseId: CaseId, noticeId: NoticeId, caseCode: z.string(), title: z.string(), payerName: z.string(), amountFen: z.number(), lastDayOn: CourtDate, lapsed: z.boolean() });
export type UnpaidNotice = z.infer<typeof UnpaidNotice>;

/** What became of one of many: a refusal says why and concerns only itself. */
export const StartedOne = z.object({ caseId: CaseId, noticeId: NoticeId, state: z.enum(['open', 'paid', 'refused']), link: z.optional(PayLink), code: z.optional(z.string()), message: z.optional(z.string()) });
export type StartedOne = z.infer<typeof StartedOne>;
