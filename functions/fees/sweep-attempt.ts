import type { AttemptId, CaseId } from '../../shared/kernel/ids';
import { systemActor } from '../cases/actor-of';
import { AttemptItem, NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import { closeAttempt } from './apply-channel-fact';
import { askChannel } from './ask-channel';
import { isOpen } from './domain/move-attempt';
import { closesAt, nextCheckAt } from './domain/next-check';
import { putAttempt } from './fee-puts';
import type { PaymentGateways } from './ports';

/** Writes the next look, unless the attempt has ended meanwhile. */
const lookAgain = (caseId: CaseId, attemptId: AttemptId, at: Date) => changeCase(caseId, async (record) => {
  const attempt = record.one(AttemptItem, attemptId);
  if (attempt === undefined || !isOpen(attempt.state)) return record;
  return appendToCase(record, at, [], { puts: [putAttempt({ ...attempt, nextCheckAt: nextCheckAt(at, attempt.checks + 1, attempt.expiresAt), checks: attempt.checks + 1 })] });
});

const close = (caseId: CaseId, attemptId: AttemptId, at: Date) => changeCase(caseId, async (record) => {
  const attempt = record.one(AttemptItem, attemptId);
  const notice = attempt === undefined ? undefined : record.one(NoticeItem, attempt.noticeId);
  return attempt === undefined || notice === undefined || !isOpen(attempt.state) ? record : closeAttempt({ record, attempt, notice, at }, systemActor);
});

/**
 * One look at an attempt whose end is not known. The channel is asked before anything is given up;
 * one minute after expiry the order is closed there, and asked for once more: a payment may have slipped in between.
 */
export const sweepAttempt = async (caseId: CaseId, attemptId: AttemptId, gateways: PaymentGateways, at: Date): Promise<void> => {
  const attempt = (await loadCase(caseId)).one(AttemptItem, attemptId);
  if (attempt === undefined || !isOpen(attempt.state)) return;
  const heard = await askChannel(attempt, gateways, at);
  if (heard === 'book' || heard === 'overpaid' || heard === 'close') return;
  const expired = at.getTime() >= closesAt(attempt.expiresAt);
  if (!expired || heard === 'unclear' || heard === 'quarantine') {
    await lookAgain(caseId, attemptId, at);
    return;
  }
  const closed = await gateways.of(attempt.channel).closeOrder(attempt.outTradeNo);
  // Anything but a clear "closed" may hide a payment under way.
  if (closed === 'closed' || closed === 'absent') await close(caseId, attemptId, at);
  const last = await askChannel(attempt, gateways, at);
  if (closed !== 'closed' && closed !== 'absent' && last !== 'book' && last !== 'overpaid' && last !== 'close') await lookAgain(caseId, attemptId, at);
};
