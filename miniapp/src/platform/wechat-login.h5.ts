import { copy } from './copy';

/** Whether this platform can log in with its own account and phone number. */
export const canLoginByWechat = false;

export const wechatLoginCode = async (): Promise<string> => {
  throw new Error(copy.loginNotHere);
};
