import type { OnlineChannel } from '../../../shared/fees/pay-channel';

/** What goes wrong with one payment. The table of a drill has one line for each. */
export const faults = {
  none: '一切正常 nothing',
  abandoned: '没有付款 never paid',
  callbackLost: '通知丢失 callback lost',
  callbackDoubled: '通知重复 callback doubled',
  callbackReordered: '通知乱序，晚于查询 callback after the query',
  callbackLate: '通知迟到 23 小时，其间查询无应答 23 h late, queries dead',
  callbackForged: '伪造通知 forged callbacks (4 kinds)',
  callbackWrong: '通知金额/收款方不符 wrong amount or merchant first',
  storeDown: '收通知时存储不可用 store down during the callback',
  orderTimeout: '下单超时，渠道已受理 order timeout after commit',
  orderUnknown: '下单和查询都无应答 order and query dead',
  queryUnsigned: '通知丢失且查询应答不带签名 callback lost, query unsigned',
  closeRace: '关单时正在付款 paid while being closed',
  closeLimited: '关单被限频 close rate-limited, then paid',
  twoTabs: '两个页面同时发起 two tabs',
  bothPaid: '两个渠道都付了 both channels paid',
} as const;
export type Fault = keyof typeof faults;

export interface PaymentPlan {
  readonly index: number;
  readonly fault: Fault;
  readonly channel: OnlineChannel;
  /** the channel switched to, where there is a switch */
  readonly second: OnlineChannel;
  readonly claimFen: number;
}

/** Small, fast, the same everywhere: a drill is repeated by its seed. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const anyChannel: readonly OnlineChannel[] = ['wechatH5', 'wechatNative', 'wechatJsapi', 'alipayMini', 'alipayWap', 'alipayQr'];
/** Orders that exist from the moment they are made, so that they can be closed. */
const closable: readonly OnlineChannel[] = ['wechatH5', 'wechatNative', 'alipayMini'];
const onWechat: readonly OnlineChannel[] = ['wechatH5', 'wechatNative'];
const onAlipay: readonly OnlineChannel[] = ['alipayMini', 'alipayWap', 'alipayQr'];
const firstChannels: Partial<Record<Fault, readonly OnlineChannel[]>> = {
  closeRace: closable, closeLimited: onWechat, bothPaid: onWechat, queryUnsigned: ['wechatH5', 'wechatNative', 'wechatJsapi'],
  // A page of Alipay's is made without asking anybody.
  orderTimeout: ['wechatH5', 'wechatNative', 'alipayMini', 'alipayQr'], orderUnknown: ['wechatH5', 'wechatNative', 'alipayMini'],
};

export const planPayments = (count: number, seed: number): PaymentPlan[] => {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const kinds = Object.keys(faults) as Fault[];
  return Array.from({ length: count }, (_, index) => {
    // Every fault once before chance decides.
    const fault = index < kinds.length ? (kinds[index] as Fault) : pick(kinds);
    const channel = pick(firstChannels[fault] ?? anyChannel);
    return { index, fault, channel, second: pick(channel.startsWith('alipay') ? onWechat : onAlipay), claimFen: 1_000_000 + Math.floor(random() * 50_000_000) };
  });
};
