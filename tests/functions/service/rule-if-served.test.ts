import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { DocumentItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase } from '../../../functions/cases/case-log';
import { fileDocument } from '../../../functions/cases/file-document';
import { clock } from '../../../functions/platform/clock';
import { court } from '../../../functions/platform/court-config';
import { acceptedCase, deliverEvents, partyIds, people, savePeople, serviceOf } from './cast';

let store: Store;
beforeAll(async () => { store = await startStore(); await savePeople(); });
afterAll(() => store.stop());

it('the ruling on a withdrawal goes to who sued and who has had the complaint, to nobody else', async () => {
  expect(court().serviceRules.find(({ on }) => on === 'WITHDRAWAL_RULED')).toMatchObject({ ifServed: true });
  const caseId = await acceptedCase({ party: (party) => (party.partyId === partyIds.wang ? { ...party, personId: people.wang as never } : party) });
  const { document, put } = await fileDocument({ kind: 'withdrawalRuling', title: '民事裁定书', bytes: new TextEncoder().encode('%PDF ruling'), pages: 1 }, clock.now());
  await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'WITHDRAWAL_RULED', actor: { kind: 'system', name: '系统' }, data: { documentId: document.documentId } }], { puts: [put] });
  await deliverEvents(caseId, 'WITHDRAWAL_RULED');
  expect((await loadCase(caseId)).all(DocumentItem).some(({ kind }) => kind === 'withdrawalRuling')).toBe(true);
  expect(await serviceOf(caseId, partyIds.li, 'ruling')).toBeDefined();
  expect(await serviceOf(caseId, partyIds.wang, 'ruling')).toBeDefined();
  expect(await serviceOf(caseId, partyIds.company, 'ruling')).toBeUndefined();
});
