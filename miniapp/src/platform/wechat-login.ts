import Taro from '@tarojs/taro';

/** Whether this platform can log in with its own account and phone number. */
export const canLoginByWechat = process.env.TARO_ENV === 'weapp';

/** wx.login's code, for the server to exchange. */
export const wechatLoginCode = async (): Promise<string> => (await Taro.login()).code;
