import type { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { channelFamilies, familyOf } from '../../shared/fees/channel-family';
import { verifyingText, type PayChannel } from '../../shared/fees/pay-channel';
import { CourtError } from '../../shared/kernel/errors';
import { momentText } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { AttemptItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { closeAttempt } from './apply-channel-fact';
import { askChannel } from './ask-channel';
import { absentIsEnd, linkEndsAt } from './domain/link-life';
import { isResumable } from './domain/resumable';
import type { CloseResult, PaymentGateways } from './ports';

const stillOpen = (attempt: PayAttempt, closed: CloseResult): CourtError => {
  const words = closed === 'absent'
    ? `${channelFamilies[familyOf(attempt.channel)]}的付款页或二维码到${momentText(linkEndsAt(attempt).toISOString())}前还能付款。为避免重复付款，请继续用它付，或者过后再换别的方式。`
    : `上一笔支付${verifyingText(attempt.channel)}，为避免重复付款，请一分钟后再试。`;
  return new CourtError('fees.attemptOpen', words);
};

/**
 * Before a payment starts: the open attempt is kept when it can go on, else closed at its channel first.
 * An order the channel calls paid is booked; an order that may be, or may still be, paid blocks a second one.
 */
export const clearTheWay = async (record: CaseRecord, notice: FeeNotice, channel: PayChannel, gateways: PaymentGateways, at: Date): Promise<{ changed: boolean }> => {
  const attempt = notice.openAttemptId === undefined ? undefined : record.one(AttemptItem, notice.openAttemptId);
  if (attempt === undefined || isResumable(attempt, channel, at)) return { changed: false };
  if (attempt.counter !== undefined) throw new CourtError('fees.attemptOpen', '法院窗口已登记收到这笔费用，正在等另一位工作人员核对确认，请不要重复付款。');
  const closed = await gateways.of(attempt.channel).closeOrder(attempt.outTradeNo);
  if (closed === 'closed' || (closed === 'absent' && absentIsEnd(attempt, at))) {
    await closeAttempt({ record, attempt, notice, at }, systemActor);
    return { changed: true };
  }
  const heard = await askChannel(attempt, gateways, at);
  if (heard === 'book' || heard === 'overpaid' || heard === 'close') return { changed: true };
  throw stillOpen(attempt, closed);
};
