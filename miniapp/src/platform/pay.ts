import Taro from '@tarojs/taro';
import type { PayLink } from '@shared/fees/pay-slip';
import { ApiError } from './api-error';
import { copy } from './copy';

/** A mini-program stays where it is while one pays. */
export const returnAddress = (_page: string): string | undefined => undefined;

/** Raises the payment. Resolves when the window closed with a payment; whether money arrived, only the server knows. */
export const pay = async ({ jsapi }: PayLink, _back?: string): Promise<void> => {
  if (jsapi === undefined) throw new ApiError('fees.channelNotHere', copy.payNotHere);
  const { timeStamp, nonceStr, signType, paySign } = jsapi;
  try {
    await Taro.requestPayment({ timeStamp, nonceStr, package: jsapi.package, signType, paySign });
  } catch {
    throw new ApiError('fees.noticeNotOpen', copy.payRefused);
  }
};
