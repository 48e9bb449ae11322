import { useEffect, useState } from 'react';
import { feeRoutes } from '@shared/fees/contract';
import type { OnlineChannel } from '@shared/fees/pay-channel';
import { payRoutes } from '@shared/fees/pay-contract';
import type { StartedOne, UnpaidNotice } from '@shared/fees/pay-many';
import { payMeans } from '@shared/fees/pay-means';
import { call } from '../../../platform/api';
import { pageUrl } from '../../../platform/navigate';
import { pay, returnAddress } from '../../../platform/pay';
import { hasPayerCode, payerCode } from '../../../platform/payer-code';
import { readStored, writeStored } from '../../../platform/storage';
import { surface } from '../../../platform/surface';
import { useAction } from '../../../platform/use-action';
import { useLatest } from '../../../platform/use-latest';
import { useLoad } from '../../../platform/use-load';

/** A cashier, or WeChat's question who pays, is another page: what was begun here is found again on the way back. */
interface Kept { readonly chosen: readonly string[]; readonly started: readonly StartedOne[]; readonly picked: readonly UnpaidNotice[] }
const KEY = 'payMany';
const NOTHING: Kept = { chosen: [], started: [], picked: [] };

/** What is unpaid, which of it is chosen, and the orders made for it one by one. */
export const useMany = (cameBack: boolean) => {
  const unpaid = useLoad(() => call(payRoutes.unpaid), []);
  const entrances = useLoad(() => call(payRoutes.payEntrances), []);
  const means = payMeans(surface(), entrances.data?.open ?? []);
  const [wanted, choose] = useState<OnlineChannel>();
  const channel = wanted ?? means.here[0];
  const [kept, setKept] = useState<Kept>(() => (cameBack || hasPayerCode('wechatOfficial') ? readStored<Kept>(KEY) ?? NOTHING : NOTHING));
  const keep = (next: Kept): void => {
    writeStored(KEY, next);
    setKept(next);
  };
  const back = returnAddress(pageUrl('fees/pages/many/index', { back: '1' }));
  const items = unpaid.data?.items;
  const picked = kept.started.length > 0 ? kept.picked : (items ?? []).filter(({ noticeId }) => kept.chosen.includes(noticeId));
  const started = kept.started.map((one) => (one.state === 'open' && items?.some(({ noticeId }) => noticeId === one.noticeId) === false ? { ...one, state: 'paid' as const } : one));
  const start = useAction(async () => {
    if (channel === undefined) return;
    keep(kept);
    const code = await payerCode(channel, entrances.data?.wechatAuthorizeUrl);
    const answer = await call(payRoutes.startMany, {
      body: { notices: picked.map(({ caseId, noticeId }) => ({ caseId, noticeId })), channel, ...(code === undefined ? {} : { payerCode: code }), ...(back === undefined ? {} : { returnUrl: back }) },
    });
    keep({ ...kept, started: answer.items, picked });
  });
  /** The channel is asked about each that is open: what the browser believes is never proof. */
  const look = useAction(async () => {
    for (const { caseId, noticeId } of started.filter(({ state }) => state === 'open')) await call(feeRoutes.checkPayment, { params: { caseId, noticeId } });
    await unpaid.reload();
  });
  const payOne = useAction(async (one: StartedOne) => {
    if (one.link === undefined) return;
    await pay(one.link, back);
    if (one.link.jsapi !== undefined || one.link.tradeNo !== undefined) await look.run();
  });
  const toggle = (noticeId: string, on: boolean): void => setKept({ ...kept, chosen: on ? [...kept.chosen, noticeId] : kept.chosen.filter((one) => one !== noticeId) });

  const begin = useLatest(start.run);
  const ask = useLatest(look.run);
  const continues = picked.length > 0 && kept.started.length === 0 && entrances.data !== undefined && channel !== undefined && hasPayerCode(channel);
  useEffect(() => {
    if (continues) void begin.current();
  }, [continues, begin]);
  const asks = cameBack && items !== undefined && kept.started.length > 0;
  useEffect(() => {
    if (asks) void ask.current();
  }, [asks, ask]);
  return { unpaid, means, channel, choose, chosen: kept.chosen, toggle, picked, started, start, payOne, look, again: () => keep(NOTHING) };
};
