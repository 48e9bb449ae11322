import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PartyItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { complaintPapers } from '../../../functions/service/complaint-papers';
import { handler } from '../../../functions/service/handler';
import { court } from '../../../functions/platform/court-config';
import type { Block } from '../../../functions/platform/paper';
import type { CaseId } from '../../../shared/kernel/ids';
import { call } from '../../support/call';
import { acceptedCase, partyIds, savePeople, serviceOf, tokens } from './cast';

describe('a defendant who holds the paper', () => {
  let store: Store;
  let held: Awaited<ReturnType<typeof tokens>>;
  let caseId: CaseId;
  beforeAll(async () => {
    store = await startStore();
    await savePeople();
    held = await tokens();
    caseId = await acceptedCase();
  });
  afterAll(() => store.stop());

  const blocksOf = async (code: string): Promise<readonly Block[]> => {
    const record = await loadCase(caseId);
    const parties = record.all(PartyItem);
    const addressee = parties.find(({ partyId }) => partyId === partyIds.wang);
    if (addressee === undefined) throw new Error('no addressee');
    return complaintPapers({ court: court(), head: record.head, parties, addressee, code, openUrl: `https://court.example/#/service/pages/open/index?code=${code}`, on: '2026-11-23' }).find(({ kind }) => kind === 'noticeToRespond')?.paper.blocks ?? [];
  };

  it('finds on the notice to respond a code, its QR and who may use it', async () => {
    const blocks = await blocksOf('ABCD2345');
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'qr', text: 'https://court.example/#/service/pages/open/index?code=ABCD2345', beside: ['送达码：ABCD2345', expect.stringContaining('8位送达码'), expect.stringContaining('王建军本人')] }));
  });

  it('is the code of the service itself: proven genuine without a name, and bound only to the person named', async () => {
    const ordered = await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang] } });
    const { code } = ordered.body['services'][0];
    expect(code).toMatch(/^[0-9A-HJ-NP-Z]{8}$/);
    expect((await serviceOf(caseId, partyIds.wang))?.code).toBe(code);
    expect(await call(handler, 'GET', `/api/service-codes/${code}`)).toMatchObject({ status: 200, body: { genuine: true } });
    expect(await call(handler, 'POST', '/api/service-claims', { body: { code, as: 'self' } })).toMatchObject({ status: 401 });
    expect(await call(handler, 'POST', '/api/service-claims', { token: held.other, body: { code, as: 'self' } })).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(await call(handler, 'POST', '/api/service-claims', { token: held.wang, body: { code, as: 'self' } })).toMatchObject({ status: 200, body: { caseId, state: 'bound' } });
  });
});
