import type { PayChannel } from '../../shared/fees/pay-channel';
import type { ReconciledFamily, Reconciliation } from '../../shared/fees/reconciliation';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { log } from '../platform/log';
import { applyChannelFact } from './apply-channel-fact';
import type { BillFetch, BillSource } from './bill-sources';
import { bookDeposit } from './book-deposit';
import type { Bill, BillLine } from './domain/bill-line';
import { compareBill, type Comparison, type OurLine } from './domain/compare-bill';
import { amountOf } from './domain/ledger';
import { findRun, saveRun } from './finance-store';
import { keepDifferences } from './keep-differences';
import { ledgerOfDay, type DatedEntry } from './ledger-of-day';
import type { PaymentGateways } from './ports';
import { settlePayment } from './settle-payment';

export interface ReconcileDay { court: string; on: CourtDate; family: ReconciledFamily; source: BillSource; gateways: PaymentGateways; by: string }

const merchantChannel: Readonly<Record<ReconciledFamily, PayChannel>> = { wechat: 'wechatNative', alipay: 'alipayQr', bank: 'bank' };
const isMoney = ({ entry }: DatedEntry): boolean => entry.cause === 'FEE_PAID' || entry.cause === 'FEE_OVERPAID' || entry.cause === 'REFUND_ARRIVED';

/** What the ledger says of the day through one channel. */
export const ourLines = (entries: readonly DatedEntry[], family: string): OurLine[] => entries.filter((one) => isMoney(one) && one.entry.channel === family).map(({ caseId, entry }) => ({
  kind: entry.cause === 'REFUND_ARRIVED' ? 'refund' : 'payment', number: entry.number ?? entry.entryId, amountFen: amountOf(entry), caseId,
}));

/** A payment only the bill knows of is a fact like a callback: it is booked first, then compared. Two channels of a family share a merchant; each attempt names its own. */
const bookFromBill = async (line: BillLine, { family, gateways }: ReconcileDay, at: Date): Promise<void> => {
  if (family === 'bank') return void (await bookDeposit(line, gateways, at));
  if (!line.settled || line.paidAt === undefined) return;
  const merchant = line.merchant ?? gateways.of(merchantChannel[family]).merchant;
  await applyChannelFact({ source: 'bill', ...merchant, outTradeNo: line.number, state: 'success', transactionId: line.channelNumber, amountFen: line.amountFen, currency: 'CNY', paidAt: line.paidAt }, gateways, at);
};

const unread = (day: ReconcileDay, tries: number, fetched: Exclude<BillFetch, { kind: 'bill' }>, at: Date): Reconciliation => ({
  on: day.on, family: day.family, state: fetched.kind === 'notYet' ? 'waiting' : 'broken', matched: 0, open: 0, oursInFen: 0, theirsInFen: 0, oursOutFen: 0, theirsOutFen: 0, tries, runAt: at.toISOString(), by: day.by,
  ...(fetched.kind === 'broken' ? { fault: fetched.why } : {}),
});

const compareWith = async (day: ReconcileDay, bill: Bill, at: Date): Promise<Comparison & { ours: OurLine[] }> => {
  const known = new Set(ourLines(await ledgerOfDay(day.court, day.on), day.family).map((line) => `${line.kind}#${line.number}`));
  for (const line of bill.lines.filter((one) => one.kind === 'payment' && !known.has(`payment#${one.number}`))) await bookFromBill(line, day, at);
  const ours = ourLines(await ledgerOfDay(day.court, day.on), day.family);
  return { ours, ...compareBill(ours, bill) };
};

/** One day of one channel against its bill. Running it again changes nothing but what has changed. */
export const reconcileDay = async (day: ReconcileDay, at: Date): Promise<Reconciliation> => {
  const tries = ((await findRun(day.court, day.on, day.family))?.tries ?? 0) + 1;
  const fetched = await day.source(day.on);
  if (fetched.kind !== 'bill') {
    if (fetched.kind === 'broken') log.warn('bill-broken', { family: day.family, on: day.on, why: fetched.why });
    const run = unread(day, tries, fetched, at);
    await saveRun(day.court, run);
    return run;
  }
  const { ours, differences, matched, ...sums } = await compareWith(day, fetched.bill, at);
  for (const line of ours) if (line.kind === 'payment' && matched.includes(line.number)) await settlePayment(line.caseId as CaseId, line.number, at);
  const open = await keepDifferences(day, differences, at);
  if (open > 0) log.warn('reconciliation-differences', { family: day.family, on: day.on, open });
  const run: Reconciliation = { on: day.on, family: day.family, state: open === 0 ? 'balanced' : 'differences', matched: matched.length, open, ...sums, hash: fetched.bill.hash, tries, runAt: at.toISOString(), by: day.by };
  await saveRun(day.court, run);
  return run;
};

