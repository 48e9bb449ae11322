import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PartyItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/filing/handler';
import { postalAddress } from '../../../functions/service/postal-address';
import type { CaseId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { plaintiff, readyDraft, submit } from '../../support/filing-steps';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

it('the owner is asked to confirm, in full, where they live; letters go there; nobody else is shown it', async () => {
  const token = await plaintiff();
  const livesAt = '陕西省汉中市南郑区同心路1号院3单元501室';
  const caseId = await readyDraft(token, { 'plaintiffs.0.residence': livesAt }) as CaseId;
  const read = async (who: string) => (await call(handler, 'GET', `/api/filings/${caseId}`, { token: who })).body;
  expect((await read(token))['addresses']).toEqual([{ path: 'plaintiffs.0', name: '李晓梅', address: livesAt, phone: '13900000001' }]);
  expect((await submit(token, caseId)).status).toBe(200);
  expect(await read(await tokenOf('person_staffclerk1', ['filingClerk'], '陈立案'))).not.toHaveProperty('addresses');
  const record = await loadCase(caseId);
  const parties = record.all(PartyItem).toSorted((one, other) => (one.partyId < other.partyId ? -1 : 1));
  expect(parties.map((party) => postalAddress(record, party)?.text)).toEqual([livesAt, '陕西省汉中市南郑区示例镇2组', '陕西省汉中市汉台区示例大道8号']);
  expect(parties[0]?.livesAtMasked).not.toContain('同心路');
  expect(parties[1]).not.toHaveProperty('livesAtSealed');
});
