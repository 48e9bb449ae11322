import { CourtError } from '../../../shared/kernel/errors';
import type { PayAttempt } from '../../../shared/fees/fee-notice';
import type { OnlineChannel } from '../../../shared/fees/pay-channel';
import { AttemptItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { startPayment } from '../../../functions/fees/start-payment';
import { forged } from './callback';
import type { Paid, Parties } from './parties';

const place = (channel: string): 'alipay' | 'wechat-pay' => (channel.startsWith('alipay') ? 'alipay' : 'wechat-pay');
const actor = { kind: 'person' as const, name: '演练' };

/** A press of the button; a refusal is an answer the payer reads. */
const press = async ({ where: { caseId, noticeId } }: Paid, channel: OnlineChannel, { channels, now }: Parties): Promise<void> => {
  try {
    await startPayment({ caseId, noticeId, channel, payer: { clientIp: '127.0.0.1', openId: 'oDrill' }, actor }, channels().gateways, now());
  } catch (cause) {
    if (!(cause instanceof CourtError)) throw cause;
  }
};

export const attemptsOf = async ({ where }: Paid) => (await loadCase(where.caseId)).all(AttemptItem).toSorted((one, other) => (one.attemptId < other.attemptId ? -1 : 1));

/** From the notice to an open order, with what goes wrong on the way. */
export const start = async (paid: Paid, parties: Parties): Promise<void> => {
  const { plan } = paid;
  if (plan.fault === 'twoTabs') {
    parties.network.injected.set('twoTabs', (parties.network.injected.get('twoTabs') ?? 0) + 1);
    await Promise.all([press(paid, plan.channel, parties), press(paid, plan.second, parties)]);
    return;
  }
  await press(paid, plan.channel, parties);
  if (plan.fault === 'closeRace' || plan.fault === 'closeLimited' || plan.fault === 'bothPaid') await press(paid, plan.second, parties);
};

export const payOrder = async ({ channel, outTradeNo, h5Url }: PayAttempt, { sim }: Parties): Promise<void> => {
  if (channel === 'alipayWap' && h5Url !== undefined) {
    const opened = await fetch(h5Url, { redirect: 'manual' });
    await fetch(opened.headers.get('location') ?? h5Url);
  }
  await sim.act(outTradeNo, 'pay', place(channel));
};

/** The orders a payer is going to pay: what is on their screen; with "both paid", the older one too. */
export const ordersToPay = async (paid: Paid, parties: Parties): Promise<PayAttempt[]> => {
  const { fault } = paid.plan;
  const attempts = await attemptsOf(paid);
  if (fault === 'abandoned') {
    parties.network.injected.set('abandoned', (parties.network.injected.get('abandoned') ?? 0) + 1);
    return [];
  }
  if (fault === 'callbackForged') {
    const [attempt] = attempts;
    for (const carried of forged(attempt?.outTradeNo ?? '', attempt?.amountFen ?? 0, parties.now())) await parties.network.deliver(carried);
    parties.network.injected.set(fault, (parties.network.injected.get(fault) ?? 0) + 1);
    // Every second of them is never paid at all: what the forger said must leave no trace.
    if (paid.plan.index % 2 === 1) return [];
  }
  return attempts.filter((one) => fault === 'bothPaid' || (one.state !== 'closed' && one.state !== 'paid'));
};
