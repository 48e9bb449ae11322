import { useState } from 'react';
import type { OnlineChannel } from '@shared/fees/pay-channel';
import { payRoutes } from '@shared/fees/pay-contract';
import type { StartedOne } from '@shared/fees/pay-many';
import { payMeans } from '@shared/fees/pay-means';
import { call } from '../../../platform/api';
import { pageUrl } from '../../../platform/navigate';
import { pay, returnAddress } from '../../../platform/pay';
import { payerCode } from '../../../platform/payer-code';
import { surface } from '../../../platform/surface';
import { useAction } from '../../../platform/use-action';
import { useLoad } from '../../../platform/use-load';

/** What is unpaid, which of it is chosen, and the orders made for it one by one. */
export const useMany = () => {
  const unpaid = useLoad(() => call(payRoutes.unpaid), []);
  const entrances = useLoad(() => call(payRoutes.payEntrances), []);
  const means = payMeans(surface(), entrances.data?.open ?? []);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wanted, choose] = useState<OnlineChannel>();
  const [started, setStarted] = useState<readonly StartedOne[]>([]);
  const channel = wanted ?? means.here[0];
  const back = returnAddress(pageUrl('fees/pages/many/index'));
  const picked = (unpaid.data?.items ?? []).filter(({ noticeId }) => chosen.includes(noticeId));
  const start = useAction(async () => {
    if (channel === undefined) return;
    const code = await payerCode(channel, entrances.data?.wechatAuthorizeUrl);
    const { items } = await call(payRoutes.startMany, {
      body: { notices: picked.map(({ caseId, noticeId }) => ({ caseId, noticeId })), channel, ...(code === undefined ? {} : { payerCode: code }), ...(back === undefined ? {} : { returnUrl: back }) },
    });
    setStarted(items);
  });
  const payOne = useAction(async (one: StartedOne) => {
    if (one.link !== undefined) await pay(one.link, back);
  });
  const look = useAction(async () => {
    await unpaid.reload();
    setStarted((before) => before.map((one) => (one.state === 'open' && !(unpaid.data?.items ?? []).some(({ noticeId }) => noticeId === one.noticeId) ? { ...one, state: 'paid' as const } : one)));
  });
  const toggle = (noticeId: string, on: boolean): void => setChosen(on ? [...chosen, noticeId] : chosen.filter((one) => one !== noticeId));
  return { unpaid, means, channel, choose, chosen, toggle, picked, started, start, payOne, look };
};
