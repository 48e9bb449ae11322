import * as z from 'zod/mini';
import { DocumentId, FileId, PartyId, PersonId, SlotId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { MediationConsent, MediatorChoice } from './before-filing';
import { Confirmation } from './confirmation';
import { FailureRecord } from './ending';
import { PayeeAccount } from './payee-account';
import { Performance } from './performance';

export const mediationStates = {
  requested: '已申请，等待法院委托', referred: '等待调解员接受', scheduling: '商定时间', scheduled: '已约定时间', inSession: '调解中',
  drafting: '拟定协议', signing: '等待签署', agreed: '已达成协议', statementIssued: '已出具调解书', failed: '调解未成', ended: '已结束',
} as const;
export const MediationState = z.enum(['requested', 'referred', 'scheduling', 'scheduled', 'inSession', 'drafting', 'signing', 'agreed', 'statementIssued', 'failed', 'ended']);
export type MediationState = z.infer<typeof MediationState>;

/** from → event → to; rules/07 §5. The last signature is `signed`; a changed draft goes back to `signing` without signatures. A suit that is withdrawn ends it (25). */
export const mediationLifecycle = {
  requested: { refer: 'referred', fail: 'failed', withdraw: 'ended' },
  referred: { accept: 'scheduling', decline: 'requested', fail: 'failed', withdraw: 'ended' },
  scheduling: { change: 'requested', propose: 'scheduling', agreeTime: 'scheduled', fail: 'failed', withdraw: 'ended' },
  scheduled: { miss: 'scheduling', change: 'requested', propose: 'scheduling', start: 'inSession', fail: 'failed', withdraw: 'ended' },
  inSession: { draft: 'signing', end: 'scheduling', fail: 'failed', withdraw: 'ended' },
  drafting: { draft: 'signing', fail: 'failed', withdraw: 'ended' },
  signing: { draft: 'signing', sign: 'signing', signed: 'agreed', fail: 'failed', withdraw: 'ended' },
  agreed: { issueStatement: 'statementIssued' },
  statementIssued: {},
  failed: {},
  ended: {},
} as const satisfies Record<MediationState, Record<string, MediationState>>;

/** `mesh`: the browsers themselves, no account; `trtc`: a cloud that mini-programs reach too */
export const RoomProvider = z.enum(['mesh', 'trtc']);
export type RoomProvider = z.infer<typeof RoomProvider>;

export const TimeSlot = z.object({ slotId: SlotId, startsAt: Instant, minutes: z.number(), answers: z.record(z.string(), z.enum(['yes', 'no'])) });
export type TimeSlot = z.infer<typeof TimeSlot>;

export const AgreementClause = z.object({ kind: z.enum(['payment', 'undertaking', 'costs', 'other']), text: z.string().check(z.minLength(6, '条款请写完整'), z.maxLength(2000)), payerPartyId: z.optional(PartyId), payeePartyId: z.optional(PartyId), amountFen: z.optional(z.number()), dueOn: z.optional(CourtDate), account: z.optional(PayeeAccount),
  /** in parts: each a day and a sum; together the amount, the last day the clause's day */
  instalments: z.optional(z.array(z.object({ dueOn: CourtDate, amountFen: z.number() })).check(z.minLength(2, '分期至少两期'), z.maxLength(60, '最多分60期'))) });
export type AgreementClause = z.infer<typeof AgreementClause>;

export const AgreementSignature = z.object({ as: z.enum(['party', 'agent', 'mediator']), partyId: z.optional(PartyId), personId: PersonId, name: z.string(), signedAt: Instant, fileId: FileId, agreementSha256: z.string() });
export type AgreementSignature = z.infer<typeof AgreementSignature>;

/** A fixed session to which somebody did not come. */
export const Absence = z.object({ sessionId: z.string(), startsAt: Instant, partyIds: z.array(PartyId), at: Instant, note: z.optional(z.string()) });
export type Absence = z.infer<typeof Absence>;

/** What one party says of one clause of the draft. */
export const ClauseOpinion = z.object({ partyId: PartyId, clause: z.number(), agreed: z.boolean(), wish: z.optional(z.string()), at: Instant });
export type ClauseOpinion = z.infer<typeof ClauseOpinion>;

export const Agreement = z.object({
  version: z.number(),
  draftedAt: Instant,
  clauses: z.array(AgreementClause),
  /** the draft before, so that a change shows */
  previous: z.optional(z.array(AgreementClause)),
  opinions: z.optional(z.array(ClauseOpinion)),
  /** parties ask the court for a 民事调解书 */
  wantsStatement: z.boolean(),
  sha256: z.string(),
  documentId: z.optional(DocumentId),
  signatures: z.array(AgreementSignature),
  /** the organisation's seal, put with the mediator's signature */
  sealedBy: z.optional(z.string()),
  effectiveAt: z.optional(Instant),
});
export type Agreement = z.infer<typeof Agreement>;

/** State item MEDIATION (one open at a time). */
export const Mediation = z.object({
  mediationId: z.string(),
  track: z.enum(['N', 'L']),
  state: MediationState,
  origin: z.enum(['complaintForm', 'partyRequest', 'courtReferral']),
  requestedBy: z.optional(z.string()),
  requestedAt: z.optional(Instant),
  /** a mediator declined, kept silent or was changed: the court designates anew */
  reopenedAt: z.optional(Instant),
  referredAt: z.optional(Instant),
  mediatorId: z.optional(PersonId),
  mediatorName: z.optional(z.string()),
  organisation: z.optional(z.string()),
  acceptedAt: z.optional(Instant),
  /** 在线调解规则 13: what the mediator had to tell before beginning */
  disclosure: z.optional(z.string()),
  /** 14: the party for whom the mediator was changed, once */
  changedFor: z.optional(PartyId),
  /** Track L: who has agreed to be mediated before filing */
  consents: z.optional(z.array(MediationConsent)),
  /** 10(2): whom each side wants */
  choices: z.optional(z.array(MediatorChoice)),
  /** 15 / 7 days (Track L: 30) from the mediator's acceptance */
  limitOn: z.optional(CourtDate),
  limitArticle: z.optional(z.string()),
  limitProvisional: z.optional(z.boolean()),
  slots: z.array(TimeSlot),
  session: z.optional(z.object({ sessionId: z.string(), startsAt: Instant, startedAt: z.optional(Instant), endedAt: z.optional(Instant), /** what carries picture and sound, the same for everybody; chosen when the session is made */ provider: z.optional(RoomProvider), /* reminders sent, in minutes before */ reminded: z.optional(z.array(z.number())), /* told that its time has passed */ notBegunAt: z.optional(Instant),
    /* a talk with these only */ partyIds: z.optional(z.array(PartyId)),
    /* who said they will be late, and by how much */ late: z.optional(z.record(z.string(), z.object({ minutes: z.number(), at: Instant }))) })),
  /** times are sought with some of them only; `consents`: the others' */
  apart: z.optional(z.object({ partyIds: z.array(PartyId), consents: z.array(PartyId) })),
  absences: z.optional(z.array(Absence)),
  agreement: z.optional(Agreement),
  statement: z.optional(z.object({ documentId: DocumentId, issuedAt: Instant, effectiveAt: z.optional(Instant), confirmedPartyIds: z.array(PartyId) })),
  /** asked for before the limit is over; in force once every bound party has agreed (在线调解规则 24; 立案与调解意见: at most 30 days more) */
  extension: z.optional(z.object({ until: CourtDate, proposedBy: z.string(), proposedAt: Instant, agreedPartyIds: z.array(PartyId), agreedAt: z.optional(Instant) })),
  performance: z.optional(Performance),
  confirmation: z.optional(Confirmation),
  failure: z.optional(z.extend(FailureRecord, { at: Instant, documentId: z.optional(DocumentId) })),
  note: z.optional(z.string()),
  /** protection orders: two parties who must never be in one group */
  screened: z.optional(z.array(z.tuple([PartyId, PartyId]))),
  /** who of the register would take it, while it waits */
  volunteers: z.optional(z.array(z.object({ mediatorId: PersonId, name: z.string(), at: Instant }))),
  /** mediators who refused the referral, 在线调解规则 12 */
  declined: z.optional(z.array(z.object({ mediatorId: PersonId, name: z.string(), at: Instant, reason: z.optional(z.string()) }))),
});
export type Mediation = z.infer<typeof Mediation>;

export const MediationView = z.extend(Mediation, {
  mine: z.object({ asMediator: z.boolean(), partyIds: z.array(PartyId), signed: z.boolean(), answered: z.boolean() }),
  participants: z.array(z.object({ key: z.string(), name: z.string(), role: z.string(), bound: z.boolean() })),
});
export type MediationView = z.infer<typeof MediationView>;
