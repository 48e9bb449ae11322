import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startSimulators } from '../../../infra/local/simulators/start-simulators';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
};
const merchant = pair();
const platform = pair();
const alipayApp = pair();
const alipay = pair();
const [alipayAppId, alipaySellerId] = ['2021000000000001', '2088000000000001'];
const [mchid, appid, apiV3Key, merchantSerial, platformSerial, officialAppid] = ['1900000109', 'wx0123456789abcdef', 'k'.repeat(32), 'MERCHANTSERIAL', 'PUB_KEY_ID_0111', 'wxfedcba9876543210'];

export interface SimWorld {
  url: string;
  clockFile: string;
  /** moves the simulators' clock */
  setClock(to: Date): void;
  /** a button of the cashier */
  act(outTradeNo: string, action: 'pay' | 'cancel', at?: 'wechat-pay' | 'alipay'): Promise<unknown>;
  fault(kind: string, times?: number, at?: 'wechat-pay' | 'alipay'): Promise<void>;
  board(): Promise<{ orders: Record<string, unknown>[]; refunds: Record<string, unknown>[]; notifications: { lastAnswer?: string; state: string; eventType: string }[] }>;
  sms(number: string): Promise<string[]>;
  /** 服务通知 of WeChat */
  wechat(number: string): Promise<string[]>;
  /** a tap on 允许 */
  grant(number: string, templateId: string): Promise<void>;
  /** after a login in the mini-program the platform knows whose openid it is */
  openId(number: string): Promise<string>;
  stop(): Promise<void>;
}

const textsOn = async (url: string, number: string, channel: 'sms' | 'wechat'): Promise<string[]> =>
  ((await (await fetch(`${url}/sim/phones/${number}`)).json()) as { messages: { channel: string; text: string }[] }).messages.filter((message) => message.channel === channel).map(({ text }) => text);

/** The simulators in this process, and the environment with which the product reaches them. `publicUrl` is where callbacks go; `variables` are the simulators' own. */
export const startSimWorld = async (publicUrl: string, variables: Readonly<Record<string, string>> = {}): Promise<SimWorld> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'fees-sim-'));
  const offsetFile = join(dataDir, 'clock-offset');
  const sms = { SMS_SECRET_ID: 'AKIDtest', SMS_SECRET_KEY: 'smssecret', SMS_APP_ID: '1400006666', MAIL_PORT: '0', MAIL_USER: 'court', MAIL_PASSWORD: 'mailpassword' };
  const { url, close } = await startSimulators({
    SIM_PORT: '0', PUBLIC_URL: publicUrl, DATA_DIR: dataDir, CLOCK_OFFSET_FILE: offsetFile, EMBEDDED: '1', COURT_CONFIG: resolve(__dirname, '../../../infra/courts/hantai.json'), ...sms, SMS_RECEIPT_URL: `${publicUrl}/receipts`,
    WECHAT_PAY_MCHID: mchid, WECHAT_PAY_APPID: appid, WECHAT_PAY_API_V3_KEY: apiV3Key, WECHAT_PAY_SERIAL: merchantSerial, WECHAT_PAY_MERCHANT_PUBLIC_KEY: merchant.publicPem,
    WECHAT_PAY_PLATFORM_SERIAL: platformSerial, WECHAT_PAY_PLATFORM_PRIVATE_KEY: platform.privatePem, WECHAT_APPID: appid, WECHAT_SECRET: 'wechatsecret',
    WECHAT_OFFICIAL_APPID: officialAppid, WECHAT_OFFICIAL_SECRET: 'officialsecret', ALIPAY_APP_ID: alipayAppId, ALIPAY_SELLER_ID: alipaySellerId, ALIPAY_APP_PUBLIC_KEY: alipayApp.publicPem, ALIPAY_ALIPAY_PRIVATE_KEY: alipay.privatePem,
    OIDC_CLIENT_ID: 'console', OIDC_CLIENT_SECRET: 'secret-of-oidc', OIDC_REDIRECT_URIS: `${publicUrl}/console/login`, BANK_APP_ID: 'POCKETCOURT', BANK_KEY: 'bankkey', EBILL_APP_ID: 'POCKETCOURT', EBILL_KEY: 'ebillkey', ...variables,
  });
  Object.assign(process.env, {
    ...sms, PUBLIC_URL: publicUrl, SMS_SIGN_NAME: '掌上法院', SMS_RECEIPT_SECRET: 'receiptsecret', SMS_BASE_URL: url, WECHAT_BASE_URL: url, EBILL_BASE_URL: url, BANK_BASE_URL: url, BANK_APP_ID: 'POCKETCOURT', BANK_KEY: 'bankkey', WECHAT_PAY_BASE_URL: url,
    WECHAT_PAY_MCHID: mchid, WECHAT_PAY_APPID: appid, WECHAT_PAY_SERIAL: merchantSerial, WECHAT_PAY_PRIVATE_KEY: merchant.privatePem, WECHAT_PAY_API_V3_KEY: apiV3Key,
    WECHAT_OFFICIAL_APPID: officialAppid, WECHAT_OFFICIAL_SECRET: 'officialsecret', ALIPAY_GATEWAY_URL: `${url}/sim/alipay/gateway.do`, ALIPAY_APP_ID: alipayAppId, ALIPAY_SELLER_ID: alipaySellerId, ALIPAY_PRIVATE_KEY: alipayApp.privatePem, ALIPAY_PUBLIC_KEY: alipay.publicPem,
    WECHAT_PAY_PLATFORM_KEYS: JSON.stringify({ [platformSerial]: platform.publicPem }), EBILL_APP_ID: 'POCKETCOURT', EBILL_KEY: 'ebillkey', WECHAT_APPID: appid, WECHAT_SECRET: 'wechatsecret',
  });
  const post = (path: string, content: unknown) => fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(content) });
  return {
    url,
    clockFile: offsetFile,
    setClock: (to) => writeFileSync(offsetFile, String(to.getTime() - Date.now())),
    act: async (outTradeNo, action, at = 'wechat-pay') => (await post(`/sim/${at}/act`, { out_trade_no: outTradeNo, action })).json(),
    fault: async (kind, times = 1, at = 'wechat-pay') => {
      const answer = await post(`/sim/${at}/faults`, { kind, times });
      if (!answer.ok) throw new Error(`fault ${kind}: ${answer.status}`);
    },
    board: async () => (await fetch(`${url}/sim/wechat-pay/orders`)).json() as ReturnType<SimWorld['board']>,
    sms: (number) => textsOn(url, number, 'sms'),
    wechat: (number) => textsOn(url, number, 'wechat'),
    grant: async (number, templateId) => { await post(`/sim/phones/${number}/wechat-grant`, { templateId }); },
    openId: async (number) => {
      const { code } = (await (await post('/sim/wechat/login-code', { phone: number })).json()) as { code: string };
      const query = new URLSearchParams({ appid, secret: 'wechatsecret', grant_type: 'authorization_code', js_code: code });
      return ((await (await fetch(`${url}/sns/jscode2session?${query.toString()}`)).json()) as { openid: string }).openid;
    },
    stop: async () => {
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** What the gateway under test needs to know of this world. */
export const gatewaySettings = (baseUrl: string) => ({
  baseUrl, mchid, appid, apiV3Key, serial: merchantSerial, privateKey: merchant.privatePem, platformKeys: { [platformSerial]: platform.publicPem }, now: () => new Date(), timeoutMs: 700,
});

/** What the Alipay gateway under test needs to know of this world. */
export const alipaySettings = (baseUrl: string) => ({
  gatewayUrl: `${baseUrl}/sim/alipay/gateway.do`, appId: alipayAppId, sellerId: alipaySellerId, privateKey: alipayApp.privatePem, alipayPublicKey: alipay.publicPem, now: () => new Date(), timeoutMs: 700,
});

/** The channels' own keys, with which a test says what only they may say. */
export const alipayPrivateKey = alipay.privatePem;
export const wechatPlatform = { mchid, appid, officialAppid, apiV3Key, merchantSerial, merchantPublicKey: merchant.publicPem, platformSerial, platformPrivateKey: platform.privatePem };


export const eventually = async <T>(look: () => Promise<T | undefined | false>, seconds = 15): Promise<T> => {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await new Promise((later) => setTimeout(later, 50))) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
  }
  throw new Error('it did not happen in time');
};
