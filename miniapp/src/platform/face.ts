import Taro from '@tarojs/taro';
import type { Verification } from '@shared/identity/person';
import { ApiError } from './api-error';
import { copy } from './copy';

interface FacialVerify { requestFacialVerify?(options: { verifyId: string; success(): void; fail(error: { errMsg: string }): void }): void }

/** WeChat's own face check, opened with the ticket; `here` says whether the answer can be asked for at once. */
export const startFace = (verification: Verification): Promise<'done' | 'left'> =>
  new Promise((resolve, reject) => {
    const { requestFacialVerify } = Taro as unknown as FacialVerify;
    const refused = (): void => reject(new ApiError('identity.verificationFailed', copy.faceNotHere));
    if (requestFacialVerify === undefined || verification.providerTicket === undefined) return refused();
    requestFacialVerify({ verifyId: verification.providerTicket, success: () => resolve('done'), fail: refused });
  });

/** Where the provider's page returns to; mini-programs stay where they are. */
export const faceReturnUrl = (_page: string): string | undefined => undefined;
