import type { OnlineChannel } from '@shared/fees/pay-channel';

declare const my: { getAuthCode(options: { scopes: 'auth_base'; success(answer: { authCode: string }): void; fail(): void }): void };

/** The one-use code by which the server learns from Alipay who pays; without one the server says what to do. */
export const payerCode = (_channel: OnlineChannel, _authorizeUrl?: string): Promise<string | undefined> =>
  new Promise((resolve) => my.getAuthCode({ scopes: 'auth_base', success: ({ authCode }) => resolve(authCode), fail: () => resolve(undefined) }));

/** A mini-program asks for its code without leaving the page. */
export const hasPayerCode = (_channel: OnlineChannel): boolean => false;
