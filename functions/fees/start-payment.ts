import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { channelFamilies, familyOf } from '../../shared/fees/channel-family';
import type { OnlineChannel } from '../../shared/fees/pay-channel';
import { CourtError } from '../../shared/kernel/errors';
import type { AttemptId, CaseId, NoticeId } from '../../shared/kernel/ids';
import type { Actor } from '../../shared/cases/case-event';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { AttemptItem } from '../cases/case-items';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { clearTheWay } from './clear-the-way';
import { nextCheckAt } from './domain/next-check';
import { putAttempt, putNotice } from './fee-puts';
import { attemptOf, findNotice } from './find-notice';
import { lookupPut } from './payment-lookup';
import { placeOrder, type Payer } from './place-order';
import type { PaymentGateways } from './ports';

export interface Wish { caseId: CaseId; noticeId: NoticeId; channel: OnlineChannel; payer: Payer; actor: Actor }
export interface Standing { attempt?: PayAttempt; notice: FeeNotice }

const wantsOpenId = new Set<OnlineChannel>(['wechatJsapi', 'wechatOfficial', 'alipayMini']);

const checkChannel = ({ channel, payer }: Wish): void => {
  const provider = familyOf(channel);
  if (!court().payChannels.some((open) => open === provider)) throw new CourtError('fees.channelNotHere', `本院暂未开通${channelFamilies[provider]}，请换一种方式，或者到诉讼服务中心交费。`, { path: 'channel' });
  if (wantsOpenId.has(channel) && payer.openId === undefined) throw new CourtError('fees.channelNotHere', `请在${provider === 'wechat' ? '微信' : '支付宝'}里打开后再支付，或者改用扫码支付。`, { path: 'channel' });
};

const isPayable = (notice: FeeNotice): boolean => notice.state === 'issued' || notice.state === 'lapsed';

/** @throws CourtError fees.noticeNotOpen */
export const checkPayable = (notice: FeeNotice): void => {
  if (!isPayable(notice)) throw new CourtError('fees.noticeNotOpen', notice.state === 'cancelled' ? '这份交费通知已经撤销，不需要交费。' : '这笔费用已经交清，不需要再付款。');
};

export const standingOf = (record: CaseRecord, noticeId: NoticeId): Standing => {
  const notice = findNotice(record, noticeId);
  const attempt = attemptOf(record, notice);
  return { notice, ...(attempt === undefined ? {} : { attempt }) };
};

const begin = (record: CaseRecord, notice: FeeNotice, { channel, actor }: Wish, at: Date): Promise<CaseRecord> => {
  const attemptId = newId<AttemptId>('pay', at);
  const expiresAt = new Date(at.getTime() + court().payAttemptMinutes.minutes * 60_000).toISOString();
  const attempt: PayAttempt = {
    attemptId, outTradeNo: attemptId.replace('_', ''), noticeId: notice.noticeId, channel, amountFen: notice.amountFen, state: 'created',
    createdAt: at.toISOString(), expiresAt, nextCheckAt: nextCheckAt(at, 0, expiresAt), checks: 0,
  };
  const data = { noticeId: notice.noticeId, attemptId, channel, amountFen: attempt.amountFen, expiresAt };
  return appendToCase(record, at, [{ type: 'PAYMENT_STARTED', actor, data }], {
    puts: [putAttempt(attempt), putNotice({ ...notice, openAttemptId: attemptId }, record.head.court)],
    extra: [lookupPut(attempt.outTradeNo, { caseId: record.caseId, attemptId })],
  });
};

/**
 * Starts the one open attempt of a notice, or resumes it. The order number is durable before the channel hears of it, so no payment can be without its case.
 * @throws CourtError fees.noticeNotOpen, fees.channelNotHere, fees.channelUnavailable
 */
export const startPayment = async (wish: Wish, gateways: PaymentGateways, at: Date): Promise<Required<Standing>> => {
  checkChannel(wish);
  let attemptId: AttemptId | undefined;
  const prepared = await changeCase(wish.caseId, async (fresh) => {
    const open = findNotice(fresh, wish.noticeId);
    checkPayable(open);
    const way = await clearTheWay(fresh, open, wish.channel, gateways, at);
    const record = way.changed ? await loadCase(wish.caseId) : fresh;
    const notice = findNotice(record, wish.noticeId);
    attemptId = notice.openAttemptId;
    // Paid after all, or the open one goes on.
    if (!isPayable(notice) || attemptId !== undefined) return record;
    const begun = await begin(record, notice, wish, at);
    attemptId = findNotice(begun, wish.noticeId).openAttemptId;
    return begun;
  });
  const attempt = attemptId === undefined ? undefined : prepared.one(AttemptItem, attemptId);
  const placed = attempt === undefined ? prepared : await placeOrder(prepared, attempt, wish, gateways, at);
  const standing = standingOf(placed, wish.noticeId);
  if (standing.attempt === undefined) throw new CourtError('fees.channelUnavailable', '支付暂时没有发起成功，请稍后再试。');
  return { notice: standing.notice, attempt: standing.attempt };
};
