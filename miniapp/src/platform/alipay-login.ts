/** Whether this platform knows its people by Alipay. */
export const isAlipay = false;

/** Only the Alipay mini-program has one. */
export const alipayAuthCode = async (): Promise<string | undefined> => undefined;
