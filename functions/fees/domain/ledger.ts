import * as z from 'zod/mini';
import { Instant } from '../../../shared/kernel/time';

/**
 * Accounts of a notice. `channel`: money that WeChat Pay holds for the court; `fee`: the court's prepaid fee; `surplus`: money that was not asked for;
 * `refundPayable`: approved and on its way back. Asset accounts grow by debit, the others by credit.
 */
const accounts = ['channel', 'fee', 'surplus', 'refundPayable'] as const;
type Account = (typeof accounts)[number];

/** State item LEDGER#id: written once with its event, never changed. Debits equal credits. */
export const LedgerEntry = z.object({
  entryId: z.string(),
  noticeId: z.string(),
  cause: z.enum(['FEE_PAID', 'FEE_OVERPAID', 'REFUND_APPROVED', 'REFUND_ARRIVED']),
  at: Instant,
  lines: z.array(z.object({ account: z.enum(accounts), debitFen: z.number(), creditFen: z.number() })),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

const posting: Record<LedgerEntry['cause'], (ofSurplus: boolean) => [debit: Account, credit: Account]> = {
  FEE_PAID: () => ['channel', 'fee'],
  FEE_OVERPAID: () => ['channel', 'surplus'],
  REFUND_APPROVED: (ofSurplus) => [ofSurplus ? 'surplus' : 'fee', 'refundPayable'],
  REFUND_ARRIVED: () => ['refundPayable', 'channel'],
};

/** `of` is the attempt or the refund: with the cause it names the entry, so the same fact cannot be booked twice. */
export const ledgerEntry = (cause: LedgerEntry['cause'], of: string, noticeId: string, amountFen: number, at: string, ofSurplus = false): LedgerEntry => {
  const [debit, credit] = posting[cause](ofSurplus);
  return {
    entryId: `${cause}#${of}`, noticeId, cause, at,
    lines: [{ account: debit, debitFen: amountFen, creditFen: 0 }, { account: credit, debitFen: 0, creditFen: amountFen }],
  };
};

export type Balances = Record<Account, number>;

/** Balances of one notice in fen: `channel` as debit, the rest as credit. */
export const balancesOf = (entries: readonly LedgerEntry[], noticeId: string): Balances => {
  const balances: Balances = { channel: 0, fee: 0, surplus: 0, refundPayable: 0 };
  for (const { account, debitFen, creditFen } of entries.filter((entry) => entry.noticeId === noticeId).flatMap((entry) => entry.lines)) {
    balances[account] += account === 'channel' ? debitFen - creditFen : creditFen - debitFen;
  }
  return balances;
};

/** Why the ledger of a notice does not hold, or nothing: balanced entries, no account below zero, money held = paid − refunded. */
export const ledgerFaults = (entries: readonly LedgerEntry[], notice: { noticeId: string; paidFen: number; refundedFen: number }): string[] => {
  const balances = balancesOf(entries, notice.noticeId);
  const unbalanced = entries.filter((entry) => entry.lines.reduce((sum, line) => sum + line.debitFen - line.creditFen, 0) !== 0);
  return [
    ...unbalanced.map((entry) => `unbalanced:${entry.entryId}`),
    ...accounts.filter((account) => balances[account] < 0).map((account) => `negative:${account}`),
    ...(balances.channel === notice.paidFen - notice.refundedFen ? [] : ['held≠paid−refunded']),
    ...(balances.channel === balances.fee + balances.surplus + balances.refundPayable ? [] : ['assets≠claims']),
  ];
};
