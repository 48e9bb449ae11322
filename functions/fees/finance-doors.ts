import { financeRoutes } from '../../shared/fees/finance-contract';
import { differenceStates, type Difference } from '../../shared/fees/reconciliation';
import { FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import { court } from '../platform/court-config';
import type { Doors } from '../platform/http';
import { billSources, channels } from './adapters';
import type { BillSource } from './bill-sources';
import { explainDifference } from './explain-difference';
import { unpaidQueue } from './fee-puts';
import { readFigures } from './figures';
import { listDifferences, listProofs, listRuns } from './finance-store';
import { importStatement } from './import-statement';
import { listQueue } from './list-queue';
import { matchDeposit } from './match-deposit';
import { proveDay } from './prove-day';
import { reconcileDay, type ReconcileDay } from './reconcile-day';
import { verifyingNow } from './verifying-now';

const SHOWN = 90;
const DIFFERENCES = 200;

/** By hand as by schedule; a day that is not over has no bill. @throws CourtError fees.dayNotOver */
const byHand = async (day: Pick<ReconcileDay, 'on' | 'family' | 'by'>, source: BillSource, at: Date) => {
  if (day.on >= courtDateOf(at.toISOString())) throw new CourtError('fees.dayNotOver', '当天的账还没有结束，请次日10点以后对账。', { path: 'on' });
  const run = await reconcileDay({ ...day, court: court().code, source, gateways: channels().gateways }, at);
  await proveDay(court().code, day.on, at);
  return run;
};

export const financeDoors: Doors<typeof financeRoutes> = {
  figures: async ({ query }) => ({ days: await readFigures(court().code, query.from, query.to), totals: await readFigures(court().code, 'all', 'all'), verifying: await verifyingNow() }),
  unpaidNotices: async ({ query }) => {
    const { rows, cursor } = await listQueue(unpaidQueue(court().code), query);
    return { items: rows.map(({ data, ...row }) => ({ ...row, notice: FeeNotice.parse(data) })), ...(cursor === undefined ? {} : { cursor }) };
  },
  reconciliations: async () => ({ items: await listRuns(court().code, SHOWN) }),
  reconcile: ({ body, caller, at }) => byHand({ ...body, by: caller.name }, billSources()[body.family], at),
  bankStatement: ({ body, caller, at }) => importStatement(body, { court: court().code, by: caller.name, gateways: channels().gateways }, at),
  matchDeposit: async ({ body, caller, at }) => {
    const matched = await matchDeposit(court().code, body, caller.name, channels().gateways, at);
    await proveDay(court().code, body.on, at);
    return matched;
  },
  differences: async ({ query }) => {
    const { state = 'open' } = query;
    if (!Object.hasOwn(differenceStates, state)) throw new CourtError('request.invalid', '没有这种差异状态，请重新选择。', { path: 'state' });
    return { items: await listDifferences(court().code, state as Difference['state'], DIFFERENCES) };
  },
  explainDifference: async ({ body, caller, at }) => {
    const explained = await explainDifference(court().code, body, caller.name, at);
    await proveDay(court().code, body.on, at);
    return explained;
  },
  proofs: async () => ({ items: await listProofs(court().code, SHOWN) }),
};
