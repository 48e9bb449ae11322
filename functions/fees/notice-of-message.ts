import { CourtError } from '../../shared/kernel/errors';
import type { NoticeId } from '../../shared/kernel/ids';
import type { SmsTemplate } from '../../shared/notification/sms-templates';
import { loadCase } from '../cases/case-log';
import { findMessage } from '../cases/message-codes';
import { savePayLink } from './pay-link';
import { isUnpaid, noticesOf } from './unpaid-notices';

const aboutAFee: readonly SmsTemplate[] = ['fee-notice', 'fee-reminder', 'fee-time-extended'];

/** The notice a text message asked to be paid: the most urgent of that person's in the case, else the one paid last. @throws CourtError fees.noticeNotFound */
export const noticeOfMessage = async (code: string): Promise<NoticeId> => {
  const message = await findMessage(code);
  if (message === undefined || !aboutAFee.includes(message.template)) throw new CourtError('fees.noticeNotFound', '没有找到这个码对应的交费通知，请核对交费短信上的8位码，或者到窗口交费。');
  const notices = noticesOf(await loadCase(message.caseId), message.personId);
  const [notice = notices.toSorted((one, other) => ((one.paidAt ?? '') > (other.paidAt ?? '') ? -1 : 1))[0]] = notices.filter(isUnpaid).toSorted((one, other) => (one.lastDayOn < other.lastDayOn ? -1 : 1));
  if (notice === undefined) throw new CourtError('fees.noticeNotFound', '这个案件已经没有要您交的诉讼费。');
  await savePayLink({ caseId: message.caseId, noticeId: notice.noticeId });
  return notice.noticeId;
};
