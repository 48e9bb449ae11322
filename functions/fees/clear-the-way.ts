import type { FeeNotice, PayChannel } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import { systemActor } from '../cases/actor-of';
import { AttemptItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { closeAttempt } from './apply-channel-fact';
import { askChannel } from './ask-channel';
import { isResumable } from './domain/resumable';
import type { PaymentGateway } from './ports';

/**
 * Before a payment starts: the open attempt is kept when it can go on, else closed at the channel first.
 * An order the channel calls paid is booked; an order that may be paid blocks a second one.
 */
export const clearTheWay = async (record: CaseRecord, notice: FeeNotice, channel: PayChannel, gateway: PaymentGateway, at: Date): Promise<{ changed: boolean }> => {
  const attempt = notice.openAttemptId === undefined ? undefined : record.one(AttemptItem, notice.openAttemptId);
  if (attempt === undefined || isResumable(attempt, channel, at)) return { changed: false };
  const closed = await gateway.closeOrder(attempt.outTradeNo);
  if (closed === 'closed' || closed === 'absent') {
    await closeAttempt({ record, attempt, notice, at }, systemActor);
    return { changed: true };
  }
  const heard = await askChannel(attempt, gateway, at);
  if (heard === 'book' || heard === 'overpaid' || heard === 'close') return { changed: true };
  throw new CourtError('fees.attemptOpen', '上一笔支付还在向微信支付核实，为避免重复付款，请一分钟后再试。');
};
