import type { CounterReceipt } from '../../../shared/fees/counter-receipt';
import type { PayAttempt } from '../../../shared/fees/fee-notice';
import type { CounterChannel } from '../../../shared/fees/pay-channel';
import { CourtError } from '../../../shared/kernel/errors';

export interface Clerk { personId: string; name: string }

/** @throws CourtError request.invalid */
export const enteredReceipt = ({ channel, receiptNumber, place }: { channel: CounterChannel; receiptNumber: string; place?: string | undefined }, clerk: Clerk, at: Date): CounterReceipt => {
  const where = place?.trim() ?? '';
  // 办法 52: on the spot only by a circuit tribunal in a remote place, where the party cannot well go to the agent bank.
  if (channel === 'cash' && where.length < 2) throw new CourtError('request.invalid', '现金只能由基层巡回法庭在偏远、交通不便的地方当场收取，并当场开具票据（《诉讼费用交纳办法》第五十二条），请写明收取地点。', { path: 'place' });
  return { receiptNumber, enteredBy: clerk.name, enteredById: clerk.personId, enteredAt: at.toISOString(), ...(channel === 'cash' ? { place: where } : {}) };
};

/**
 * What a second person says of it. Nobody confirms their own entry.
 * @throws CourtError fees.receiptNotOpen, fees.secondPersonNeeded, request.invalid
 */
export const decidedReceipt = (attempt: PayAttempt, { confirmed, reason }: { confirmed: boolean; reason?: string | undefined }, clerk: Clerk): CounterReceipt => {
  const { counter } = attempt;
  if (counter === undefined || attempt.state !== 'pending') throw new CourtError('fees.receiptNotOpen', '这笔窗口收款已经处理过了，请刷新后查看。');
  if (counter.enteredById === clerk.personId) throw new CourtError('fees.secondPersonNeeded', '这笔收款由您登记，须由另一位工作人员核对凭证后确认。');
  if (confirmed) return { ...counter, confirmedBy: clerk.name };
  const words = reason?.trim() ?? '';
  if (words.length < 4) throw new CourtError('request.invalid', '不予确认请写明理由，至少4个字。', { path: 'reason' });
  return { ...counter, refusedBy: clerk.name, refusedReason: words };
};
