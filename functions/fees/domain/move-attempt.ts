import { attemptLifecycle, type AttemptState } from '../../../shared/fees/fee-notice';
import { CourtError } from '../../../shared/kernel/errors';

export type AttemptCause = 'accepted' | 'unclear' | 'refused' | 'success' | 'closed';

/** The next state by the one table of attempts. @throws CourtError cases.conflict for a move the table does not know */
export const moveAttempt = (from: AttemptState, cause: AttemptCause): AttemptState => {
  const moves: Partial<Record<AttemptCause, AttemptState>> = attemptLifecycle[from];
  const to = moves[cause];
  if (to === undefined) throw new CourtError('cases.conflict', '这笔支付刚刚有了新的变化，请刷新后再试。');
  return to;
};

export const isOpen = (state: AttemptState): boolean => state === 'created' || state === 'pending' || state === 'unknown';
