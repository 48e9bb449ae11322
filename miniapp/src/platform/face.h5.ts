import type { Verification } from '@shared/identity/person';
import { ApiError } from './api-error';
import { copy } from './copy';

/** The provider's page; it returns to ours. */
export const startFace = async (verification: Verification): Promise<'done' | 'left'> => {
  if (verification.providerUrl === undefined) throw new ApiError('identity.verificationFailed', copy.faceNotHere);
  window.location.assign(verification.providerUrl);
  return 'left';
};

export const faceReturnUrl = (page: string): string | undefined => `${window.location.origin}/#${page}`;
