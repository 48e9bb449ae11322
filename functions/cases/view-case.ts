import type { Caller } from './authorise';
import { eventTitles, type CaseEvent } from '../../shared/cases/case-event';
import type { CaseSummary, CaseView } from '../../shared/cases/court-case';
import { nextStep, type CaseFacts, type Viewer } from '../../shared/cases/next-step';
import { viewMediation } from '../../shared/mediation/view-mediation';
import { calendar } from '../platform/calendar';
import { AttemptItem, DefenceItem, DocumentItem, FilingItem, MediationItem, NoticeItem, OfferRoundItem, PartyItem, RefundItem, ReliefItem, RepresentationItem, ServiceItem, WithdrawalItem } from './case-items';
import type { CaseRecord } from './case-record';
import { objectionsOf, withPauses } from './objections';
import { partiesOf } from './relation';
import { timelineDetail } from './timeline-detail';
import { viewParty } from './view-party';

/** What only the court, or only the payer, needs to see on a timeline. */
const quietEvents: ReadonlySet<string> = new Set(['PAYMENT_QUARANTINED', 'SERVICE_DISPATCHED', 'PAYMENT_CLOSED', 'PAYMENT_STARTED', 'PAYMENT_SETTLED', 'DEEMED_WITHDRAWAL_PROPOSED', 'DOCUMENT_ADDED', 'SHUTTLE_NOTE_LEFT', 'SECOND_RETURN_ASKED', 'SECOND_RETURN_REFUSED', 'JUDGE_RECUSED', 'MEDIATOR_VOLUNTEERED']);

/** Whom a party has asked for help is no business of the other side's. */
const helpEvents: ReadonlySet<string> = new Set(['DELEGATE_INVITED', 'DELEGATE_ACCEPTED', 'DELEGATE_REVOKED']);

export const viewerOf = (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>): Viewer => ({
  personId: caller.personId,
  role: caller.role,
  partyIds: partiesOf(record, caller.personId).map(({ party }) => party.partyId),
  isFiler: record.one(FilingItem)?.ownerId === caller.personId,
});

export const factsOf = (record: CaseRecord): CaseFacts => {
  const filing = record.one(FilingItem);
  return {
    head: record.head,
    parties: record.all(PartyItem),
    agencies: record.all(RepresentationItem),
    notices: record.all(NoticeItem),
    verifying: record.all(AttemptItem).filter(({ state }) => state === 'unknown'),
    refunds: record.all(RefundItem),
    reliefs: record.all(ReliefItem),
    services: record.all(ServiceItem),
    defences: record.all(DefenceItem),
    objections: objectionsOf(record),
    mediation: record.one(MediationItem),
    withdrawals: record.all(WithdrawalItem),
    rounds: record.all(OfferRoundItem),
    correctionDue: filing?.corrections,
    reviewDue: filing?.receipt && { dueOn: filing.receipt.reviewDueOn, provisional: filing.receipt.reviewDueProvisional },
    calendar: calendar(),
  };
};

/** Papers the caller may open: court staff and the mediator all of the case, a party what is not kept for others. */
export const documentsFor = (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>) => {
  const { partyIds, isFiler } = viewerOf(record, caller);
  return record.all(DocumentItem)
    .filter((document) => caller.role !== 'party' || document.visibleTo === undefined || document.visibleTo.some((id) => partyIds.includes(id)) || (isFiler && document.kind === 'filingReceipt'))
    .sort((a, b) => a.madeAt.localeCompare(b.madeAt));
};

export const viewCase = (record: CaseRecord, events: readonly CaseEvent[], caller: Pick<Caller, 'personId' | 'role'>): CaseView => {
  const viewer = viewerOf(record, caller);
  const facts = factsOf(record);
  const isCourt = caller.role !== 'party' && caller.role !== 'mediator';
  const titles = new Map(record.all(DocumentItem).map((document) => [document.documentId as string, document.title]));
  const standing = partiesOf(record, caller.personId).map(({ party, as }) => ({ partyId: party.partyId, role: party.role, as }));
  const { lastHash: _hash, ...head } = record.head;
  return {
    head,
    me: { parties: standing },
    nextStep: nextStep(facts, viewer),
    timeline: events.filter((event) => isCourt || (!quietEvents.has(event.type) && (!helpEvents.has(event.type) || viewer.isFiler || event.actor.personId === caller.personId))).map((event) => {
      const detail = timelineDetail(event);
      return { version: event.version, at: event.at, type: event.type, title: eventTitles[event.type], by: event.actor.name, ...(detail === undefined ? {} : { detail }) };
    }),
    parties: facts.parties.map((party) => viewParty(party, facts.agencies, caller.personId)),
    documents: documentsFor(record, caller),
    fees: { notices: [...facts.notices], refunds: [...facts.refunds], reliefs: facts.reliefs.filter((relief) => isCourt || viewer.partyIds.includes(relief.partyId) || relief.appliedBy === viewer.personId) },
    services: facts.services
      .filter((service) => isCourt || viewer.partyIds.includes(service.addresseePartyId) || viewer.isFiler || caller.role === 'mediator')
      .map((service) => ({ ...withPauses(record, service), mine: viewer.partyIds.includes(service.addresseePartyId), documentTitles: service.documentIds.map((id) => titles.get(id) ?? '文书') })),
    objections: objectionsOf(record),
    withdrawals: facts.withdrawals === undefined ? [] : [...facts.withdrawals],
    ...(facts.mediation === undefined ? {} : { mediation: viewMediation(facts.mediation, facts.parties, facts.agencies, caller) }),
  };
};

export const summariseCase = (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>): CaseSummary => {
  const { head } = record;
  const next = nextStep(factsOf(record), viewerOf(record, caller));
  const latest = record.all(AttemptItem).reduce((at, attempt) => (attempt.createdAt > at ? attempt.createdAt : at), head.closedAt ?? head.acceptedAt ?? head.submittedAt);
  return {
    caseId: head.caseId, receiptNumber: head.receiptNumber, causeOfAction: head.causeOfAction, title: head.title, phase: head.phase, claimAmountFen: head.claimAmountFen,
    ...(head.caseNumber === undefined ? {} : { caseNumber: head.caseNumber }), ...(next.dueOn === undefined ? {} : { dueOn: next.dueOn }),
    updatedAt: latest, sentence: next.text, myTurn: next.whose === 'you',
  };
};
