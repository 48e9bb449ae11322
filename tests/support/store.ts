import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { createTables } from '../../infra/local/create-tables';
import { readDeclaration } from '../../infra/local/declaration';
import { signingKeys } from '../../infra/local/signing-keys';
import { freePort } from './free-port';
import { startObjectStore, type ObjectStore } from './object-store';

/**
 * The real store engine in memory and the embedded object store, for tests of the server.
 * Import this file BEFORE any file under functions/: it sets the environment they read.
 */
const root = resolve(__dirname, '../..');
const declaration = readDeclaration(root);
const storePort = freePort();
const objectsPort = freePort();
const signing = signingKeys(resolve(root, '.build/test-keys'));
const credentials = { accessKeyId: 'TESTTESTTESTTEST', secretAccessKey: 'test' };
const key = () => randomBytes(32).toString('base64');

Object.assign(process.env, {
  EMBEDDED: '1',
  AWS_REGION: 'cn-northwest-1',
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  DYNAMODB_ENDPOINT: `http://127.0.0.1:${storePort}`,
  S3_ENDPOINT: `http://127.0.0.1:${objectsPort}`,
  ...declaration.environment,
  PUBLIC_URL: 'http://127.0.0.1:8080',
  COURT_CONFIG: resolve(root, 'infra/courts/hantai.json'),
  DATA_KEY: key(),
  LOOKUP_KEY: key(),
  SESSION_KEY: key(),
  SMS_SECRET_ID: 'AKIDtest', SMS_SECRET_KEY: 'smssecret', SMS_APP_ID: '1400006666', SMS_SIGN_NAME: '掌上法院', SMS_RECEIPT_SECRET: 'receiptsecret',
  MAIL_HOST: '127.0.0.1', MAIL_PORT: '1', MAIL_USER: 'court', MAIL_PASSWORD: 'mailpassword', MAIL_FROM: 'court@pocket-court.example',
  COURT_SIGNING_P12: signing.p12, COURT_SIGNING_PASSPHRASE: signing.passphrase,
  WECHAT_APPID: 'wx0123456789abcdef', WECHAT_SECRET: 'wechatsecret',
});

/** `objects` = what lies in the object store now. */
export interface Store { readonly objects: ReturnType<ObjectStore['objects']>; stop(): Promise<void> }

const answering = async (): Promise<void> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await fetch(`http://127.0.0.1:${storePort}/`, { signal: AbortSignal.timeout(500) }).then(() => true, () => false);
    if (up) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('the store engine did not start');
};

/** Starts both and creates the tables of infra/tables.yml. Call in beforeAll; call `stop` in afterAll. */
export const startStore = async (): Promise<Store> => {
  const engine: ChildProcess = spawn(resolve(root, 'node_modules/@dynoxide/linux-x64/dynoxide'), ['serve', '--host', '127.0.0.1', '--port', String(storePort)], { stdio: 'ignore' });
  const objects = await startObjectStore(objectsPort, declaration.buckets[0] ?? '', credentials);
  await answering();
  await createTables(declaration, `http://127.0.0.1:${storePort}`, credentials);
  return {
    get objects() { return objects.objects(); },
    stop: async () => {
      engine.kill('SIGKILL');
      await objects.stop();
    },
  };
};
