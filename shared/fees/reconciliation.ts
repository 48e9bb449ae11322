import * as z from 'zod/mini';
import { CaseId } from '../kernel/ids';
import { CourtDate, Instant } from '../kernel/time';

/** Whose bill is compared with the ledger, day by day. */
export const reconciledFamilies = ['wechat', 'alipay', 'bank'] as const;
export const ReconciledFamily = z.enum(reconciledFamilies);
export type ReconciledFamily = z.infer<typeof ReconciledFamily>;

export const differenceKinds = {
  oursOnly: '我方有、账单没有', theirsOnly: '账单有、我方没有', amount: '金额不一致', state: '状态不一致',
  refundOursOnly: '退款我方有、账单没有', refundTheirsOnly: '退款账单有、我方没有', refundAmount: '退款金额不一致', fundFlow: '交易账单与资金账单不一致',
} as const;
export const DifferenceKind = z.enum(Object.keys(differenceKinds) as [keyof typeof differenceKinds, ...(keyof typeof differenceKinds)[]]);
export type DifferenceKind = z.infer<typeof DifferenceKind>;
export const differenceStates = { open: '待处理', settled: '已消除', explained: '已说明' } as const;

/** One thing on which the bill and the ledger do not agree, until it is worked to zero or explained. */
export const Difference = z.object({
  differenceId: z.string(),
  on: CourtDate,
  family: ReconciledFamily,
  kind: DifferenceKind,
  /** our number at the channel, else the channel's own */
  number: z.string(),
  channelNumber: z.optional(z.string()),
  oursFen: z.optional(z.number()),
  theirsFen: z.optional(z.number()),
  caseId: z.optional(CaseId),
  /** bank: who paid and what they wrote; and when, so that it can still be booked */
  from: z.optional(z.string()),
  paidAt: z.optional(Instant),
  state: z.enum(['open', 'settled', 'explained']),
  foundAt: Instant,
  note: z.optional(z.string()),
  by: z.optional(z.string()),
  decidedAt: z.optional(Instant),
});
export type Difference = z.infer<typeof Difference>;

export const reconciliationStates = { waiting: '账单还没出', broken: '账单取得失败', differences: '有差异', balanced: '已平' } as const;

/** One day of one channel. `oursFen`/`theirsFen`: the ledger and the bill, money in and money out. */
export const Reconciliation = z.object({
  on: CourtDate,
  family: ReconciledFamily,
  state: z.enum(['waiting', 'broken', 'differences', 'balanced']),
  matched: z.number(),
  open: z.number(),
  oursInFen: z.number(), theirsInFen: z.number(), oursOutFen: z.number(), theirsOutFen: z.number(),
  hash: z.optional(z.string()),
  fault: z.optional(z.string()),
  tries: z.number(),
  runAt: Instant,
  by: z.string(),
});
export type Reconciliation = z.infer<typeof Reconciliation>;

export const proofStates = { holds: '账账相符', broken: '账不平', waiting: '等待账单' } as const;

/** The proof of a day: ledger = notices = channels. Stored once made, made again when something changed. */
export const DailyProof = z.object({
  on: CourtDate,
  state: z.enum(['holds', 'broken', 'waiting']),
  lines: z.array(z.object({ family: z.string(), ledgerInFen: z.number(), ledgerOutFen: z.number(), channelInFen: z.optional(z.number()), channelOutFen: z.optional(z.number()),
    /** what the channel has more than the ledger, explained by a person */
    explainedInFen: z.optional(z.number()), explainedOutFen: z.optional(z.number()) })),
  notices: z.number(),
  faults: z.array(z.object({ caseId: z.optional(CaseId), noticeId: z.optional(z.string()), fault: z.string() })),
  provenAt: Instant,
});
export type DailyProof = z.infer<typeof DailyProof>;
