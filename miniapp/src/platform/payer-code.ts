import Taro from '@tarojs/taro';
import type { OnlineChannel } from '@shared/fees/pay-channel';

/** The one-use code by which the server learns from WeChat who pays. */
export const payerCode = async (_channel: OnlineChannel, _authorizeUrl?: string): Promise<string | undefined> => (await Taro.login()).code;

/** A mini-program asks for its code without leaving the page. */
export const hasPayerCode = (_channel: OnlineChannel): boolean => false;
