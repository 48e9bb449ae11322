import * as z from 'zod/mini';
import { CaseId, DocumentId, FileId, PersonId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { CoSignerView } from './co-signing';
import { FeeQuote } from '../fees/fee-quote';
import { IntentFailure } from './filing-intent';
import { GuidedStart } from './guided-start';
import { Standing } from './standing';
import { InadmissibilityGround } from './inadmissibility';

export const filingStates = { draft: '填写中', submitted: '待审查', mediating: '诉前调解中', returned: '待补正', accepted: '已立案', inadmissible: '不予受理', transferred: '已告知其他法院' } as const;
export const FilingState = z.enum(['draft', 'submitted', 'mediating', 'returned', 'accepted', 'inadmissible', 'transferred']);
export type FilingState = z.infer<typeof FilingState>;

/** The lifecycle, read by server and screens. */
export const filingLifecycle: Record<FilingState, Partial<Record<'submit' | 'return' | 'accept' | 'declareInadmissible' | 'transfer', FilingState>>> = {
  draft: { submit: 'submitted' },
  submitted: { return: 'returned', accept: 'accepted', declareInadmissible: 'inadmissible', transfer: 'transferred' },
  /** Track L: set aside while it is mediated; taken up again by an event */
  mediating: {},
  returned: { submit: 'submitted' },
  accepted: {},
  inadmissible: {},
  transferred: {},
};

export const FilingFile = z.object({ fileId: FileId, name: z.string(), evidenceName: z.string(), contentType: z.string(), bytes: z.number(), sha256: z.string(), pages: z.optional(z.number()) });
export type FilingFile = z.infer<typeof FilingFile>;

export const CorrectionItem = z.object({ path: z.string(), label: z.string(), reasonCode: z.optional(z.string()), reason: z.string().check(z.minLength(4, '请写明需要补正什么，至少4个字'), z.maxLength(500, '原因过长，请精简到500字以内')) });
export type CorrectionItem = z.infer<typeof CorrectionItem>;

/** A second request for what could have been told the first time, waiting for the head of the filing division. */
export const SecondReturn = z.object({ items: z.array(CorrectionItem), dueOn: CourtDate, reason: z.string(), askedAt: Instant, askedBy: PersonId, askedByName: z.string() });
export type SecondReturn = z.infer<typeof SecondReturn>;

/** How a filing ended that did not become a case. */
export const FilingOutcome = z.object({ reason: z.string(), ground: z.optional(InadmissibilityGround), court: z.optional(z.string()), documentId: DocumentId });
export type FilingOutcome = z.infer<typeof FilingOutcome>;

export const Finding = z.object({ path: z.string(), level: z.enum(['error', 'warning']), message: z.string() });

/** `submittedAt` is the instant that counts; when it is an earlier press of 提交, `completedAt` and `because` say so. */
export const FilingReceipt = z.object({
  receiptNumber: z.string(), submittedAt: Instant, documentId: z.optional(DocumentId), reviewDueOn: CourtDate, reviewDueProvisional: z.optional(z.boolean()),
  completedAt: z.optional(Instant), because: z.optional(IntentFailure),
});
export type FilingReceipt = z.infer<typeof FilingReceipt>;

/** The filing with its form. Personal answers come back masked and are listed in `masked`; sending one back unchanged is ignored. */
export const FilingView = z.object({
  caseId: CaseId,
  state: FilingState,
  causeOfAction: z.string(),
  formVersion: z.string(),
  answers: z.record(z.string(), z.string()),
  masked: z.array(z.string()),
  /** when each field was last typed (client instant), for merging two devices */
  savedAt: z.optional(Instant),
  files: z.array(FilingFile),
  start: z.optional(GuidedStart),
  standing: z.optional(Standing),
  signature: z.optional(z.object({ fileId: FileId, signedAt: Instant, name: z.string() })),
  /** co-plaintiffs who sign for themselves */
  coSigners: z.optional(z.array(CoSignerView)),
  /** the caller is not the owner but helps: whom, and how far (亲友代办) */
  helping: z.optional(z.object({ who: z.string(), fill: z.boolean() })),
  /** where each plaintiff's letters go, in full, for the owner alone: what is hidden cannot be confirmed */
  addresses: z.optional(z.array(z.object({ path: z.string(), name: z.string(), address: z.string(), phone: z.string() }))),
  addressForServiceConfirmedAt: z.optional(Instant),
  electronicService: z.optional(z.enum(['given', 'refused'])),
  findings: z.array(Finding),
  claimAmountFen: z.number(),
  quote: z.optional(FeeQuote),
  corrections: z.optional(z.object({ returnedAt: Instant, items: z.array(CorrectionItem), dueOn: CourtDate, provisional: z.optional(z.boolean()), extended: z.optional(z.object({ from: CourtDate, reason: z.string() })) })),
  /** requests for correction so far */
  timesReturned: z.number(),
  secondReturn: z.optional(SecondReturn),
  outcome: z.optional(FilingOutcome),
  receipt: z.optional(FilingReceipt),
  caseNumber: z.optional(z.string()),
  updatedAt: Instant,
});
export type FilingView = z.infer<typeof FilingView>;

export const FilingSummary = z.object({
  caseId: CaseId, state: FilingState, causeOfAction: z.string(), title: z.string(), plaintiffs: z.string(), defendants: z.string(),
  claimAmountFen: z.number(), updatedAt: Instant, submittedAt: z.optional(Instant), reviewDueOn: z.optional(CourtDate), reviewDueProvisional: z.optional(z.boolean()), receiptNumber: z.optional(z.string()), resubmission: z.boolean(),
  /** a request for a second return waits for the head of the filing division */
  awaitsSupervisor: z.boolean(),
  /** the clerk who returned it last */
  handledBy: z.optional(PersonId),
});
export type FilingSummary = z.infer<typeof FilingSummary>;

/** How many wait; counted up to a hundred, `more` says where it stopped. */
const Count = z.object({ n: z.number(), more: z.boolean() });
export const FilingCounts = z.object({ waiting: Count, overdue: Count, soon: Count, returned: Count });
export type FilingCounts = z.infer<typeof FilingCounts>;
