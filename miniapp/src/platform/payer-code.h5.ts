import type { OnlineChannel } from '@shared/fees/pay-channel';

/** Whether the browser has just come back from there. */
export const hasPayerCode = (channel: OnlineChannel): boolean => {
  const search = new URLSearchParams(window.location.search);
  return channel === 'wechatOfficial' && search.get('state') === 'pay' && search.has('code');
};

/** What `code` the official account sent the browser back with; taken out of the address, for it works once. */
const returned = (): string | undefined => {
  const search = new URLSearchParams(window.location.search);
  if (search.get('state') !== 'pay') return undefined;
  const code = search.get('code') ?? undefined;
  window.history.replaceState(null, '', `${window.location.pathname}${window.location.hash}`);
  return code;
};

/** A payer inside WeChat is known by a code; without one the browser goes to fetch it and comes back to this page. */
export const payerCode = async (channel: OnlineChannel, authorizeUrl: string | undefined): Promise<string | undefined> => {
  if (channel !== 'wechatOfficial') return undefined;
  const code = returned();
  if (code !== undefined || authorizeUrl === undefined) return code;
  window.location.assign(`${authorizeUrl}&redirect_uri=${encodeURIComponent(window.location.href)}#wechat_redirect`);
  return new Promise(() => undefined);
};
