import type { PayAttempt } from '../../../shared/fees/fee-notice';
import { AttemptItem, NoticeItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { ledgerFaults } from '../../../functions/fees/domain/ledger';
import { LedgerItem } from '../../../functions/fees/ledger-item';
import { readBills, type BillLine } from './bills';
import { inTurn } from './in-turn';
import type { Paid, Parties } from './parties';
import type { Fault } from './plan';

export interface Verdict {
  readonly notices: number;
  readonly paidNotices: number;
  readonly orders: number;
  readonly billLines: number;
  readonly takenFen: number;
  readonly refundedFen: number;
  /** money at a channel that is not in the books */
  readonly lost: string[];
  /** money in the books that no channel has */
  readonly doubled: string[];
  /** anything else that does not agree */
  readonly wrong: string[];
}

/** What each fault must have come to, whatever the order of events. */
const mustBePaid = (fault: Fault, index: number): boolean => fault !== 'abandoned' && !(fault === 'callbackForged' && index % 2 === 1);

/** The channel's own word, order by order. */
const takenByChannel = async (attempts: readonly PayAttempt[], { channels }: Parties): Promise<number> => {
  let fen = 0;
  for (const attempt of attempts) {
    const answer = await channels().gateways.of(attempt.channel).queryOrder(attempt.outTradeNo);
    if (answer.kind === 'unknown') throw new Error(`the channel does not answer about ${attempt.outTradeNo}: ${answer.code}`);
    if (answer.kind === 'fact' && answer.fact.state === 'success') fen += answer.fact.amountFen ?? 0;
  }
  return fen;
};

/** Notices, ledger, the channels' orders and the channels' bills, one against the other. */
export const judge = async (cases: readonly Paid[], parties: Parties): Promise<Verdict> => {
  const [lost, doubled, wrong]: [string[], string[], string[]] = [[], [], []];
  const totals = { paidNotices: 0, orders: 0, takenFen: 0, refundedFen: 0 };
  const bills = new Map<string, BillLine>();
  const lines = await readBills(parties.now());
  for (const line of lines) {
    if (bills.has(line.number)) doubled.push(`bill ${line.number}`);
    bills.set(line.number, line);
  }
  await inTurn(cases, async ({ plan, where }) => {
    const name = `#${plan.index} ${plan.fault}`;
    const record = await loadCase(where.caseId);
    const [attempts, entries] = [record.all(AttemptItem), record.all(LedgerItem)];
    const notice = record.one(NoticeItem, where.noticeId);
    if (notice === undefined) return void wrong.push(`${name}: no notice`);
    const taken = await takenByChannel(attempts, parties);
    if (taken > notice.paidFen) lost.push(`${name}: channel ${taken}, notice ${notice.paidFen}`);
    if (taken < notice.paidFen) doubled.push(`${name}: channel ${taken}, notice ${notice.paidFen}`);
    const booked = entries.filter((entry) => entry.cause === 'FEE_PAID');
    if (booked.length > 1) doubled.push(`${name}: ${booked.length} × FEE_PAID`);
    wrong.push(...ledgerFaults(entries, notice).map((fault) => `${name}: ${fault}`));
    const expected = mustBePaid(plan.fault, plan.index) ? 'paid' : 'issued';
    // The day may have passed for what was never paid.
    if (notice.state !== expected && !(expected === 'issued' && notice.state === 'lapsed')) wrong.push(`${name}: ${notice.state} instead of ${expected}`);
    if (notice.openAttemptId !== undefined) wrong.push(`${name}: an attempt is still open`);
    if ((notice.eBill !== undefined) !== (expected === 'paid') || (notice.eBill !== undefined && notice.eBill.amountFen !== notice.amountFen)) wrong.push(`${name}: e-bill`);
    if (notice.paidFen - notice.refundedFen !== (expected === 'paid' ? notice.amountFen : 0)) wrong.push(`${name}: kept ${notice.paidFen - notice.refundedFen} of ${notice.amountFen}`);
    for (const { number, lines, cause } of entries.filter((entry) => ['FEE_PAID', 'FEE_OVERPAID', 'REFUND_ARRIVED'].includes(entry.cause))) {
      const line = bills.get(number ?? '');
      const fen = lines.reduce((sum, one) => sum + one.debitFen, 0);
      if (line?.fen !== fen) wrong.push(`${name}: ${cause} ${number} ${fen}, bill ${line?.fen ?? 'none'}`);
      bills.delete(number ?? '');
    }
    totals.paidNotices += expected === 'paid' ? 1 : 0;
    totals.orders += attempts.length;
    totals.takenFen += taken;
    totals.refundedFen += notice.refundedFen;
  });
  lost.push(...[...bills.values()].map(({ number, fen }) => `bill only: ${number} ${fen}`));
  return { notices: cases.length, billLines: lines.length, ...totals, lost, doubled, wrong };
};
