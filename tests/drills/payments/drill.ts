import { startStore } from '../../support/store';
import { setTimeout as pause } from 'node:timers/promises';
import { channels as realChannels } from '../../../functions/fees/adapters';
import { handler } from '../../../functions/fees/handler';
import { sweep } from '../../../functions/fees/on-schedule';
import { noticedCase } from '../../support/noticed-case';
import { freePort } from '../../support/free-port';
import { fakeEBills } from '../../functions/fees/fake-ebills';
import { startSimWorld, type SimWorld } from '../../functions/fees/sim-world';
import { inTurn } from './in-turn';
import { judge, type Verdict } from './judge';
import { startNetwork, type Network } from './network';
import type { Paid } from './parties';
import { ordersToPay, payOrder, start } from './payer';
import { planPayments, type Fault, type PaymentPlan } from './plan';
import { refundSurplus } from './refund-surplus';

export interface DrillReport { readonly verdict: Verdict; readonly planned: Map<Fault, number>; readonly injected: Map<Fault, number>; readonly answers: Map<number, number>; readonly seconds: number }

const SECOND = 1000;
const HOUR = 3600 * SECOND;
/** So few that no code shown to the first is too old when the last is paid. */
const AT_A_TIME = 25;
/** After the payers are done the clock moves to these: the ladder of looks, the end of the attempts, the last callbacks. */
const RUNGS = [11 * SECOND, 42 * SECOND, 110 * SECOND, 420 * SECOND, 33 * 60 * SECOND, 1.2 * HOUR, 23.2 * HOUR, 24.2 * HOUR, 25 * HOUR] as const;

class Clock {
  private offsetMs = 0;
  constructor(private readonly sim: SimWorld) {}
  now = (): Date => new Date(Date.now() + this.offsetMs);
  async moveTo(at: Date): Promise<void> {
    this.offsetMs = at.getTime() - Date.now();
    this.sim.setClock(at);
    // The product looks at the file five times a second.
    await pause(250);
  }
}

const quiet = async (sim: SimWorld): Promise<void> => {
  const due = async (place: string): Promise<number> => ((await (await fetch(`${sim.url}/sim/${place}/orders`)).json()) as { due: number }).due;
  while ((await due('wechat-pay')) + (await due('alipay')) > 0) await pause(150);
};

/** So many payments, each with a fault of its own, from the open notice to the channel's bill, on a clock that is moved. */
export const drillPayments = async ({ count, seed, say = () => undefined }: { count: number; seed: number; say?: (line: string) => void }): Promise<DrillReport> => {
  const began = Date.now();
  const store = await startStore();
  const port = freePort();
  let sim: SimWorld | undefined;
  let network: Network | undefined;
  try {
    const running = await startSimWorld(`http://127.0.0.1:${port}`, { SIM_PLATFORM_LADDERS: '1' });
    sim = running;
    Object.assign(process.env, { CLOCK_OFFSET_FILE: running.clockFile, WECHAT_PAY_BASE_URL: `http://127.0.0.1:${port}`, ALIPAY_GATEWAY_URL: `http://127.0.0.1:${port}/sim/alipay/gateway.do` });
    const clock = new Clock(running);
    const wire = await startNetwork(port, () => running, handler, clock.now);
    network = wire;
    const eBills = fakeEBills();
    const channels = () => ({ ...realChannels(), eBills });
    const sweepAll = async (): Promise<void> => { while ((await sweep(channels(), clock.now())) > 0); };

    const plans = planPayments(count, seed);
    const cases: Paid[] = [];
    await inTurn(plans, async (plan) => {
      const where = await noticedCase(`${seed}X${String(plan.index).padStart(6, '0')}`, plan.claimFen, clock.now());
      wire.knows(where.caseId, plan);
      cases.push({ plan, where });
    });
    say(`${cases.length} notices issued`);
    const parties = { sim: running, network: wire, channels, now: clock.now };
    await inTurn(cases.filter(({ plan }) => plan.fault !== 'storeDown'), async (one) => {
      await start(one, parties);
      for (const order of await ordersToPay(one, parties)) await payOrder(order, parties);
    });
    await quiet(running);
    say('started, switched, raced, paid; callbacks delivered as the network let them');
    const unlucky = cases.filter(({ plan }) => plan.fault === 'storeDown');
    for (let from = 0; from < unlucky.length; from += AT_A_TIME) {
      const group = unlucky.slice(from, from + AT_A_TIME);
      await inTurn(group, (one) => start(one, parties));
      const orders = (await Promise.all(group.map((one) => ordersToPay(one, parties)))).flat();
      // Nobody but the callbacks is at work while the store fails.
      await inTurn(orders, (order) => payOrder(order, parties));
      await quiet(running);
    }
    say('paid while the store failed under the callbacks');
    const paidAt = clock.now().getTime();
    for (const rung of RUNGS) {
      await clock.moveTo(new Date(paidAt + rung));
      if (rung > 23 * HOUR) await wire.release();
      await quiet(running);
      await sweepAll();
      say(`clock +${(rung / HOUR).toFixed(2)} h: callbacks and sweeps done`);
    }
    await refundSurplus(cases, channels, clock.now);
    for (const wait of [15, 60, 240, 700]) {
      await clock.moveTo(new Date(clock.now().getTime() + wait * SECOND));
      await quiet(running);
      await sweepAll();
    }
    say('surplus refunded by two people');
    await clock.moveTo(new Date(clock.now().getTime() + 40 * HOUR));
    const verdict = await judge(cases, parties);
    return { verdict, planned: countBy(plans), injected: wire.injected, answers: wire.answers, seconds: (Date.now() - began) / 1000 };
  } finally {
    await network?.stop();
    await sim?.stop();
    await store.stop();
    delete process.env['CLOCK_OFFSET_FILE'];
  }
};

const countBy = (plans: readonly PaymentPlan[]): Map<Fault, number> => plans.reduce((counts, { fault }) => counts.set(fault, (counts.get(fault) ?? 0) + 1), new Map<Fault, number>());
