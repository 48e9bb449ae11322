import * as z from 'zod/mini';
import { DocumentId, FileId, NoticeId, PartyId, PersonId, ReliefId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

export const reliefKinds = { exemption: '免交', reduction: '减交', deferral: '缓交' } as const;
export const ReliefKind = z.enum(['exemption', 'reduction', 'deferral']);
export type ReliefKind = z.infer<typeof ReliefKind>;

export const reliefStates = { applied: '待决定', granted: '已准予', refused: '未准予' } as const;

/** What the court decided; it may grant less than was asked for. */
export const ReliefDecision = z.object({
  outcome: z.enum(['exemption', 'reduction', 'deferral', 'refused']),
  /** reduction: how much less, in percent (办法 46: at least 30) */
  percent: z.optional(z.number()),
  /** deferral: the last day to pay */
  untilOn: z.optional(CourtDate),
  reason: z.string(),
  by: z.string(),
  at: Instant,
  documentId: z.optional(DocumentId),
});
export type ReliefDecision = z.infer<typeof ReliefDecision>;

/** State item RELIEF#id and its view: 司法救助, 办法 44–51. */
export const FeeRelief = z.object({
  reliefId: ReliefId,
  kind: ReliefKind,
  partyId: PartyId,
  applicantName: z.string(),
  applicantKind: z.enum(['person', 'organization']),
  groundIds: z.array(z.string()),
  statement: z.string(),
  proofs: z.array(z.object({ fileId: FileId, name: z.string(), documentId: DocumentId })),
  state: z.enum(['applied', 'granted', 'refused']),
  appliedAt: Instant,
  appliedBy: PersonId,
  /** before 决定立案: a deferral is decided by then (办法 49) */
  beforeDocketing: z.boolean(),
  /** the open notice whose period stands still meanwhile, and the days it had left */
  suspends: z.optional(z.object({ noticeId: NoticeId, daysLeft: z.number() })),
  documentId: z.optional(DocumentId),
  decision: z.optional(ReliefDecision),
});
export type FeeRelief = z.infer<typeof FeeRelief>;

/** Granted relief of a party, newest last. */
export const grantOf = (reliefs: readonly FeeRelief[], partyId: string): ReliefDecision | undefined =>
  reliefs.findLast((relief) => relief.partyId === partyId && relief.state === 'granted')?.decision;
