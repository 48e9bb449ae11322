import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll } from '@jest/globals';
import { savePeople, tokens } from './cast';
import { startSmsChannel } from './sms-channel';

/** Import this before any file under functions/ (support/store.ts says why). A store, the provider of text messages and a token for each of the cast, all of one describe block. `further`: what its tests need besides. */
export const openDesk = (further?: () => Promise<void>) => {
  const held = {} as Awaited<ReturnType<typeof tokens>>;
  const sms = {} as Awaited<ReturnType<typeof startSmsChannel>>;
  let store: Store;
  beforeAll(async () => {
    store = await startStore();
    Object.assign(sms, await startSmsChannel());
    await savePeople();
    Object.assign(held, await tokens());
    await further?.();
  });
  afterAll(async () => {
    await sms.stop();
    await store.stop();
  });
  return { held, sms, store: () => store };
};
