declare const my: { getAuthCode(options: { scopes: 'auth_base'; success(answer: { authCode: string }): void; fail(): void }): void };

export const isAlipay = true;

/** One use: the silent scope, no prompt. */
export const alipayAuthCode = (): Promise<string | undefined> => new Promise((resolve) => my.getAuthCode({ scopes: 'auth_base', success: ({ authCode }) => resolve(authCode), fail: () => resolve(undefined) }));
