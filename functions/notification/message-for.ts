import type { CaseEvent } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import { isOfClaim } from '../../shared/fees/fee-notice';
import { FilingItem, MediationItem, NoticeItem, PartyItem, RefundItem, ReliefItem, RepresentationItem, ServiceItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { objectionsOf, withPauses } from '../cases/objections';
import { copy, type Saying } from './copy';
import { mediationRules } from './mediation-message';

/** `own`: what one of them is told instead, for days of their own. */
export interface Message { to: string[]; saying: Saying; own?: ReadonlyMap<string, Saying> }

/** The people who act for a party: the party in person and every agent the court has accepted. */
const peopleOf = (record: CaseRecord, parties: readonly Party[]): string[] => parties.flatMap((party) => [
  ...(party.personId === undefined ? [] : [party.personId]),
  ...record.all(RepresentationItem).filter((agency) => agency.partyId === party.partyId && agency.state === 'accepted').map((agency) => agency.personId),
]);

const filerOf = (record: CaseRecord): string[] => [record.one(FilingItem)?.ownerId ?? record.headIfAny?.filedBy ?? ''].filter((id) => id !== '');
/** The plaintiff's side: the payer in person, their agents, and the one who filed. */
export const payersOf = (record: CaseRecord, noticeId: unknown): string[] => {
  const notice = typeof noticeId === 'string' ? record.one(NoticeItem, noticeId) : undefined;
  const payer = notice === undefined ? undefined : record.one(PartyItem, notice.payerPartyId);
  // what a defendant pays is no business of whoever filed
  return [...(payer === undefined ? [] : peopleOf(record, [payer])), ...(notice !== undefined && !isOfClaim(notice) ? [] : filerOf(record))];
};
const everybody = (record: CaseRecord): string[] => [...peopleOf(record, record.all(PartyItem)), ...filerOf(record)];

/** Whose day it is: the payer's, the addressee's, the filer's; everybody's in a mediation. */
const concernedBy = (record: CaseRecord, { what, targetId }: CaseEvent['data']): string[] => {
  switch (what) {
    case 'feeNotice': return payersOf(record, targetId);
    case 'servicePeriod': {
      const addressee = record.one(ServiceItem, String(targetId))?.addresseePartyId;
      return peopleOf(record, record.all(PartyItem).filter(({ partyId }) => partyId === addressee));
    }
    case 'refund': return payersOf(record, record.one(RefundItem, String(targetId))?.noticeId);
    case 'mediationLimit': return everybody(record);
    default: return filerOf(record);
  }
};

/** 证据规定 55 (一): the objection has failed, the period for evidence runs again, to each one's own last day. */
const evidenceGoesOn = (record: CaseRecord): Message => ({
  to: everybody(record), saying: copy.staysHere(),
  own: new Map(record.all(ServiceItem).flatMap((service) => {
    const last = withPauses(record, service).effect?.periods.find(({ rule }) => rule.startsWith('evidence'))?.lastDayOn;
    const party = record.one(PartyItem, service.addresseePartyId);
    return last === undefined || party === undefined ? [] : peopleOf(record, [party]).map((personId): [string, Saying] => [personId, copy.evidenceGoesOn(last)]);
  })),
});

const mediatorOf = (record: CaseRecord): string[] => [record.one(MediationItem)?.mediatorId ?? ''].filter((id) => id !== '');

/** Who asked for relief: the party, and for a plaintiff whoever filed; the other side is not told. */
const applicantsOf = (record: CaseRecord, reliefId: unknown): string[] => {
  const relief = typeof reliefId === 'string' ? record.one(ReliefItem, reliefId) : undefined;
  const party = record.all(PartyItem).find(({ partyId }) => partyId === relief?.partyId);
  return party === undefined || party.role === 'plaintiff' ? [...(party === undefined ? [] : peopleOf(record, [party])), ...filerOf(record)] : peopleOf(record, [party]);
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);

const addressees = (record: CaseRecord, data: CaseEvent['data']): string[] => peopleOf(record, record.all(PartyItem).filter(({ partyId }) => partyId === data['partyId']));

const drafted = (event: Pick<CaseEvent, 'type' | 'data'>, record: CaseRecord): Message | undefined => {
  const { data } = event;
  switch (event.type) {
    case 'CASE_ACCEPTED': return { to: filerOf(record), saying: copy.accepted(text(data['caseNumber'])) };
    case 'FILING_RETURNED': return { to: filerOf(record), saying: copy.returned(text(data['dueOn'])) };
    case 'DEADLINE_EXTENDED': return { to: filerOf(record), saying: copy.extended(text(data['to'])) };
    case 'FILING_DECLARED_INADMISSIBLE': return { to: filerOf(record), saying: copy.inadmissible() };
    case 'FILING_TRANSFERRED': return { to: filerOf(record), saying: copy.transferred(text(data['court'])) };
    case 'FEE_NOTICE_ISSUED': return { to: payersOf(record, data['noticeId']), saying: copy.feeNotice(amount(data['amountFen']), text(data['lastDayOn'])) };
    case 'FEE_PAID': return { to: payersOf(record, data['noticeId']), saying: copy.feePaid(amount(data['amountFen'])) };
    case 'FEE_OVERPAID': return { to: payersOf(record, data['noticeId']), saying: copy.feeOverpaid(amount(data['amountFen'])) };
    case 'MEDIATION_TIMES_PROPOSED': return { to: everybody(record), saying: copy.timesProposed() };
    case 'MEDIATION_SCHEDULED': return { to: [...everybody(record), ...mediatorOf(record)], saying: copy.scheduled(text(data['startsAt'])) };
    case 'MEDIATION_AGREEMENT_DRAFTED': return { to: everybody(record), saying: copy.toSign() };
    case 'MEDIATION_STATEMENT_EFFECTIVE': return { to: everybody(record), saying: copy.statementEffective() };
    case 'FEE_TIME_EXTENDED': return { to: payersOf(record, data['noticeId']), saying: copy.feeTimeExtended(amount(data['amountFen']), text(data['lastDayOn'])) };
    case 'FEE_RELIEF_DECIDED': return { to: applicantsOf(record, data['reliefId']), saying: copy.reliefDecided() };
    case 'REFUND_ACCOUNT_NEEDED': return { to: payersOf(record, data['noticeId']), saying: (data['fault'] === undefined ? copy.refundAccountNeeded : copy.refundAccountWrong)(amount(data['amountFen'])) };
    case 'DEEMED_WITHDRAWAL_RULED': return { to: payersOf(record, data['noticeId']), saying: copy.deemedWithdrawal() };
    case 'REFUND_ARRIVED': return { to: payersOf(record, data['noticeId']), saying: copy.refundArrived(amount(data['amountFen'])) };
    case 'DATE_RECKONED_AGAIN': return data['oldOn'] === data['newOn'] ? undefined : { to: concernedBy(record, data), saying: copy.redated(text(data['title']), text(data['newOn'])) };
    case 'SERVICE_OBJECTION_DECIDED': return { to: [...addressees(record, data), ...filerOf(record)], saying: copy.objectionDecided(text(data['addresseeName']), data['upheld'] === true) };
    case 'SERVICE_PAPER_PROVIDED': return { to: addressees(record, data), saying: copy.paperProvided() };
    case 'CASE_CLOSED': return { to: everybody(record), saying: text(data['court']) === '' ? copy.closed() : copy.movedTo(text(data['court'])) };
    case 'JURISDICTION_RULING_EFFECTIVE': return data['result'] === 'dismissed' && objectionsOf(record).every(({ ruling }) => ruling?.final !== undefined) ? evidenceGoesOn(record) : undefined;
    default: return mediationRules[event.type]?.(data, { everybody: everybody(record), actingFor: (partyIds) => peopleOf(record, record.all(PartyItem).filter(({ partyId }) => partyIds.includes(partyId))), filer: filerOf(record) }, record);
  }
};

/** Whom a fact of a case concerns and what they are told; undefined when nobody is. Nobody is told twice. */
export const messageFor = (event: Pick<CaseEvent, 'type' | 'data'>, record: CaseRecord): Message | undefined => {
  const message = drafted(event, record);
  return message === undefined || message.to.length === 0 ? undefined : { ...message, to: [...new Set(message.to)] };
};

/** Facts that are told at all: nothing is read from the store for the others. */
export const told: ReadonlySet<CaseEvent['type']> = new Set([
  'CASE_ACCEPTED', 'FILING_RETURNED', 'FILING_DECLARED_INADMISSIBLE', 'FILING_TRANSFERRED', 'FEE_NOTICE_ISSUED', 'FEE_PAID', 'FEE_OVERPAID', 'MEDIATION_TIMES_PROPOSED', 'MEDIATION_SCHEDULED',
  'MEDIATION_AGREEMENT_DRAFTED', 'MEDIATION_STATEMENT_EFFECTIVE', 'REFUND_ARRIVED', 'FEE_TIME_EXTENDED', 'FEE_RELIEF_DECIDED', 'REFUND_ACCOUNT_NEEDED', 'DEEMED_WITHDRAWAL_RULED', 'DATE_RECKONED_AGAIN', 'SERVICE_OBJECTION_DECIDED', 'SERVICE_PAPER_PROVIDED', 'CASE_CLOSED', 'JURISDICTION_RULING_EFFECTIVE', 'DEADLINE_EXTENDED',
  ...Object.keys(mediationRules) as CaseEvent['type'][],
]);
