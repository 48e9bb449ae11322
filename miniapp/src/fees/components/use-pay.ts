import { useEffect, useState } from 'react';
import { payRoutes } from '@shared/fees/pay-contract';
import type { OnlineChannel, PayChannel } from '@shared/fees/pay-channel';
import { payMeans } from '@shared/fees/pay-means';
import type { PayLink, PaySlip } from '@shared/fees/pay-slip';
import { call } from '../../platform/api';
import { pay, returnAddress } from '../../platform/pay';
import { hasPayerCode, payerCode } from '../../platform/payer-code';
import { surface } from '../../platform/surface';
import { useAction } from '../../platform/use-action';
import { useLatest } from '../../platform/use-latest';
import { useLoad } from '../../platform/use-load';
import { useTellMe } from '../../platform/use-tell-me';

export interface PayOrder { readonly channel: OnlineChannel; readonly payerCode?: string; readonly returnUrl?: string }
/** How one page starts, looks at and asks about its payment. */
export interface PayDoor {
  readonly state: PaySlip['state'] | undefined;
  /** the channel of the payment under way, or of the last one */
  readonly channel: PayChannel | undefined;
  readonly cameBack: boolean;
  /** the page to come back to from a cashier */
  readonly page: string;
  start(order: PayOrder): Promise<PayLink | undefined>;
  /** asks the channel, through the court */
  check(): Promise<void>;
  /** what the court knows already */
  look(): Promise<void>;
}

/** Waits between questions after one came back from a cashier. */
const CHECKS = [0, 1500, 3000, 5000, 8000, 13000];
/** And while the channel has not said anything yet. */
const UNKNOWN_EVERY_MS = 20_000;
/** While a code is on the screen: the court's own knowledge often, the channel every fifth time. */
const LOOK_EVERY_MS = 3000;

/** Choosing how to pay, paying, and waiting for the truth: what the browser believes is never proof. */
export const usePay = (door: PayDoor) => {
  const entrances = useLoad(() => call(payRoutes.payEntrances), []);
  const means = payMeans(surface(), entrances.data?.open ?? []);
  const tellMe = useTellMe('caseProgress', 'fees');
  const [chosen, choose] = useState<OnlineChannel>();
  const [link, setLink] = useState<PayLink>();
  const [asked, setAsked] = useState(0);
  const [paidHere, setPaidHere] = useState(false);
  const channel = chosen ?? means.here.find((one) => one === door.channel) ?? means.here[0];
  const check = useAction(door.check);
  const start = useAction(async () => {
    if (channel === undefined) return;
    setPaidHere(false);
    await tellMe();
    const code = await payerCode(channel, entrances.data?.wechatAuthorizeUrl);
    const returnUrl = returnAddress(door.page);
    const next = await door.start({ channel, ...(code === undefined ? {} : { payerCode: code }), ...(returnUrl === undefined ? {} : { returnUrl }) });
    setLink(next);
    if (next === undefined) return;
    try {
      await pay(next, returnUrl);
    } catch (cause) {
      // "No" from the window is no proof either.
      await door.check();
      throw cause;
    }
    // A cashier laid over this page has closed; one on a page of its own comes back by the address.
    if (next.jsapi === undefined && next.tradeNo === undefined) return;
    setAsked(0);
    setPaidHere(true);
  });

  const unknown = door.state === 'verifying';
  const open = unknown || door.state === 'open';
  const waiting = open && door.channel !== undefined && (door.cameBack || paidHere || unknown);
  const scanning = open && link?.codeUrl !== undefined && link.channel === channel;
  const ask = useLatest(check.run);
  const begin = useLatest(start.run);
  // Back from WeChat with the code that says who pays: the tap that led there is carried on.
  const continues = open && channel !== undefined && entrances.data !== undefined && hasPayerCode(channel);
  useEffect(() => {
    if (continues) void begin.current();
  }, [continues, begin]);
  const look = useLatest(door.look);
  useEffect(() => {
    const pause = CHECKS[asked] ?? (unknown ? UNKNOWN_EVERY_MS : undefined);
    if (!waiting || pause === undefined) return undefined;
    const timer = setTimeout(() => void ask.current().then(() => setAsked(asked + 1)), pause);
    return () => clearTimeout(timer);
  }, [waiting, unknown, asked, ask]);
  useEffect(() => {
    if (!scanning) return undefined;
    let turn = 0;
    const timer = setInterval(() => void ((turn += 1) % 5 === 0 ? ask.current() : look.current()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [scanning, ask, look]);

  return { means, channel, choose, start, check, link: scanning ? link : undefined, open, verifying: (waiting && asked < CHECKS.length) || unknown, asked: asked > 0, started: door.channel !== undefined, state: door.state, lastChannel: door.channel };
};
export type Paying = ReturnType<typeof usePay>;
