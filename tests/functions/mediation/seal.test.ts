import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { MediationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { saveMediator, allMediators } from '../../../functions/mediation/register/mediators';
import { clock } from '../../../functions/platform/clock';
import { agreed } from './agreed-in-parts';
import { people, tokens } from './cast';
import type { Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

it('在线调解规则 19(1): the organisation’s seal comes with the mediator’s signature, where it has left its use to them', async () => {
  const sealed = await agreed(held);
  expect((await loadCase(sealed)).one(MediationItem)?.agreement?.sealedBy).toBe('汉台区人民调解委员会');
  expect((await readEvents(sealed)).find(({ type }) => type === 'MEDIATION_AGREEMENT_EFFECTIVE')?.data).toMatchObject({ sealedBy: '汉台区人民调解委员会' });
  const { record: _record, changedAt: _at, changedBy: _by, ...profile } = (await allMediators()).find(({ personId }) => personId === people.mediator) ?? (() => { throw new Error('no mediator'); })();
  await saveMediator({ ...profile, maySeal: false }, '管理员', clock.now());
  expect((await loadCase(await agreed(held))).one(MediationItem)?.agreement?.sealedBy).toBeUndefined();
});
