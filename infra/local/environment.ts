import { join, resolve } from 'node:path';
import { publicKeyOf, type WorldKeys } from './keys';
import type { Declaration } from './declaration';
import type { SigningKeys } from './signing-keys';

export interface Ports {
  readonly public: number;
  readonly store: number;
  readonly objects: number;
  readonly simulators: number;
  readonly mail: number;
}

export interface World {
  readonly root: string;
  readonly dataDir: string;
  readonly ports: Ports;
  readonly keys: WorldKeys;
  readonly signing: SigningKeys;
  readonly declaration: Declaration;
}

type Environment = Record<string, string>;

const MCHID = '1900000109';
const APPID = 'wx0123456789abcdef';
const OFFICIAL_APPID = 'wxfedcba9876543210';
const ALIPAY_APP_ID = '2021000000000001';
const ALIPAY_SELLER_ID = '2088000000000001';
const loopback = (port: number): string => `http://127.0.0.1:${port}`;
export const publicUrl = ({ ports }: World): string => (process.env['PUBLIC_URL'] ?? loopback(ports.public)).replace(/\/$/, '');
export const storeEndpoint = ({ ports }: World): string => process.env['DYNAMODB_ENDPOINT'] || loopback(ports.store);

const courtConfig = ({ root }: World): string => resolve(root, process.env['COURT_CONFIG'] || 'infra/courts/hantai.json');

/** Names that the functions know from the cloud, with the embedded world's values. */
export const functionEnvironment = (world: World): Environment => {
  const { keys, signing, dataDir, declaration } = world;
  const url = publicUrl(world);
  const simulators = loopback(world.ports.simulators);
  return {
    ...declaration.environment,
    EMBEDDED: '1',
    PUBLIC_URL: url,
    AWS_REGION: 'cn-northwest-1',
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    DYNAMODB_ENDPOINT: storeEndpoint(world),
    S3_ENDPOINT: url,
    COURT_CONFIG: courtConfig(world),
    DATA_KEY: keys.dataKey,
    LOOKUP_KEY: keys.lookupKey,
    SESSION_KEY: keys.sessionKey,
    CLOCK_OFFSET_FILE: join(dataDir, 'clock-offset'),
    WECHAT_PAY_BASE_URL: simulators,
    WECHAT_PAY_MCHID: MCHID,
    WECHAT_PAY_APPID: APPID,
    WECHAT_PAY_SERIAL: keys.merchantSerial,
    WECHAT_PAY_PRIVATE_KEY: keys.merchantPrivateKey,
    WECHAT_PAY_API_V3_KEY: keys.apiV3Key,
    WECHAT_PAY_PLATFORM_KEYS: JSON.stringify({ [keys.platformSerial]: publicKeyOf(keys.platformPrivateKey) }),
    ALIPAY_GATEWAY_URL: `${url}/sim/alipay/gateway.do`,
    ALIPAY_APP_ID,
    ALIPAY_SELLER_ID,
    ALIPAY_PRIVATE_KEY: keys.alipayAppPrivateKey,
    ALIPAY_PUBLIC_KEY: publicKeyOf(keys.alipayPrivateKey),
    WECHAT_OFFICIAL_APPID: OFFICIAL_APPID,
    WECHAT_OFFICIAL_SECRET: keys.officialSecret,
    WECHAT_AUTHORIZE_URL: `${url}/sim/wechat/authorize`,
    WECHAT_BASE_URL: simulators,
    WECHAT_APPID: APPID,
    WECHAT_SECRET: keys.wechatSecret,
    SMS_BASE_URL: simulators,
    SMS_SECRET_ID: keys.smsSecretId,
    SMS_SECRET_KEY: keys.smsSecretKey,
    SMS_APP_ID: '1400006666',
    SMS_SIGN_NAME: '掌上法院',
    SMS_RECEIPT_SECRET: keys.smsReceiptSecret,
    OIDC_ISSUER: `${url}/oidc`,
    OIDC_CLIENT_ID: 'pocket-court-console',
    OIDC_CLIENT_SECRET: keys.oidcClientSecret,
    BANK_BASE_URL: simulators,
    BANK_APP_ID: 'POCKETCOURT',
    BANK_KEY: keys.bankKey,
    EBILL_BASE_URL: simulators,
    EBILL_APP_ID: 'POCKETCOURT',
    EBILL_KEY: keys.ebillKey,
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(world.ports.mail),
    MAIL_USER: 'court',
    MAIL_PASSWORD: keys.smsSecretKey,
    MAIL_FROM: '掌上法院演示 <court@pocket-court.example>',
    COURT_SIGNING_P12: signing.p12,
    COURT_SIGNING_PASSPHRASE: signing.passphrase,
    SOCKET_URL: `${url.replace(/^http/, 'ws')}/ws`,
    SOCKET_MANAGEMENT_URL: url,
  };
};

export const objectsEnvironment = ({ keys, ports, dataDir, declaration }: World): Environment => ({
  OBJECTS_PORT: String(ports.objects),
  OBJECTS_DIR: join(dataDir, 'objects'),
  OBJECTS_BUCKETS: declaration.environment['FILES_BUCKET'] ?? '',
  OBJECTS_REGION: 'cn-northwest-1',
  OBJECTS_ACCESS_KEY_ID: keys.accessKeyId,
  OBJECTS_SECRET_ACCESS_KEY: keys.secretAccessKey,
});

/** The other side of every channel: what the bank, the platform and the identity provider know. */
export const simulatorEnvironment = (world: World): Environment => {
  const { keys, ports, dataDir } = world;
  const url = publicUrl(world);
  return {
    EMBEDDED: '1',
    SIM_PORT: String(ports.simulators),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    CLOCK_OFFSET_FILE: join(dataDir, 'clock-offset'),
    WECHAT_PAY_MCHID: MCHID,
    WECHAT_PAY_APPID: APPID,
    WECHAT_PAY_API_V3_KEY: keys.apiV3Key,
    WECHAT_PAY_SERIAL: keys.merchantSerial,
    WECHAT_PAY_MERCHANT_PUBLIC_KEY: publicKeyOf(keys.merchantPrivateKey),
    WECHAT_PAY_PLATFORM_SERIAL: keys.platformSerial,
    WECHAT_PAY_PLATFORM_PRIVATE_KEY: keys.platformPrivateKey,
    WECHAT_OFFICIAL_APPID: OFFICIAL_APPID,
    WECHAT_OFFICIAL_SECRET: keys.officialSecret,
    ALIPAY_APP_ID,
    ALIPAY_SELLER_ID,
    ALIPAY_APP_PUBLIC_KEY: publicKeyOf(keys.alipayAppPrivateKey),
    ALIPAY_ALIPAY_PRIVATE_KEY: keys.alipayPrivateKey,
    WECHAT_APPID: APPID,
    WECHAT_SECRET: keys.wechatSecret,
    COURT_CONFIG: courtConfig(world),
    SMS_SECRET_ID: keys.smsSecretId,
    SMS_SECRET_KEY: keys.smsSecretKey,
    SMS_APP_ID: '1400006666',
    MAIL_PORT: String(ports.mail),
    MAIL_USER: 'court',
    MAIL_PASSWORD: keys.smsSecretKey,
    SMS_RECEIPT_URL: `${url}/api/channels/sms/${keys.smsReceiptSecret}/receipts`,
    OIDC_CLIENT_ID: 'pocket-court-console',
    OIDC_CLIENT_SECRET: keys.oidcClientSecret,
    OIDC_REDIRECT_URIS: [`${url}/console/login`, `${url}/?staff=1`, `${url}/`].join(','),
    BANK_APP_ID: 'POCKETCOURT',
    BANK_KEY: keys.bankKey,
    EBILL_APP_ID: 'POCKETCOURT',
    EBILL_KEY: keys.ebillKey,
  };
};
