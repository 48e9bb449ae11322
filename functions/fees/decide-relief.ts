import { isFeePaid } from '../../shared/fees/case-fees';
import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { FeeRelief, ReliefDecision } from '../../shared/fees/fee-relief';
import { quoteAgain } from '../../shared/fees/quote-again';
import { addDays, nextWorkingDay } from '../../shared/kernel/calendar/date-arithmetic';
import { CourtError } from '../../shared/kernel/errors';
import type { ReliefId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem, ReliefItem } from '../cases/case-items';
import { appendToCase, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { renderPdf } from '../platform/render-pdf';
import { calendar } from '../platform/calendar';
import { copy } from './copy';
import { decidedRelief, type ReliefChoice } from './domain/decide-relief';
import { putNotice, putRefund } from './fee-puts';
import { issueNotice, type Occasion } from './issue-notice';
import { refundsFor } from './propose-refund';
import { reliefDecisionPaper } from './relief-papers';
import { putRelief } from './relief-puts';

type Decided = FeeRelief & { decision: ReliefDecision };
const isOpen = (notice: FeeNotice): boolean => notice.state === 'issued' || notice.state === 'lapsed';

const released = (notice: FeeNotice): FeeNotice => {
  const free = { ...notice };
  delete free.suspendedBy;
  return free;
};

/** What the decision makes of an open notice. A period that stood still goes on with the days it had left, moved off rest days. */
const noticeAfter = (notice: FeeNotice, { decision, suspends }: Decided, at: Date): FeeNotice => {
  const free = released(notice);
  if (decision.outcome === 'exemption') return { ...free, state: 'cancelled' };
  if (decision.outcome === 'deferral') return { ...free, state: 'issued', lastDayOn: decision.untilOn ?? free.lastDayOn, provisional: false, extendedReason: copy.deferred };
  if (suspends?.noticeId !== notice.noticeId) return free;
  const end = addDays(courtDateOf(at.toISOString()), suspends.daysLeft);
  const lastDayOn = nextWorkingDay(end, calendar());
  return { ...free, lastDayOn, provisional: calendar().isProvisional(end) || calendar().isProvisional(lastDayOn), extendedReason: copy.resumed };
};

/** A whole fee by the tariff; a part of one (a share, a difference) in proportion. */
const reducedFen = ({ quote, amountFen }: FeeNotice, percent: number): number =>
  (amountFen === quote.feeFen ? quoteAgain(quote, { reducedByPercent: percent }).feeFen : Math.round((amountFen * (100 - percent)) / 100));

/** What an unpaid notice asked for, to be asked for again less the reduction: a share or a difference stays the part it was. */
const partOf = ({ subject, quote, amountFen, shareOf }: FeeNotice): Partial<Occasion> => ({
  quote, ...(subject === undefined ? {} : { subject }), ...(amountFen === quote.feeFen ? {} : { amountFen }), ...(shareOf === undefined ? {} : { shareOf }),
});

/** Paid before the decision: what was too much goes back. */
const tooMuch = (record: CaseRecord, { decision, partyId }: Decided): number => {
  const paid = record.all(NoticeItem).filter((notice) => notice.payerPartyId === partyId && isFeePaid(notice));
  if (decision.outcome === 'exemption') return paid.reduce((sum, notice) => sum + notice.amountFen, 0);
  if (decision.outcome !== 'reduction') return 0;
  return paid.reduce((sum, notice) => sum + (notice.quote.reducedByPercent === undefined ? notice.amountFen - reducedFen(notice, decision.percent ?? 0) : 0), 0);
};

/** @throws CourtError fees.reliefNotFound and what the rules refuse */
export const decideRelief = async (record: CaseRecord, reliefId: ReliefId, choice: ReliefChoice, caller: Caller, at: Date): Promise<FeeRelief> => {
  const relief = record.one(ReliefItem, reliefId);
  if (relief === undefined) throw new CourtError('fees.reliefNotFound', '没有找到这份申请，请从列表重新进入。');
  const decided = decidedRelief(relief, choice, caller.name, at);
  const { head } = record;
  const paper = await renderPdf(reliefDecisionPaper(decided, court(), head.caseNumber ?? head.receiptNumber));
  const { document, put } = await fileDocument({ kind: 'reliefDecision', title: copy.relief.decisionTitle, ...paper, visibleTo: [relief.partyId] }, at);
  const settled: Decided = { ...decided, decision: { ...decided.decision, documentId: document.documentId } };
  const open = record.all(NoticeItem).filter((notice) => notice.payerPartyId === relief.partyId && isOpen(notice));
  const owedFen = tooMuch(record, settled);
  const refunds = owedFen === 0 ? [] : refundsFor(record, { cause: 'relief', effectiveOn: courtDateOf(at.toISOString()), differenceFen: owedFen, payerPartyId: relief.partyId }, at);
  const puts: StatePut[] = [putRelief(settled, head.court), put, ...open.map((notice) => putNotice(noticeAfter(notice, settled, at), head.court)), ...refunds.map(({ refund }) => putRefund(refund, head.court))];
  const { outcome, percent, untilOn } = settled.decision;
  const data = { reliefId, outcome, ...(percent === undefined ? {} : { percent }), ...(untilOn === undefined ? {} : { untilOn }), documentId: document.documentId, sha256: document.sha256, ...(outcome === 'exemption' && open.length > 0 ? { replaces: open.map((notice) => notice.noticeId) } : {}) };
  const after = await appendToCase(record, at, [{ type: 'FEE_RELIEF_DECIDED', actor: actorOf(caller), data }, ...refunds.map(({ event }) => event)], { puts });
  // Less to pay: the open notice gives way to one over the smaller sum.
  const [unpaid] = outcome === 'reduction' ? open : [];
  if (unpaid !== undefined) await issueNotice(after, { reason: 'reliefDecided', halved: unpaid.quote.halved, actor: actorOf(caller), payerPartyId: unpaid.payerPartyId, ...partOf(unpaid) }, at);
  return settled;
};
