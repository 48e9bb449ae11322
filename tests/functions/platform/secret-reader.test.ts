import { describe, expect, it } from '@jest/globals';
import { config } from '../../../functions/platform/config';
import { madeFromSecrets } from '../../../functions/platform/made-from-secrets';
import { secretReader } from '../../../functions/platform/secret-reader';
import { secretValues } from '../../../functions/platform/secret-values';

const MINUTE = 60_000;
const store = (first: string) => {
  const state = { text: first, down: false, reads: 0 };
  return {
    state,
    read: async () => {
      state.reads += 1;
      if (state.down) throw new Error('store is down');
      return state.text;
    },
    unwrap: async (ciphertext: Uint8Array) => Uint8Array.from(ciphertext).reverse(),
  };
};
const world = (first: string) => {
  const values = { current: {}, version: 0 };
  const stale: unknown[] = [];
  const from = store(first);
  return { values, stale, state: from.state, fresh: secretReader(from, values, (cause) => stale.push(cause)) };
};

describe('the secret at run time', () => {
  it('is read once for many requests and again after five minutes', async () => {
    const { values, state, fresh } = world('{"SESSION_KEY":"one"}');
    await Promise.all([fresh(0), fresh(0), fresh(1)]);
    await fresh(4 * MINUTE);
    expect([state.reads, values.current]).toEqual([1, { SESSION_KEY: 'one' }]);
    state.text = '{"SESSION_KEY":"two"}';
    await fresh(6 * MINUTE);
    expect([state.reads, values]).toEqual([2, { current: { SESSION_KEY: 'two' }, version: 2 }]);
  });

  it('keeps the version while nothing changes, so that nothing is made again', async () => {
    const { values, fresh } = world('{"SESSION_KEY":"one"}');
    await fresh(0);
    await fresh(6 * MINUTE);
    expect(values.version).toBe(1);
  });

  it('keeps the last good values while the store is down or the secret is broken, asks again in half a minute', async () => {
    const { values, state, stale, fresh } = world('{"SESSION_KEY":"one"}');
    await fresh(0);
    state.down = true;
    await fresh(6 * MINUTE);
    await fresh(6 * MINUTE + 10_000);
    expect([state.reads, stale.length]).toEqual([2, 1]);
    state.down = false;
    state.text = '["no object"]';
    await fresh(7 * MINUTE);
    expect([values.current, stale.length]).toEqual([{ SESSION_KEY: 'one' }, 2]);
    state.text = '{"SESSION_KEY":"two"}';
    await fresh(8 * MINUTE);
    expect(values.current).toEqual({ SESSION_KEY: 'two' });
  });

  it('has nothing to fall back on at the first reading: that request fails, the next asks again', async () => {
    const { state, fresh } = world('{"SESSION_KEY":"one"}');
    state.down = true;
    await expect(fresh(0)).rejects.toThrow('store is down');
    state.down = false;
    await fresh(1);
    expect(state.reads).toBe(2);
  });

  it('unwraps a field that says kms: and keeps JSON fields as their text', async () => {
    const { values, fresh } = world(JSON.stringify({ DATA_KEY: `kms:${Buffer.from([1, 2, 3]).toString('base64')}`, WECHAT_PAY_PLATFORM_KEYS: { a: 'pem' } }));
    await fresh(0);
    expect(values.current).toEqual({ DATA_KEY: Buffer.from([3, 2, 1]).toString('base64'), WECHAT_PAY_PLATFORM_KEYS: '{"a":"pem"}' });
  });
});

describe('what reads the secret', () => {
  it('config gives a field of the secret, refuses an absent one by name, and makes clients anew when it changes', () => {
    const before = { ...secretValues };
    expect(() => config.ebill).toThrow('the secret has no field EBILL_BASE_URL');
    const client = madeFromSecrets(() => ({ ...config.ebill }));
    Object.assign(secretValues, { current: { EBILL_BASE_URL: 'https://ebill', EBILL_APP_ID: 'app', EBILL_KEY: 'one' }, version: 1 });
    const first = client();
    expect(client()).toBe(first);
    Object.assign(secretValues, { current: { ...secretValues.current, EBILL_KEY: 'two' }, version: 2 });
    expect([first.key, client().key]).toEqual(['one', 'two']);
    Object.assign(secretValues, before);
  });
});
