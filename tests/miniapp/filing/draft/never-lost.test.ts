import { startStore, type Store } from '../../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { handler } from '../../../../functions/filing/handler';
import { createDraftKeeper, type SaveAnswers } from '../../../../miniapp/src/platform/draft/draft-keeper';
import type { KeptDraft } from '../../../../miniapp/src/platform/draft/kept-draft';
import { call } from '../../../support/call';
import { plaintiff, startDraft } from '../../../support/filing-steps';

type Network = 'up' | 'down' | 'answers are lost';
const paths = ['facts.accident.description', 'facts.liability.description', 'claims.medical.hospital', 'plaintiffs.0.employer'] as const;

/** A phone: its storage outlives the app; the app can be killed at any moment, also with a save on its way. */
const phoneOf = (token: string, caseId: string) => {
  let stored = '{"unsaved":{}}';
  let network: Network = 'up';
  let life = 0;
  const onWay: Promise<unknown>[] = [];
  const open = () => {
    const mine = ++life;
    const alive = () => mine === life;
    const save: SaveAnswers = async (answers) => {
      if (network === 'down' || !alive()) throw new Error('no network');
      const sent = call(handler, 'PUT', `/api/filings/${caseId}/answers`, { token, body: { answers } });
      onWay.push(sent);
      const { status, body } = await sent;
      if (network !== 'up' || !alive()) throw new Error('the answer was lost');
      if (status !== 200) throw new Error(String(body['code']));
      return body as unknown as Awaited<ReturnType<SaveAnswers>>;
    };
    const shelf = { read: () => JSON.parse(stored) as KeptDraft, keep: (kept: KeptDraft) => { if (alive()) stored = JSON.stringify(kept); return true; }, forget: () => { stored = '{"unsaved":{}}'; } };
    return createDraftKeeper(shelf, save);
  };
  let keeper = open();
  return {
    keeper: () => keeper,
    become: (next: Network) => { network = next; },
    kill: () => {
      const dead = keeper;
      keeper = open();
      dead.close();
    },
    settled: () => Promise.allSettled(onWay),
  };
};

/** long enough for a save to have left, not for its answer to be back */
const onItsWay = () => new Promise((resolve) => setImmediate(resolve));

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), on: fc.nat(1), at: fc.nat(paths.length - 1), text: fc.string({ minLength: 1, maxLength: 12 }), sending: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('rest' as const), on: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('network' as const), on: fc.nat(1), to: fc.constantFrom<Network>('up', 'down', 'answers are lost') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('kill' as const, 'kill while sending' as const), on: fc.nat(1) }) },
);

describe('a draft on two phones, the network cut and the app killed at any point', () => {
  let store: Store;
  let token: string;
  beforeAll(async () => {
    store = await startStore();
    token = await plaintiff();
  });
  afterAll(() => store.stop());

  it('ends with the last words typed in every place, none missing', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async (plan) => {
      const caseId = await startDraft(token);
      const phones = [phoneOf(token, caseId), phoneOf(token, caseId)] as const;
      const expected: Record<string, string> = {};
      const begun = Date.now() - 3_600_000;
      for (const [second, one] of plan.entries()) {
        const phone = phones[one.on === 0 ? 0 : 1];
        if (one.do === 'type') {
          const path = paths[one.at] ?? paths[0];
          if (one.sending) void phone.keeper().flush().catch(() => undefined);
          await onItsWay();
          phone.keeper().change({ [path]: one.text }, new Date(begun + second * 1000).toISOString());
          expected[path] = one.text.trim();
        } else if (one.do === 'rest') await phone.keeper().flush().catch(() => undefined);
        else if (one.do === 'network') phone.become(one.to);
        else {
          if (one.do === 'kill while sending') void phone.keeper().flush().catch(() => undefined);
          await onItsWay();
          phone.kill();
          await phone.settled();
        }
      }
      for (const phone of phones) {
        phone.become('up');
        phone.kill();
        await phone.keeper().flush();
        phone.keeper().close();
      }
      const { answers } = (await call(handler, 'GET', `/api/filings/${caseId}`, { token })).body as { answers: Record<string, string> };
      expect(Object.fromEntries(Object.keys(expected).map((path) => [path, answers[path]]))).toEqual(expected);
    }), { numRuns: 15 });
  });
});
