import { readFileSync } from 'node:fs';

/** The environment, read once and only here. A missing name stops the function at its first use of that name. */
const variable = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`environment variable ${name} is not set`);
  return value;
};
const optional = (name: string): string | undefined => process.env[name] || undefined;
const bytes = (name: string): Buffer => Buffer.from(variable(name), 'base64');

export const config = {
  get publicUrl() { return variable('PUBLIC_URL').replace(/\/$/, ''); },
  get region() { return optional('AWS_REGION') ?? 'cn-northwest-1'; },
  get dynamodbEndpoint() { return optional('DYNAMODB_ENDPOINT'); },
  get s3Endpoint() { return optional('S3_ENDPOINT'); },
  get filesBucket() { return variable('FILES_BUCKET'); },
  get embedded() { return process.env['EMBEDDED'] === '1'; },
  get clockOffsetFile() { return this.embedded ? optional('CLOCK_OFFSET_FILE') : undefined; },
  table: (name: 'CASES' | 'CASE_EVENTS' | 'OUTBOX' | 'PEOPLE' | 'ACCESS_LOG' | 'IDEMPOTENCY' | 'ROOMS') => variable(`TABLE_${name}`),
  get dataKey() { return bytes('DATA_KEY'); },
  get lookupKey() { return bytes('LOOKUP_KEY'); },
  get sessionKey() { return bytes('SESSION_KEY'); },
  get courtConfigFile() { return variable('COURT_CONFIG'); },
  get wechatPay() {
    return {
      baseUrl: variable('WECHAT_PAY_BASE_URL'), mchid: variable('WECHAT_PAY_MCHID'), appid: variable('WECHAT_PAY_APPID'), serial: variable('WECHAT_PAY_SERIAL'),
      privateKey: variable('WECHAT_PAY_PRIVATE_KEY'), apiV3Key: variable('WECHAT_PAY_API_V3_KEY'), platformKeys: JSON.parse(variable('WECHAT_PAY_PLATFORM_KEYS')) as Record<string, string>,
    };
  },
  get wechat() { return { baseUrl: variable('WECHAT_BASE_URL'), appid: variable('WECHAT_APPID'), secret: variable('WECHAT_SECRET') }; },
  get sms() { return { baseUrl: variable('SMS_BASE_URL'), secretId: variable('SMS_SECRET_ID'), secretKey: variable('SMS_SECRET_KEY'), appId: variable('SMS_APP_ID'), signName: variable('SMS_SIGN_NAME'), receiptSecret: variable('SMS_RECEIPT_SECRET') }; },
  get oidc() { return { issuer: variable('OIDC_ISSUER'), clientId: variable('OIDC_CLIENT_ID'), clientSecret: variable('OIDC_CLIENT_SECRET') }; },
  get ebill() { return { baseUrl: variable('EBILL_BASE_URL'), appId: variable('EBILL_APP_ID'), key: variable('EBILL_KEY') }; },
  get socketUrl() { return variable('SOCKET_URL'); },
  get socketManagementUrl() { return variable('SOCKET_MANAGEMENT_URL'); },
  readText: (path: string) => readFileSync(path, 'utf8'),
};
