import { QueryCommand } from 'dynamodb-toolbox';
import { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { Refund } from '../../shared/fees/refund';
import type { CaseId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { log } from '../platform/log';
import { casesTable } from '../platform/tables';
import { channels, type Channels } from './adapters';
import { completeBills } from './complete-bills';
import { dueKeys } from './fee-puts';
import { markLapsed } from './mark-lapsed';
import { sendRefund } from './send-refund';
import { sweepAttempt } from './sweep-attempt';

interface DueItem { caseId: CaseId; data: unknown }
/** A run takes so many of each kind; the rest is first in line a minute later. */
const BATCH = 25;
/** Notices whose day is only provisional stay in the index past it, so this list must reach beyond them. */
const NOTICES = 500;

const dueBy = async (dueKey: string, before: string, limit = BATCH): Promise<DueItem[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: dueKey, index: 'byDue', range: { lte: before } }).options({ limit }).send();
  return ((Items ?? []) as { pk: string; data: unknown }[]).map(({ pk, data }) => ({ caseId: pk.replace(/^CASE#/, '') as CaseId, data }));
};

/** One item's failure does not keep the others waiting. */
const each = async (name: string, items: readonly DueItem[], work: (item: DueItem) => Promise<void>): Promise<void> => {
  for (const item of items) {
    try {
      await work(item);
    } catch (cause) {
      log.error('fee-sweep', cause, { sweep: name, caseId: item.caseId });
    }
  }
};

export const sweep = async ({ gateways, eBills }: Channels, at: Date): Promise<void> => {
  const now = at.toISOString();
  await each('payment', await dueBy(dueKeys.payment, now), ({ caseId, data }) => sweepAttempt(caseId, PayAttempt.parse(data).attemptId, gateways, at));
  await each('refund', await dueBy(dueKeys.refund, now), ({ caseId, data }) => sendRefund(caseId, Refund.parse(data).refundId, gateways, at));
  // A bill is asked for by the event first; the sweep comes a minute later.
  await each('eBill', await dueBy(dueKeys.eBill, new Date(at.getTime() - 60_000).toISOString()), ({ caseId, data }) => completeBills(caseId, FeeNotice.parse(data).noticeId, eBills, at));
  const passed = (await dueBy(dueKeys.feeNotice, courtDateOf(now), NOTICES)).filter(({ data }) => FeeNotice.parse(data).lastDayOn < courtDateOf(now));
  await each('feeNotice', passed, ({ caseId, data }) => markLapsed(caseId, FeeNotice.parse(data).noticeId, at));
};

export const onSchedule = async (at: Date): Promise<void> => sweep(channels(), at);
