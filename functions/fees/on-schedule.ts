import { QueryCommand } from 'dynamodb-toolbox';
import { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { Refund } from '../../shared/fees/refund';
import type { CaseId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { log } from '../platform/log';
import { casesTable } from '../platform/tables';
import { billSources, channels, type Channels } from './adapters';
import { completeBills } from './complete-bills';
import { dueKeys } from './fee-puts';
import { markLapsed } from './mark-lapsed';
import { reconcileYesterday } from './reconcile-yesterday';
import { sendRefund } from './send-refund';
import { sweepAttempt } from './sweep-attempt';

interface DueItem { caseId: CaseId; data: unknown }
const BATCH = 25;
/** The schedule comes every minute and shares its function with others; the rest is first in line at the next run. */
const LASTS_MS = 20_000;
/** Notices whose day is only provisional stay in the index past it, so this list must reach beyond them. */
const NOTICES = 500;

const dueBy = async (dueKey: string, before: string, limit = BATCH): Promise<DueItem[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: dueKey, index: 'byDue', range: { lte: before } }).options({ limit }).send();
  return ((Items ?? []) as { pk: string; data: unknown }[]).map(({ pk, data }) => ({ caseId: pk.replace(/^CASE#/, '') as CaseId, data }));
};

/** One item's failure does not keep the others waiting. Returns how many were done. */
const each = async (name: string, items: readonly DueItem[], work: (item: DueItem) => Promise<void>): Promise<number> => {
  let done = 0;
  for (const item of items) {
    try {
      await work(item);
      done += 1;
    } catch (cause) {
      log.error('fee-sweep', cause, { sweep: name, caseId: item.caseId });
    }
  }
  return done;
};

/** One batch of each kind of due work; how many payments, refunds and bills it got done. */
export const sweep = async ({ gateways, transfers, eBills }: Channels, at: Date): Promise<number> => {
  const now = at.toISOString();
  const payments = await each('payment', await dueBy(dueKeys.payment, now), ({ caseId, data }) => sweepAttempt(caseId, PayAttempt.parse(data).attemptId, gateways, at));
  const refunds = await each('refund', await dueBy(dueKeys.refund, now), ({ caseId, data }) => sendRefund(caseId, Refund.parse(data).refundId, { gateways, transfers }, at));
  // A bill is asked for by the event first; the sweep comes a minute later.
  const bills = await each('eBill', await dueBy(dueKeys.eBill, new Date(at.getTime() - 60_000).toISOString()), ({ caseId, data }) => completeBills(caseId, FeeNotice.parse(data).noticeId, eBills, at));
  const passed = (await dueBy(dueKeys.feeNotice, courtDateOf(now), NOTICES)).filter(({ data }) => FeeNotice.parse(data).lastDayOn < courtDateOf(now));
  await each('feeNotice', passed, ({ caseId, data }) => markLapsed(caseId, FeeNotice.parse(data).noticeId, at));
  return payments + refunds + bills;
};

/** Batch after batch while there is work and time: after an outage of a channel hundreds are due at once. */
export const onSchedule = async (at: Date): Promise<void> => {
  const until = Date.now() + LASTS_MS;
  while ((await sweep(channels(), at)) > 0 && Date.now() < until);
  await reconcileYesterday(billSources(), channels().gateways, at);
};
