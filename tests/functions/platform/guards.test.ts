import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claimOnce, countUp, recall, remember, takeOnce } from '../../../functions/platform/guards';

describe('guards', () => {
  let store: Store;
  const at = new Date('2026-11-23T02:00:00Z');
  const later = new Date('2026-11-23T02:05:00Z');
  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());

  it('counts, also when many count at once', async () => {
    expect(await countUp('count', later)).toBe(1);
    expect((await Promise.all([1, 2, 3, 4].map(() => countUp('count', later)))).sort()).toEqual([2, 3, 4, 5]);
  });
  it('lets the first one in only', async () => {
    expect((await Promise.all([1, 2, 3].map(() => claimOnce('once', {}, later)))).filter(Boolean)).toHaveLength(1);
  });
  it('forgets when the time is over, and is taken once', async () => {
    await remember('kept', { a: 1 }, later);
    expect(await recall('kept', at)).toMatchObject({ data: { a: 1 } });
    expect(await recall('kept', later)).toBeUndefined();
    expect((await Promise.all([takeOnce('kept'), takeOnce('kept')])).filter(Boolean)).toHaveLength(1);
  });
});
