import { reconciledFamilies, type Reconciliation } from '../../shared/fees/reconciliation';
import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../shared/kernel/time';
import { court } from '../platform/court-config';
import { log } from '../platform/log';
import type { BillSources } from './bill-sources';
import { findRun } from './finance-store';
import type { PaymentGateways } from './ports';
import { proveDay } from './prove-day';
import { reconcileDay } from './reconcile-day';

/** Bills of yesterday are ready at ten; a channel that is late is asked again every ten minutes. */
const READY_HOUR = 10;
const AGAIN_MS = 10 * 60_000;

const isDue = (run: Reconciliation | undefined, at: Date): boolean =>
  run === undefined || ((run.state === 'waiting' || run.state === 'broken') && at.getTime() - Date.parse(run.runAt) >= AGAIN_MS);

/** Every channel's bill of yesterday once, and the proof of the day after the last of them. Resumable: what is done is not done again. */
export const reconcileYesterday = async (sources: BillSources, gateways: PaymentGateways, at: Date): Promise<void> => {
  if ((at.getUTCHours() + 8) % 24 < READY_HOUR) return;
  const { code } = court();
  const on = addDays(courtDateOf(at.toISOString()), -1);
  let ran = false;
  for (const family of reconciledFamilies) {
    if (!isDue(await findRun(code, on, family), at)) continue;
    try {
      await reconcileDay({ court: code, on, family, source: sources[family], gateways, by: '系统' }, at);
      ran = true;
    } catch (cause) {
      log.error('reconcile', cause, { family, on });
    }
  }
  if (ran) await proveDay(code, on, at);
};
