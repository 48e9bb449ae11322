import * as z from 'zod/mini';
import { DocumentId, NoticeId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { NoticeSubject } from './fee-notice';

export const lapseStates = { proposed: '待处理', issued: '已裁定按撤诉处理', moreTime: '已另给时间', paid: '已交费' } as const;

/** State item LAPSE#notice: a notice ran out unpaid; a ruling is proposed, a person decides (办法 22, 解释 213). */
export const LapseProposal = z.object({
  noticeId: NoticeId,
  payerName: z.string(),
  subject: NoticeSubject,
  amountFen: z.number(),
  lastDayOn: CourtDate,
  state: z.enum(['proposed', 'issued', 'moreTime', 'paid']),
  proposedAt: Instant,
  draftDocumentId: DocumentId,
  decidedBy: z.optional(z.string()),
  decidedAt: z.optional(Instant),
  reason: z.optional(z.string()),
  newLastDayOn: z.optional(CourtDate),
  rulingDocumentId: z.optional(DocumentId),
});
export type LapseProposal = z.infer<typeof LapseProposal>;
