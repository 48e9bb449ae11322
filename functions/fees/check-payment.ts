import type { NoticeId } from '../../shared/kernel/ids';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { askChannel } from './ask-channel';
import { attemptOf, findNotice } from './find-notice';
import type { PaymentGateways } from './ports';
import { standingOf, type Standing } from './start-payment';

/** Asks the channel about the latest attempt; what the browser says is never proof. */
export const checkPayment = async (record: CaseRecord, noticeId: NoticeId, gateways: PaymentGateways, at: Date): Promise<Standing> => {
  const attempt = attemptOf(record, findNotice(record, noticeId));
  if (attempt === undefined || attempt.state === 'paid' || attempt.state === 'paidLate') return standingOf(record, noticeId);
  await askChannel(attempt, gateways, at);
  return standingOf(await loadCase(record.caseId), noticeId);
};
