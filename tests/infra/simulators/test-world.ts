import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const merchant = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
const platform = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });

export const KEYS = { merchant, platform, mchid: '1900000001', appid: 'wx0000000000000001', apiV3Key: '0123456789abcdef0123456789abcdef', merchantSerial: 'A'.repeat(40), platformSerial: 'PUB_KEY_ID_0000000000000000' } as const;

/** A complete environment for one test file, in its own directory. */
export const testEnvironment = (overrides: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'simulators-'));
  return {
    SIM_PORT: '0',
    PUBLIC_URL: 'http://127.0.0.1:8080',
    DATA_DIR: dataDir,
    CLOCK_OFFSET_FILE: join(dataDir, 'clock-offset'),
    EMBEDDED: '1',
    WECHAT_PAY_MCHID: KEYS.mchid,
    WECHAT_PAY_APPID: KEYS.appid,
    WECHAT_PAY_API_V3_KEY: KEYS.apiV3Key,
    WECHAT_PAY_SERIAL: KEYS.merchantSerial,
    WECHAT_PAY_MERCHANT_PUBLIC_KEY: merchant.publicKey,
    WECHAT_PAY_PLATFORM_SERIAL: KEYS.platformSerial,
    WECHAT_PAY_PLATFORM_PRIVATE_KEY: platform.privateKey,
    WECHAT_OFFICIAL_APPID: 'wx0000000000000002',
    WECHAT_OFFICIAL_SECRET: 'official-secret',
    ALIPAY_APP_ID: '2021000000000001',
    ALIPAY_SELLER_ID: '2088000000000001',
    ALIPAY_APP_PUBLIC_KEY: merchant.publicKey,
    ALIPAY_ALIPAY_PRIVATE_KEY: platform.privateKey,
    WECHAT_APPID: KEYS.appid,
    WECHAT_SECRET: 'wechat-secret',
    COURT_CONFIG: resolve(__dirname, '../../../infra/courts/hantai.json'),
    SMS_SECRET_ID: 'AKIDtest',
    SMS_SECRET_KEY: 'sms-key',
    SMS_APP_ID: '1400000001', MAIL_PORT: '0', MAIL_USER: 'court', MAIL_PASSWORD: 'mailpassword',
    SMS_RECEIPT_URL: 'http://127.0.0.1:9/receipts',
    OIDC_CLIENT_ID: 'console',
    OIDC_CLIENT_SECRET: 'console-secret-console-secret',
    OIDC_REDIRECT_URIS: 'http://127.0.0.1:8080/console/login',
    BANK_APP_ID: 'court',
    BANK_KEY: 'bank-key',
    EBILL_APP_ID: 'court',
    EBILL_KEY: 'ebill-key',
    ...overrides,
  };
};

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A merchant's callback endpoint that answers with the given statuses in turn, then 200 {result: 0}. */
export const startReceiver = async (statuses: readonly number[] = []): Promise<{ url: string; received: Received[]; take(count: number): Promise<Received[]>; close(): void }> => {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
      response.writeHead(statuses[received.length] ?? 200, { 'Content-Type': 'application/json' });
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.end('{"result":0,"errmsg":"OK"}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`,
    received,
    take: async (count) => {
      const until = Date.now() + 8000;
      while (received.length < count && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 30));
      return received;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
