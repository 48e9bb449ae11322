import { AttemptItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { moveAttempt } from './domain/move-attempt';
import { putAttempt } from './fee-puts';
import { findPayment } from './payment-lookup';

/**
 * The channel has said clearly that no money has come under this number: the payer need not be kept waiting and may pay.
 * Whoever then starts again has the order closed first, so that it cannot be paid besides.
 */
export const clearUnknown = async (outTradeNo: string, at: Date): Promise<void> => {
  const found = await findPayment(outTradeNo);
  if (found === undefined) return;
  await changeCase(found.caseId, async (record) => {
    const attempt = record.one(AttemptItem, found.attemptId);
    return attempt?.state !== 'unknown' ? record : appendToCase(record, at, [], { puts: [putAttempt({ ...attempt, state: moveAttempt('unknown', 'accepted') })] });
  });
};
