import type { PayAttempt } from '@shared/fees/fee-notice';
import type { OnlineChannel } from '@shared/fees/pay-channel';
import { ApiError } from './api-error';
import { copy } from './copy';
import { pageUrl } from './navigate';

export const payChannel: OnlineChannel = 'wechatH5';

const returnUrl = (caseId: string, noticeId: string): string => `${window.location.origin}/#${pageUrl('fees/pages/notice/index', { caseId, noticeId, back: '1' })}`;

export const payTicket = async (caseId = '', noticeId = ''): Promise<{ openId?: string; returnUrl?: string }> => ({ returnUrl: returnUrl(caseId, noticeId) });

/** Goes to WeChat Pay's H5 cashier and comes back to the notice, which asks the server what happened. */
export const pay = async (attempt: PayAttempt, caseId = ''): Promise<void> => {
  if (attempt.h5Url === undefined) throw new ApiError('fees.channelNotHere', copy.payNotHere);
  const back = attempt.h5Url.includes('redirect_url=') ? '' : `&redirect_url=${encodeURIComponent(returnUrl(caseId, attempt.noticeId))}`;
  window.location.assign(`${attempt.h5Url}${back}`);
};
