import { readFileSync } from 'node:fs';
import type { SmsTemplate } from '../../../shared/notification/sms-templates';

/** The provider's numeric id → the template that was approved under it, as the court has it in its configuration. */
const approvedTemplates = (courtConfig: string): Record<string, SmsTemplate> => {
  const { smsTemplateIds } = JSON.parse(readFileSync(courtConfig, 'utf8')) as { smsTemplateIds: Record<SmsTemplate, string> };
  return Object.fromEntries(Object.entries(smsTemplateIds).map(([name, id]) => [id, name as SmsTemplate]));
};

/** The simulators' own environment; every value is made up by the embedded world at first start. */
export interface SimulatorEnvironment {
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly clockOffsetFile: string;
  readonly embedded: boolean;
  readonly pay: {
    readonly mchid: string;
    readonly appid: string;
    /** the official account, which orders under its own appid */
    readonly officialAppid: string;
    readonly apiV3Key: string;
    readonly merchantSerial: string;
    readonly merchantPublicKey: string;
    readonly platformSerial: string;
    readonly platformPrivateKey: string;
  };
  readonly alipay: {
    readonly appId: string;
    readonly sellerId: string;
    readonly appPublicKey: string;
    readonly alipayPrivateKey: string;
  };
  /** callbacks wait as long as the platforms' do, not the few seconds of the embedded world */
  readonly platformLadders: boolean;
  readonly wechat: { readonly appid: string; readonly secret: string; readonly officialSecret: string };
  readonly sms: { readonly secretId: string; readonly secretKey: string; readonly appId: string; readonly receiptUrl: string; readonly templates: Readonly<Record<string, SmsTemplate>> };
  readonly oidc: { readonly clientId: string; readonly clientSecret: string; readonly redirectUris: readonly string[] };
  readonly mail: { readonly port: number; readonly user: string; readonly password: string };
  readonly bank: { readonly appId: string; readonly key: string };
  readonly ebill: { readonly appId: string; readonly key: string };
}

/** Reads the process environment; throws naming the first variable that is missing. */
export const readEnvironment = (env: Readonly<Record<string, string | undefined>>): SimulatorEnvironment => {
  const need = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') throw new Error(`simulators: ${name} is not set`);
    return value;
  };
  return {
    port: Number(need('SIM_PORT')),
    publicUrl: need('PUBLIC_URL').replace(/\/$/, ''),
    dataDir: need('DATA_DIR'),
    clockOffsetFile: need('CLOCK_OFFSET_FILE'),
    embedded: env.EMBEDDED === '1',
    pay: {
      mchid: need('WECHAT_PAY_MCHID'),
      appid: need('WECHAT_PAY_APPID'),
      officialAppid: need('WECHAT_OFFICIAL_APPID'),
      apiV3Key: need('WECHAT_PAY_API_V3_KEY'),
      merchantSerial: need('WECHAT_PAY_SERIAL'),
      merchantPublicKey: need('WECHAT_PAY_MERCHANT_PUBLIC_KEY'),
      platformSerial: need('WECHAT_PAY_PLATFORM_SERIAL'),
      platformPrivateKey: need('WECHAT_PAY_PLATFORM_PRIVATE_KEY'),
    },
    alipay: { appId: need('ALIPAY_APP_ID'), sellerId: need('ALIPAY_SELLER_ID'), appPublicKey: need('ALIPAY_APP_PUBLIC_KEY'), alipayPrivateKey: need('ALIPAY_ALIPAY_PRIVATE_KEY') },
    platformLadders: env.SIM_PLATFORM_LADDERS === '1',
    wechat: { appid: need('WECHAT_APPID'), secret: need('WECHAT_SECRET'), officialSecret: need('WECHAT_OFFICIAL_SECRET') },
    sms: { secretId: need('SMS_SECRET_ID'), secretKey: need('SMS_SECRET_KEY'), appId: need('SMS_APP_ID'), receiptUrl: need('SMS_RECEIPT_URL'), templates: approvedTemplates(need('COURT_CONFIG')) },
    oidc: {
      clientId: need('OIDC_CLIENT_ID'),
      clientSecret: need('OIDC_CLIENT_SECRET'),
      redirectUris: need('OIDC_REDIRECT_URIS').split(',').map((uri) => uri.trim()).filter((uri) => uri !== ''),
    },
    mail: { port: Number(need('MAIL_PORT')), user: need('MAIL_USER'), password: need('MAIL_PASSWORD') },
    bank: { appId: need('BANK_APP_ID'), key: need('BANK_KEY') },
    ebill: { appId: need('EBILL_APP_ID'), key: need('EBILL_KEY') },
  };
};
