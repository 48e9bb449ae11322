import { readFileSync } from 'node:fs';
import { secretValues } from './secret-values';

/** The environment and the stage's secret, read only here. A missing name stops the function at its first use of that name. */
const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`);
  return value;
};
const optional = (name: string): string | undefined => process.env[name] || undefined;
/** A field of the secret; the embedded world and the tests give it by environment. */
const optionalSecret = (name: string): string | undefined => optional(name) ?? secretValues.current[name];
const secret = (name: string): string => {
  const value = optionalSecret(name);
  if (value === undefined || value === '') throw new Error(`the secret has no field ${name}`);
  return value;
};
/** A key that another has replaced, while what it signed or sealed may still arrive. */
const former = <K extends string>(key: K, name: string): Partial<Record<K, string>> => {
  const value = optionalSecret(name);
  return (value === undefined || value === '' ? {} : { [key]: value }) as Partial<Record<K, string>>;
};
const bytes = (name: string): Buffer => Buffer.from(secret(name), 'base64');

export const config = {
  get publicUrl() { return variable('PUBLIC_URL').replace(/\/$/, ''); },
  get secretId() { return optional('SECRET_ID'); },
  get region() { return optional('AWS_REGION') ?? 'cn-northwest-1'; },
  get dynamodbEndpoint() { return optional('DYNAMODB_ENDPOINT'); },
  get s3Endpoint() { return optional('S3_ENDPOINT'); },
  get filesBucket() { return variable('FILES_BUCKET'); },
  get embedded() { return process.env['EMBEDDED'] === '1'; },
  get clockOffsetFile() { return this.embedded ? optional('CLOCK_OFFSET_FILE') : undefined; },
  table: (name: 'CASES' | 'CASE_EVENTS' | 'OUTBOX' | 'PEOPLE' | 'ACCESS_LOG' | 'IDEMPOTENCY' | 'ROOMS' | 'OUTAGES') => variable(`TABLE_${name}`),
  get dataKey() { return bytes('DATA_KEY'); },
  get lookupKey() { return bytes('LOOKUP_KEY'); },
  get sessionKey() { return bytes('SESSION_KEY'); },
  get courtConfigFile() { return variable('COURT_CONFIG'); },
  get wechatPay() {
    return {
      baseUrl: secret('WECHAT_PAY_BASE_URL'), mchid: secret('WECHAT_PAY_MCHID'), appid: secret('WECHAT_PAY_APPID'), serial: secret('WECHAT_PAY_SERIAL'),
      ...former('formerApiV3Key', 'WECHAT_PAY_FORMER_API_V3_KEY'), privateKey: secret('WECHAT_PAY_PRIVATE_KEY'), apiV3Key: secret('WECHAT_PAY_API_V3_KEY'), platformKeys: JSON.parse(secret('WECHAT_PAY_PLATFORM_KEYS')) as Record<string, string>,
    };
  },
  get alipay() { return { gatewayUrl: secret('ALIPAY_GATEWAY_URL'), appId: secret('ALIPAY_APP_ID'), sellerId: secret('ALIPAY_SELLER_ID'), privateKey: secret('ALIPAY_PRIVATE_KEY'), alipayPublicKey: secret('ALIPAY_PUBLIC_KEY'), ...former('formerAlipayPublicKey', 'ALIPAY_FORMER_PUBLIC_KEY') }; },
  get wechatOfficial() { return { baseUrl: secret('WECHAT_BASE_URL'), appid: secret('WECHAT_OFFICIAL_APPID'), secret: secret('WECHAT_OFFICIAL_SECRET') }; },
  /** absent where the court has no official account */
  get wechatEntrance() { return { appid: optionalSecret('WECHAT_OFFICIAL_APPID'), authorizeUrl: optionalSecret('WECHAT_AUTHORIZE_URL') }; },
  /** undefined where the court has no mini-program */
  get wechatAppid() { return optionalSecret('WECHAT_APPID'); },
  get wechat() { return { baseUrl: secret('WECHAT_BASE_URL'), appid: secret('WECHAT_APPID'), secret: secret('WECHAT_SECRET') }; },
  get sms() { return { baseUrl: secret('SMS_BASE_URL'), secretId: secret('SMS_SECRET_ID'), secretKey: secret('SMS_SECRET_KEY'), appId: secret('SMS_APP_ID'), signName: secret('SMS_SIGN_NAME'), receiptSecret: secret('SMS_RECEIPT_SECRET') }; },
  get oidc() { return { issuer: secret('OIDC_ISSUER'), clientId: secret('OIDC_CLIENT_ID'), clientSecret: secret('OIDC_CLIENT_SECRET') }; },
  get ebill() { return { baseUrl: secret('EBILL_BASE_URL'), appId: secret('EBILL_APP_ID'), key: secret('EBILL_KEY') }; },
  get mail() { return { host: secret('MAIL_HOST'), port: Number(secret('MAIL_PORT')), user: secret('MAIL_USER'), password: secret('MAIL_PASSWORD'), from: secret('MAIL_FROM') }; },
  get bank() { return { baseUrl: secret('BANK_BASE_URL'), appId: secret('BANK_APP_ID'), key: secret('BANK_KEY') }; },
  get courtSigning() { return { p12: bytes('COURT_SIGNING_P12'), passphrase: secret('COURT_SIGNING_PASSPHRASE') }; },
  get socketUrl() { return variable('SOCKET_URL'); },
  get socketManagementUrl() { return variable('SOCKET_MANAGEMENT_URL'); },
  /** The real-time audio-video account; absent = rooms are carried by the browsers themselves. */
  get trtc() { return optionalSecret('TRTC_KEY') === undefined ? undefined : { sdkAppId: Number(secret('TRTC_SDK_APP_ID')), key: secret('TRTC_KEY') }; },
  readText: (path: string) => readFileSync(path, 'utf8'),
};
