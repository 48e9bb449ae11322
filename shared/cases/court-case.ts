import * as z from 'zod/mini';
import { CaseId, PartyId, PersonId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { CaseDocument } from '../documents/case-document';
import { ObjectionView } from '../defence/jurisdiction-ruling';
import { FeeNotice } from '../fees/fee-notice';
import { FeeRelief } from '../fees/fee-relief';
import { Refund } from '../fees/refund';
import { ServiceView } from '../service/service';
import { MediationView } from '../mediation/mediation';
import { Withdrawal } from '../mediation/withdrawal';
import { PartyRole, PartyView } from './party';

export const casePhases = { filing: '立案审查', preFiling: '诉前调解', returned: '待补正', inadmissible: '不予受理', transferred: '已告知其他法院', open: '已立案', closed: '已结案' } as const;
export const CasePhase = z.enum(['filing', 'preFiling', 'returned', 'inadmissible', 'transferred', 'open', 'closed']);
export type CasePhase = z.infer<typeof CasePhase>;

/** State item HEAD: moved from version n to n+1 by every event, by `appendToCase` only. */
export const CaseHead = z.object({
  caseId: CaseId,
  version: z.number(),
  lastHash: z.string(),
  phase: CasePhase,
  court: z.string(),
  demo: z.boolean(),
  causeOfAction: z.string(),
  receiptNumber: z.string(),
  caseNumber: z.optional(z.string()),
  title: z.string(),
  claimAmountFen: z.number(),
  feeKind: z.string(),
  procedure: z.optional(z.enum(['summary', 'ordinary', 'smallClaims'])),
  filedBy: PersonId,
  submittedAt: Instant,
  acceptedAt: z.optional(Instant),
  closedAt: z.optional(Instant),
  closedBy: z.optional(z.string()),
  /** prepaid here, gone with the file to the court that has the case (办法 24) */
  feeGoneFen: z.optional(z.number()),
  /** The complaint form's answer, CPL 125 */
  firstMediation: z.optional(z.enum(['undecided', 'accepted', 'declined'])),
  /** Staff and mediator by role, for "who is working on it" */
  judgeName: z.optional(z.string()),
  judgeId: z.optional(PersonId),
});
export type CaseHead = z.infer<typeof CaseHead>;

export const CaseSummary = z.object({
  caseId: CaseId,
  caseNumber: z.optional(z.string()),
  receiptNumber: z.string(),
  causeOfAction: z.string(),
  title: z.string(),
  phase: CasePhase,
  claimAmountFen: z.number(),
  updatedAt: Instant,
  /** The first sentence of the case page */
  sentence: z.string(),
  myTurn: z.boolean(),
  dueOn: z.optional(CourtDate),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** What a person can be sent to do. The screen turns it into a button and a page. */
export const stepActions = ['correctFiling', 'answerFirstMediation', 'payFee', 'openService', 'fileDefence', 'pickMediationTime', 'answerExtension', 'giveOffer', 'perform', 'ruleConfirmation', 'enterRoom', 'signAgreement', 'reviewFiling', 'orderService', 'referMediation', 'reviewRepresentation', 'acceptMediation', 'proposeTimes', 'draftAgreement', 'issueStatement', 'ruleObjection', 'approveRefund', 'giveRefundAccount', 'decideRelief', 'decideLapse',
  'ruleWithdrawal', 'askDocketing', 'answerConsent', 'answerApart', 'none'] as const;
export const NextStep = z.object({
  /** whose turn, to do what, by which day, what happens otherwise */
  text: z.string(),
  whose: z.enum(['you', 'court', 'mediator', 'others', 'nobody']),
  action: z.enum(stepActions),
  targetId: z.optional(z.string()),
  dueOn: z.optional(CourtDate),
  provisional: z.optional(z.boolean()),
});
export type NextStep = z.infer<typeof NextStep>;

export const TimelineEntry = z.object({ version: z.number(), at: Instant, type: z.string(), title: z.string(), by: z.string(), detail: z.optional(z.string()) });

export const CaseView = z.object({
  head: z.omit(CaseHead, { lastHash: true }),
  me: z.object({ parties: z.array(z.object({ partyId: PartyId, role: PartyRole, as: z.enum(['self', 'agent', 'filer']) })) }),
  nextStep: NextStep,
  timeline: z.array(TimelineEntry),
  parties: z.array(PartyView),
  documents: z.array(CaseDocument),
  fees: z.object({ notices: z.array(FeeNotice), refunds: z.array(Refund), reliefs: z.array(FeeRelief) }),
  services: z.array(ServiceView),
  objections: z.array(ObjectionView),
  mediation: z.optional(MediationView),
  withdrawals: z.array(Withdrawal),
});
export type CaseView = z.infer<typeof CaseView>;
