import { isOwedAfterwards, subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import type { LapseProposal } from '../../shared/fees/lapse';
import type { CaseId, NoticeId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { NoticeItem, PartyItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { renderPdf } from '../platform/render-pdf';
import { copy } from './copy';
import { LapseItem, putLapse } from './lapse-item';
import { lapseRulingPaper } from './lapse-ruling-paper';

export const rulingOf = (record: CaseRecord, notice: FeeNotice, at: Date, draft: boolean) => lapseRulingPaper({
  notice, parties: record.all(PartyItem), causeOfAction: record.head.causeOfAction, caseNumber: record.head.caseNumber ?? record.head.receiptNumber, on: courtDateOf(at.toISOString()), draft, judgeName: record.head.judgeName,
}, court());

/** A draft before the clerk, no more: a person decides. A notice that lapsed, got time and lapsed again is proposed anew. */
export const proposeLapseRuling = async (caseId: CaseId, noticeId: NoticeId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const notice = record.one(NoticeItem, noticeId);
    if (notice?.state !== 'lapsed' || isOwedAfterwards(notice) || record.head.phase !== 'open' || record.one(LapseItem, noticeId)?.state === 'proposed') return record;
    const paper = await renderPdf(rulingOf(record, notice, at, true));
    const { document, put } = await fileDocument({ kind: 'deemedWithdrawalRuling', title: copy.ruling.draftTitle, ...paper, visibleTo: [] }, at);
    const { payerName, amountFen, lastDayOn } = notice;
    const lapse: LapseProposal = { noticeId, payerName, subject: subjectOf(notice), amountFen, lastDayOn, state: 'proposed', proposedAt: at.toISOString(), draftDocumentId: document.documentId };
    return appendToCase(record, at, [{ type: 'DEEMED_WITHDRAWAL_PROPOSED', actor: systemActor, data: { noticeId, documentId: document.documentId, sha256: document.sha256 } }], { puts: [putLapse(lapse, record.head.court), put] });
  });
};

/** Paid after all, before anybody decided. */
export const settleLapse = async (caseId: CaseId, noticeId: NoticeId, at: Date): Promise<void> => {
  await changeCase(caseId, async (record) => {
    const lapse = record.one(LapseItem, noticeId);
    return lapse?.state !== 'proposed' || record.one(NoticeItem, noticeId)?.paidAt === undefined ? record
      : appendToCase(record, at, [], { puts: [putLapse({ ...lapse, state: 'paid', decidedAt: at.toISOString() }, record.head.court)] });
  });
};
