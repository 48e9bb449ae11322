import type { CaseEvent } from '../../shared/cases/case-event';
import { isOfClaim, subjectOf, type NoticeSubject } from '../../shared/fees/fee-notice';
import { firstInstancePrepayment } from '../../shared/fees/prepayment';
import { CourtError } from '../../shared/kernel/errors';
import type { PartyId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { NoticeItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { courtQuote } from '../cases/court-quote';
import { court } from '../platform/court-config';
import { issueNotice, type Occasion } from './issue-notice';

type Grounds = Omit<Occasion, 'actor'>;
const full: Readonly<Partial<Record<CaseEvent['type'], Grounds>>> = {
  FIRST_MEDIATION_DECLINED: { reason: 'firstMediationDeclined', halved: false },
  MEDIATION_FAILED: { reason: 'mediationFailed', halved: false },
};

/** 办法 18: a counterclaim pays half of its own fee, within seven days of its filing (22). */
const counterclaim = ({ data, at }: Pick<CaseEvent, 'data' | 'at'>): Grounds => ({
  reason: 'counterclaim', subject: 'counterclaim', payerPartyId: data['partyId'] as PartyId,
  quote: courtQuote({ kind: String(data['feeKind']), ...(typeof data['amountFen'] === 'number' ? { amountFen: data['amountFen'] } : {}), halved: true, on: courtDateOf(at) }),
});

/** 办法 13(六): due only when the objection has failed for good, from whoever raised it. */
const objection = ({ data, at }: Pick<CaseEvent, 'data' | 'at'>): Grounds => ({
  reason: 'objectionDismissed', subject: 'objection', payerPartyId: data['partyId'] as PartyId, quote: courtQuote({ kind: 'jurisdiction_objection_failed', on: courtDateOf(at) }),
});

/** The notice an event calls for, given what the case has already; undefined = none. */
export const groundsFor = (event: Pick<CaseEvent, 'type' | 'data' | 'at'>, record: CaseRecord, practice: 'acceptance' | 'afterMediation'): Grounds | undefined => {
  const notices = record.all(NoticeItem).filter((notice) => notice.state !== 'cancelled');
  const ofClaim = notices.filter(isOfClaim);
  const asked = (subject: NoticeSubject): boolean => notices.some((notice) => subjectOf(notice) === subject && notice.payerPartyId === event.data['partyId']);
  if (event.type === 'COUNTERCLAIM_FILED') return asked('counterclaim') ? undefined : counterclaim(event);
  if (event.type === 'JURISDICTION_RULING_EFFECTIVE') return event.data['result'] !== 'dismissed' || asked('objection') ? undefined : objection(event);
  // 办法 20 II: whoever sues for wages need not prepay.
  if (firstInstancePrepayment(record.head.causeOfAction).period === undefined) return undefined;
  if (event.type === 'CASE_ACCEPTED') return practice === 'acceptance' && ofClaim.length === 0 ? { reason: 'accepted', halved: false } : undefined;
  if (event.type !== 'MEDIATION_AGREEMENT_EFFECTIVE') return ofClaim.length === 0 ? full[event.type] : undefined;
  const paidOrHalf = ofClaim.some((notice) => notice.paidFen > 0 || notice.quote.halved);
  // 办法 15: a case that ends by mediation pays half; whoever wants no 调解书 and performs pays nothing.
  return event.data['wantsStatement'] === true && !paidOrHalf ? { reason: 'statementWanted', halved: true } : undefined;
};

/** By the court's practice the fee is asked for on acceptance, or (2025, the default) when mediation is declined or fails; half of it when a 调解书 is wanted. */
export const issueNoticeByEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  await changeCase(event.caseId, async (record) => {
    const grounds = record.headIfAny?.phase === 'open' ? groundsFor(event, record, court().feeNoticeAt) : undefined;
    if (grounds === undefined) return record;
    try {
      return (await issueNotice(record, { ...grounds, actor: systemActor }, at)).record;
    } catch (cause) {
      if (cause instanceof CourtError && cause.code === 'fees.nothingToPay') return record;
      throw cause;
    }
  });
};
