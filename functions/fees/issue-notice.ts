import type { Actor } from '../../shared/cases/case-event';
import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { FeeQuote } from '../../shared/fees/fee-quote';
import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { NoticeItem, PartyItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { renderPdf } from '../platform/render-pdf';
import { calendar } from './calendar';
import { copy } from './copy';
import { feeNoticePaper } from './fee-notice-paper';
import { putNotice } from './fee-puts';
import { courtQuote } from '../cases/court-quote';

export interface Occasion { reason: FeeNotice['reason']; reasonText?: string; halved: boolean; actor: Actor }

const quoteOf = (record: CaseRecord, halved: boolean): FeeQuote => courtQuote({ kind: record.head.feeKind, amountFen: record.head.claimAmountFen, ...(halved ? { halved: true } : {}) });

/** An unpaid notice gives way to the one that follows it; what was paid never does. */
const superseded = (record: CaseRecord): FeeNotice[] => record.all(NoticeItem).filter((notice) => notice.state === 'issued' || notice.state === 'lapsed');

const noticeOf = (record: CaseRecord, { reason, reasonText }: Occasion, sum: FeeQuote, at: Date): FeeNotice => {
  const plaintiffs = record.all(PartyItem).filter((party) => party.role === 'plaintiff');
  const [payer] = plaintiffs;
  if (payer === undefined) throw new CourtError('cases.wrongPhase', '本案还没有登记原告，不能发出交费通知。');
  const receivedOn = courtDateOf(at.toISOString());
  // 办法 22: seven days from the day after the notice is received; here it reaches the payer's page the moment it is issued.
  const { lastDayOn, provisional } = computePeriod({ rule: 'feePrepayment', from: receivedOn, calendar: calendar() });
  return {
    noticeId: newId<NoticeId>('notice', at), payerPartyId: payer.partyId, payerName: plaintiffs.map((party) => party.name).join('、'), reason, quote: sum, amountFen: sum.feeFen,
    issuedAt: at.toISOString(), receivedOn, lastDayOn, provisional, state: 'issued', paidFen: 0, refundedFen: 0, ...(reasonText === undefined ? {} : { reasonText }),
  };
};

/**
 * Issues a fee notice with its paper. Unpaid notices it replaces are withdrawn in the same transaction; their late payments come back as a surplus.
 * @throws CourtError cases.wrongPhase, fees.nothingToPay
 */
export const issueNotice = async (record: CaseRecord, occasion: Occasion, at: Date): Promise<{ record: CaseRecord; notice: FeeNotice }> => {
  const { head } = record;
  if (head.phase !== 'open') throw new CourtError('cases.wrongPhase', '案件立案后、结案前才能发出交费通知。');
  const sum = quoteOf(record, occasion.halved);
  if (sum.feeFen === 0) throw new CourtError('fees.nothingToPay', '这件案子不需要交纳案件受理费。');
  const drafted = noticeOf(record, occasion, sum, at);
  const paper = await renderPdf(feeNoticePaper(drafted, court(), head.caseNumber ?? head.receiptNumber));
  const { document, put } = await fileDocument({ kind: 'feeNotice', title: copy.noticeTitle, ...paper }, at);
  const notice: FeeNotice = { ...drafted, documentId: document.documentId };
  const replaced = superseded(record);
  const { noticeId, amountFen, lastDayOn, provisional, reason } = notice;
  const data = { noticeId, amountFen, lastDayOn, provisional, reason, documentId: document.documentId, sha256: document.sha256, ...(replaced.length === 0 ? {} : { replaces: replaced.map((old) => old.noticeId) }) };
  const next = await appendToCase(record, at, [{ type: 'FEE_NOTICE_ISSUED', actor: occasion.actor, data }], {
    puts: [putNotice(notice, head.court), ...replaced.map((old) => putNotice({ ...old, state: 'cancelled' }, head.court)), put],
  });
  return { record: next, notice };
};
