import * as z from 'zod/mini';
import { CourtDate, Instant, courtDateOf } from '../../../shared/kernel/time';

/**
 * Accounts of a notice. `inTransit`: money a channel holds for the court; `received`: money the day's bill has confirmed; `fee`: the prepaid fee;
 * `surplus`: money that was not asked for; `refundPayable`: approved and on its way back. The first two grow by debit, the others by credit.
 */
export const accounts = ['inTransit', 'received', 'fee', 'surplus', 'refundPayable'] as const;
export type Account = (typeof accounts)[number];
const isAsset = (account: Account): boolean => account === 'inTransit' || account === 'received';

export const ledgerCauses = ['FEE_PAID', 'FEE_OVERPAID', 'PAYMENT_SETTLED', 'REFUND_APPROVED', 'REFUND_ARRIVED'] as const;

/** State item LEDGER#id: written once with its event, never changed. Debits equal credits. */
export const LedgerEntry = z.object({
  entryId: z.string(),
  noticeId: z.string(),
  cause: z.enum(ledgerCauses),
  at: Instant,
  /** the court-local day on which it counts */
  on: CourtDate,
  /** the channel through which the money moved: wechat, alipay, bank … */
  channel: z.optional(z.string()),
  /** our number at the channel: out_trade_no, out_refund_no, number of the transfer */
  number: z.optional(z.string()),
  lines: z.array(z.object({ account: z.enum(accounts), debitFen: z.number(), creditFen: z.number() })),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

export interface Movement {
  cause: LedgerEntry['cause'];
  /** the attempt or the refund: with the cause it names the entry, so the same fact cannot be booked twice */
  of: string;
  noticeId: string;
  amountFen: number;
  at: string;
  /** REFUND_APPROVED: taken from the surplus, not from the fee */
  ofSurplus?: boolean;
  /** REFUND_ARRIVED: paid out of money the bill had confirmed before */
  ofReceived?: boolean;
  channel?: string;
  number?: string;
}

const posting: Record<LedgerEntry['cause'], (movement: Movement) => [debit: Account, credit: Account]> = {
  FEE_PAID: () => ['inTransit', 'fee'],
  FEE_OVERPAID: () => ['inTransit', 'surplus'],
  PAYMENT_SETTLED: () => ['received', 'inTransit'],
  REFUND_APPROVED: ({ ofSurplus }) => [ofSurplus === true ? 'surplus' : 'fee', 'refundPayable'],
  REFUND_ARRIVED: ({ ofReceived }) => ['refundPayable', ofReceived === true ? 'received' : 'inTransit'],
};

export const ledgerEntry = (movement: Movement): LedgerEntry => {
  const { cause, of, noticeId, amountFen, at, channel, number } = movement;
  const [debit, credit] = posting[cause](movement);
  return {
    entryId: `${cause}#${of}`, noticeId, cause, at, on: courtDateOf(at), ...(channel === undefined ? {} : { channel }), ...(number === undefined ? {} : { number }),
    lines: [{ account: debit, debitFen: amountFen, creditFen: 0 }, { account: credit, debitFen: 0, creditFen: amountFen }],
  };
};

export const amountOf = (entry: LedgerEntry): number => entry.lines.reduce((sum, line) => sum + line.debitFen, 0);

export type Balances = Record<Account, number>;

/** Balances in fen: assets as debit, the rest as credit. */
export const balancesOf = (entries: readonly LedgerEntry[], noticeId?: string): Balances => {
  const balances: Balances = { inTransit: 0, received: 0, fee: 0, surplus: 0, refundPayable: 0 };
  for (const { account, debitFen, creditFen } of entries.filter((entry) => noticeId === undefined || entry.noticeId === noticeId).flatMap((entry) => entry.lines)) {
    balances[account] += isAsset(account) ? debitFen - creditFen : creditFen - debitFen;
  }
  return balances;
};

/** Why the ledger of a notice does not hold, or nothing: balanced entries, no account below zero, money held = paid − refunded. */
export const ledgerFaults = (entries: readonly LedgerEntry[], notice: { noticeId: string; paidFen: number; refundedFen: number }): string[] => {
  const balances = balancesOf(entries, notice.noticeId);
  const held = balances.inTransit + balances.received;
  const unbalanced = entries.filter((entry) => entry.lines.reduce((sum, line) => sum + line.debitFen - line.creditFen, 0) !== 0);
  return [
    ...unbalanced.map((entry) => `unbalanced:${entry.entryId}`),
    ...accounts.filter((account) => balances[account] < 0).map((account) => `negative:${account}`),
    ...(held === notice.paidFen - notice.refundedFen ? [] : ['held≠paid−refunded']),
    ...(held === balances.fee + balances.surplus + balances.refundPayable ? [] : ['assets≠claims']),
  ];
};
