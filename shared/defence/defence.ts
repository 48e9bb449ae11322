import * as z from 'zod/mini';
import { CaseId, DocumentId, FileId, PartyId, PersonId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';
import { PartyRole } from '../cases/party';
import { FeeQuote } from '../fees/fee-quote';
import { FilingFile, Finding } from '../filing/filing';
import { FilingIntent, IntentFailure } from '../filing/filing-intent';
import { JurisdictionRuling } from './jurisdiction-ruling';

/** What a defendant may file, each a paper of its own. */
export const defenceKinds = { answer: '答辩状', jurisdictionObjection: '管辖权异议申请书', counterclaim: '反诉状' } as const;
export type DefenceKind = keyof typeof defenceKinds;
export const DefenceKind = z.enum(Object.keys(defenceKinds) as [DefenceKind, ...DefenceKind[]]);

const Signature = z.object({ fileId: FileId, signedAt: Instant, name: z.string() });
export const DefenceReceipt = z.object({
  receiptNumber: z.string(), filedAt: Instant, by: z.string(), documentId: DocumentId, receiptDocumentId: DocumentId,
  /** handed in after the last day of the defence period */
  late: z.boolean(),
  /** `filedAt` is the instant that counts; when it is an earlier press, these say so */
  completedAt: z.optional(Instant),
  because: z.optional(IntentFailure),
});
export type DefenceReceipt = z.infer<typeof DefenceReceipt>;

/** State item DEFENCE#party#kind: a draft until it is filed, and then what was filed. */
export const Defence = z.object({
  partyId: PartyId,
  kind: DefenceKind,
  personId: PersonId,
  answers: z.record(z.string(), z.object({ value: z.string(), at: z.string() })),
  files: z.array(FilingFile),
  signature: z.optional(Signature),
  /** 提交 was pressed and the paper is not in yet */
  press: z.optional(FilingIntent),
  receipt: z.optional(DefenceReceipt),
  /** an objection to jurisdiction only */
  ruling: z.optional(JurisdictionRuling),
  updatedAt: Instant,
});
export type Defence = z.infer<typeof Defence>;

/** A defendant's own paper as they write it, with the claim it answers. */
export const DefenceView = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  title: z.string(),
  causeOfAction: z.string(),
  kind: DefenceKind,
  partyId: PartyId,
  partyName: z.string(),
  /** the complaint's answers without the people named in it, personal ones masked */
  complaint: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.string()),
  files: z.array(FilingFile),
  findings: z.array(Finding),
  /** last day of the period, once service has taken effect */
  dueOn: z.optional(CourtDate),
  /** counterclaim: what its own fee would be (办法 18) */
  quote: z.optional(FeeQuote),
  signature: z.optional(Signature),
  receipt: z.optional(DefenceReceipt),
  savedAt: z.optional(Instant),
});
export type DefenceView = z.infer<typeof DefenceView>;

export const stances = { agreed: '无异议', disputed: '有异议', silent: '没有回答' } as const;
export const Stance = z.enum(['agreed', 'disputed', 'silent']);

/** A row of the claim beside what one defendant says to it. */
export const AnswerRow = z.object({ code: z.string(), section: z.string(), title: z.string(), claim: z.array(z.object({ label: z.string(), value: z.string() })), stance: Stance, text: z.string() });
export type AnswerRow = z.infer<typeof AnswerRow>;

/** What was filed, as everybody in the case may read it. */
export const FiledDefence = z.object({
  partyId: PartyId, partyName: z.string(), role: PartyRole, kind: DefenceKind, filedAt: Instant, by: z.string(), late: z.boolean(), documentId: DocumentId,
  rows: z.array(AnswerRow), evidence: z.array(z.string()),
});
export type FiledDefence = z.infer<typeof FiledDefence>;
