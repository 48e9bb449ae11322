import type { PayAttempt } from '@shared/fees/fee-notice';
import type { OnlineChannel } from '@shared/fees/pay-channel';
import { ApiError } from './api-error';
import { copy } from './copy';

export const payChannel: OnlineChannel = 'wechatH5';
export const payTicket = async (_caseId?: string, _noticeId?: string): Promise<{ openId?: string; returnUrl?: string }> => ({});

/** The court's account is WeChat Pay's; inside Alipay the person is told where to pay instead. */
export const pay = async (_attempt: PayAttempt, _caseId?: string): Promise<void> => {
  throw new ApiError('fees.channelNotHere', copy.payNotHere);
};
