import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { channels } from '../../../functions/fees/adapters';
import { handler } from '../../../functions/fees/handler';
import { sweep } from '../../../functions/fees/on-schedule';
import { log } from '../../../functions/platform/log';
import { secretReader } from '../../../functions/platform/secret-reader';
import { call, tokenOf } from '../../support/call';
import { freePort } from '../../support/free-port';
import { startRelay } from './callback-relay';
import { FeeCase } from './fee-case';
import { eventually, startSimWorld, wechatPlatform, type SimWorld } from './sim-world';

/** Everything the process writes: its log, and whatever a library says by itself. */
const listen = (): { text: () => string; stop: () => void } => {
  const said: string[] = [];
  const kept = { out: process.stdout.write.bind(process.stdout), err: process.stderr.write.bind(process.stderr) };
  const hear = (chunk: string | Uint8Array): boolean => { said.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')); return true; };
  const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => [name, console[name]] as const);
  process.stdout.write = hear as typeof process.stdout.write;
  process.stderr.write = hear as typeof process.stderr.write;
  for (const [name] of logs) console[name] = (...words: unknown[]) => { hear(words.map((word) => (word instanceof Error ? word.stack ?? '' : JSON.stringify(word))).join(' ')); };
  return {
    text: () => said.join('\n'),
    stop: () => {
      process.stdout.write = kept.out;
      process.stderr.write = kept.err;
      for (const [name, was] of logs) console[name] = was;
    },
  };
};

/** A value as it could turn up: itself, a line of a key, its plain bytes. */
const formsOf = (value: string): string[] => [
  ...value.split('\n').map((line) => line.trim()).filter((line) => line.length >= 7 && !line.startsWith('-----')),
  ...(/^[A-Za-z0-9+/]{43}=$/.test(value) ? [Buffer.from(value, 'base64').toString('hex'), Buffer.from(value, 'base64').toString('latin1')] : []),
];
const secretNames = ['WECHAT_PAY_API_V3_KEY', 'WECHAT_PAY_PRIVATE_KEY', 'WECHAT_SECRET', 'WECHAT_OFFICIAL_SECRET', 'ALIPAY_PRIVATE_KEY', 'BANK_KEY', 'EBILL_KEY', 'DATA_KEY', 'LOOKUP_KEY', 'SESSION_KEY', 'SMS_SECRET_KEY', 'SMS_RECEIPT_SECRET', 'MAIL_PASSWORD', 'COURT_SIGNING_P12', 'COURT_SIGNING_PASSPHRASE'];

describe('what is written while money moves', () => {
  let store: Store;
  let sim: SimWorld;
  let relay: Awaited<ReturnType<typeof startRelay>>;
  beforeAll(async () => {
    store = await startStore();
    const port = freePort();
    relay = await startRelay(port, () => handler);
    sim = await startSimWorld(`http://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    await relay.stop();
    await sim.stop();
    await store.stop();
  });

  it('no secret, no token and no account is in it: paid, refused, forged, lost, refunded, with a channel and a store that fail', async () => {
    const [finance, second] = [await tokenOf('person_finance1', ['finance'], '何财务'), await tokenOf('person_finance2', ['finance'], '宋出纳')];
    const wrapped = Buffer.from('kms-plaintext-of-32-bytes-000001').toString('base64');
    const ear = listen();
    let payer = '';
    try {
      const given = await FeeCase.open(channels, new Date());
      payer = await tokenOf(given.ownerId, ['party'], '甲');
      await given.fact('FIRST_MEDIATION_DECLINED', {}, new Date());
      await given.settle(new Date());
      const noticeId = (await given.state()).notice.noticeId;
      const base = `/api/cases/${given.caseId}/fees`;
      const start = () => call(handler, 'POST', `${base}/notices/${noticeId}/attempts`, { token: payer, body: { channel: 'wechatNative' } });
      for (const kind of ['timeout', 'unsigned', 'wrong-signature']) { await sim.fault(kind); await start(); }
      const { body } = await start();
      for (const kind of ['sign-test', 'stale-timestamp', 'wrong-amount']) await sim.fault(kind);
      await sim.act(body['attempt'].outTradeNo, 'pay');
      await call(handler, 'POST', '/api/payments/wechat-pay/callback', { body: '{"forged":true}' });
      await call(handler, 'POST', '/api/payments/alipay/notify', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'out_trade_no=1&sign_type=RSA2&sign=x' });
      const table = process.env['TABLE_CASES'] ?? '';
      process.env['TABLE_CASES'] = 'absent';
      await start();
      process.env['TABLE_CASES'] = table;
      await eventually(async () => (await given.state()).notice.state === 'paid');
      await sweep(channels(), new Date(Date.now() + 120_000));
      await given.settle(new Date());
      expect((await call(handler, 'PUT', `${base}/notices/${noticeId}/refund-account`, { token: payer, body: { holder: '甲某', bank: '演示银行汉中分行', number: '9876 5432 1012 34' } })).status).toBe(200);
      await given.fact('MEDIATION_STATEMENT_EFFECTIVE', { effectiveOn: '2026-11-24' }, new Date());
      await given.settle(new Date());
      const refundId = (await given.state()).refunds[0]?.refundId ?? '';
      for (const token of [finance, second]) await call(handler, 'POST', `${base}/refunds/${refundId}/decision`, { token, body: { approved: true } });
      await given.settle(new Date());
      await eventually(async () => (await given.state()).refunds[0]?.state === 'succeeded');
      // The secret store: a key that KMS unwrapped, and a store that fails with the secret in its mouth.
      const values = { current: {}, version: 0 };
      const state = { down: false };
      const reader = secretReader({
        read: async () => { if (state.down) throw new Error(`cannot parse\n${wrapped}\n${process.env['WECHAT_PAY_PRIVATE_KEY'] ?? ''}`); return JSON.stringify({ DATA_KEY: `kms:${wrapped}` }); }, unwrap: async (bytes) => bytes,
      }, values, (cause) => log.error('secrets are stale', cause));
      await reader(0);
      state.down = true;
      await reader(400_000);
      expect(values.current).toEqual({ DATA_KEY: wrapped });
    } finally {
      ear.stop();
    }
    const heard = ear.text();
    expect(heard.split('\n').filter((line) => line.includes('"level"')).length).toBeGreaterThan(20);
    for (const word of ['"message":"http"', 'callback-refused', 'payment-callback', 'wechat-pay-answer-unsigned', 'secrets are stale']) expect(heard).toContain(word);
    const secrets = [...secretNames.flatMap((name) => { const value = process.env[name]; expect([name, value === undefined]).toEqual([name, false]); return formsOf(value ?? '').map((form) => [name, form] as const); }),
      ...formsOf(wrapped).map((form) => ['KMS plaintext', form] as const), ...formsOf(wechatPlatform.platformPrivateKey).map((form) => ['platform key', form] as const),
      ['payer token', payer] as const, ['finance token', finance] as const, ['account', '98765432101234'] as const, ['account', '9876 5432 1012 34'] as const];
    expect(secrets.length).toBeGreaterThan(60);
    expect(secrets.filter(([, form]) => heard.includes(form)).map(([name]) => name)).toEqual([]);
  });
});
