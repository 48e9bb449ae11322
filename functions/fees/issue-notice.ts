import type { Actor } from '../../shared/cases/case-event';
import { subjectOf, type FeeNotice, type NoticeSubject } from '../../shared/fees/fee-notice';
import { grantOf } from '../../shared/fees/fee-relief';
import type { FeeQuote } from '../../shared/fees/fee-quote';
import { quoteAgain } from '../../shared/fees/quote-again';
import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId, PartyId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { NoticeItem, PartyItem, ReliefItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { renderPdf } from '../platform/render-pdf';
import { bankAccounts } from './adapters';
import { bankAccountPuts } from './bank-accounts';
import { claimQuote } from './claim-quote';
import { copy } from './copy';
import { feeNoticePaper } from './fee-notice-paper';
import { putNotice } from './fee-puts';
import { lastDayOf } from './last-day';
import { payLinkCode, payLinkPut, payLinkUrl } from './pay-link';

export interface Occasion {
  reason: FeeNotice['reason'];
  reasonText?: string;
  actor: Actor;
  halved?: boolean;
  /** absent: the claim */
  subject?: NoticeSubject;
  /** absent: the plaintiffs */
  payerPartyId?: PartyId;
  /** absent: what the claim costs */
  quote?: FeeQuote;
  /** a part of that cost, when a part has been charged before */
  amountFen?: number;
  /** one of the shares of a notice that was split */
  shareOf?: NoticeId;
}

/** An unpaid notice gives way to the one that follows it for the same thing, the shares of the claim's to a whole one; what was paid never does. */
const superseded = (record: CaseRecord, subject: NoticeSubject, payerPartyId: PartyId | undefined): FeeNotice[] =>
  record.all(NoticeItem).filter((notice) => (notice.state === 'issued' || notice.state === 'lapsed') && subjectOf(notice) === subject && (payerPartyId === undefined || notice.payerPartyId === payerPartyId));

const payerOf = (record: CaseRecord, payerPartyId: PartyId | undefined): { partyId: PartyId; name: string } => {
  const parties = record.all(PartyItem).filter((party) => (payerPartyId === undefined ? party.role === 'plaintiff' : party.partyId === payerPartyId));
  const [payer] = parties;
  if (payer === undefined) throw new CourtError('cases.wrongPhase', '本案还没有登记应当交费的当事人，不能发出交费通知。');
  return { partyId: payer.partyId, name: parties.map((party) => party.name).join('、') };
};

/** The fee with what the court has granted (办法 44–46). @throws CourtError fees.nothingToPay */
const grantedQuote = (record: CaseRecord, quote: FeeQuote, partyId: PartyId): FeeQuote => {
  const grant = grantOf(record.all(ReliefItem), partyId);
  if (grant?.outcome === 'exemption') throw new CourtError('fees.nothingToPay', '法院已准予免交诉讼费用，不需要交费。');
  return grant?.outcome === 'reduction' && grant.percent !== undefined && quote.reducedByPercent === undefined ? quoteAgain(quote, { reducedByPercent: grant.percent }) : quote;
};

const noticeOf = (record: CaseRecord, occasion: Occasion, at: Date): FeeNotice => {
  const { reason, reasonText, subject, halved } = occasion;
  const payer = payerOf(record, occasion.payerPartyId);
  const full = occasion.quote ?? claimQuote(record.head, halved === true);
  const quote = grantedQuote(record, full, payer.partyId);
  const amountFen = occasion.amountFen === undefined ? quote.feeFen : Math.round((occasion.amountFen * (100 - (quote.reducedByPercent ?? 0))) / 100);
  if (amountFen === 0) throw new CourtError('fees.nothingToPay', '这件案子不需要交纳案件受理费。');
  const receivedOn = courtDateOf(at.toISOString());
  const deferredTo = grantOf(record.all(ReliefItem), payer.partyId)?.untilOn;
  const reckoned = lastDayOf({ receivedOn, subject });
  const extended = deferredTo !== undefined && deferredTo > reckoned.lastDayOn ? { lastDayOn: deferredTo, provisional: false, extendedReason: copy.deferred } : {};
  return {
    noticeId: newId<NoticeId>('notice', at), payerPartyId: payer.partyId, payerName: payer.name, reason, quote, amountFen, issuedAt: at.toISOString(), receivedOn, ...reckoned, ...extended,
    state: 'issued', paidFen: 0, refundedFen: 0, ...(reasonText === undefined ? {} : { reasonText }), ...(subject === undefined ? {} : { subject }), ...(occasion.shareOf === undefined ? {} : { shareOf: occasion.shareOf }),
  };
};

/**
 * Issues a fee notice with its paper. Unpaid notices it replaces are withdrawn in the same transaction; their late payments come back as a surplus.
 * @throws CourtError cases.wrongPhase, fees.nothingToPay
 */
export const issueNotice = async (record: CaseRecord, occasion: Occasion, at: Date): Promise<{ record: CaseRecord; notice: FeeNotice }> => {
  const { head } = record;
  if (head.phase !== 'open') throw new CourtError('cases.wrongPhase', '案件立案后、结案前才能发出交费通知。');
  const asked = noticeOf(record, occasion, at);
  const account = await bankAccounts.open(asked.noticeId);
  const drafted: FeeNotice = { ...asked, ...(account === undefined ? {} : { bankAccount: account }) };
  const paper = await renderPdf(feeNoticePaper(drafted, court(), head.caseNumber ?? head.receiptNumber, payLinkUrl(payLinkCode(drafted.noticeId))));
  const { document, put } = await fileDocument({ kind: 'feeNotice', title: copy.noticeTitle, ...paper }, at);
  const notice: FeeNotice = { ...drafted, documentId: document.documentId };
  const replaced = superseded(record, subjectOf(notice), occasion.payerPartyId);
  const { noticeId, amountFen, lastDayOn, provisional, reason } = notice;
  const data = { noticeId, amountFen, lastDayOn, provisional, reason, documentId: document.documentId, sha256: document.sha256, ...(replaced.length === 0 ? {} : { replaces: replaced.map((old) => old.noticeId) }) };
  const next = await appendToCase(record, at, [{ type: 'FEE_NOTICE_ISSUED', actor: occasion.actor, data }], {
    puts: [putNotice(notice, head.court), ...replaced.map((old) => putNotice({ ...old, state: 'cancelled' }, head.court)), put],
    extra: [payLinkPut({ caseId: record.caseId, noticeId }), ...bankAccountPuts(account, { caseId: record.caseId, noticeId })],
  });
  return { record: next, notice };
};
