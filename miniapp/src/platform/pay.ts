import Taro from '@tarojs/taro';
import type { PayAttempt } from '@shared/fees/fee-notice';
import type { OnlineChannel } from '@shared/fees/pay-channel';
import { ApiError } from './api-error';
import { copy } from './copy';

export const payChannel: OnlineChannel = 'wechatJsapi';

/** What the server needs besides the channel: the payer's login code is exchanged there. */
export const payTicket = async (_caseId?: string, _noticeId?: string): Promise<{ openId?: string; returnUrl?: string }> => ({});

/** Raises the payment. Resolves when the window closed with a payment; whether money arrived, only the server knows. */
export const pay = async (attempt: PayAttempt, _caseId?: string): Promise<void> => {
  const order = attempt.jsapi;
  if (order === undefined) throw new ApiError('fees.channelNotHere', copy.payNotHere);
  try {
    await Taro.requestPayment({ timeStamp: order.timeStamp, nonceStr: order.nonceStr, package: order.package, signType: order.signType, paySign: order.paySign });
  } catch {
    throw new ApiError('fees.noticeNotOpen', copy.payRefused);
  }
};
