import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ServiceItem } from '../../../functions/cases/case-items';
import { loadCase } from '../../../functions/cases/case-log';
import { clock } from '../../../functions/platform/clock';
import { orderByRules } from '../../../functions/service/on-case-event';
import type { CaseEvent } from '../../../shared/cases/case-event';
import type { CaseId } from '../../../shared/kernel/ids';
import { ServiceRule } from '../../../shared/service/service-rule';
import { acceptedCase, partyIds, savePeople } from './cast';

describe('a court that serves the complaint by itself on acceptance (CPL 128)', () => {
  let store: Store;
  beforeAll(async () => {
    store = await startStore();
    await savePeople();
  });
  afterAll(() => store.stop());
  const rule = ServiceRule.parse({ on: 'CASE_ACCEPTED', bundle: 'complaint', kinds: [], to: ['plaintiff', 'defendant', 'thirdParty'] });
  const accepted = (caseId: CaseId) => orderByRules({ caseId, type: 'CASE_ACCEPTED', actor: { kind: 'person', name: '陈立案' }, data: {} } as unknown as CaseEvent, clock.now(), [rule]);
  const tracks = async (caseId: CaseId) => (await loadCase(caseId)).all(ServiceItem);

  it('everybody sued gets their own track with their own notices, once; the plaintiff none', async () => {
    const caseId = await acceptedCase();
    await accepted(caseId);
    await accepted(caseId);
    const found = await tracks(caseId);
    expect(found.map(({ addresseePartyId }) => addresseePartyId).toSorted()).toEqual([partyIds.company, partyIds.wang].toSorted());
    expect(found).toMatchObject([{ bundle: 'complaint', orderedBy: '陈立案', state: 'ordered' }, { bundle: 'complaint' }]);
    expect(found.every(({ documentIds }) => documentIds.length === 5)).toBe(true);
  });
  it('whom nothing can be sent to waits for the clerk; without a complaint or before acceptance nothing is sent', async () => {
    const unreachable = await acceptedCase({ party: (party) => { const { phoneSealed, ...rest } = party; return party.partyId === partyIds.wang ? rest : { ...rest, ...(phoneSealed === undefined ? {} : { phoneSealed }) }; } });
    await accepted(unreachable);
    expect((await tracks(unreachable)).map(({ addresseePartyId }) => addresseePartyId)).toEqual([partyIds.company]);
    for (const caseId of [await acceptedCase({ complaint: false }), await acceptedCase({ head: { phase: 'filing' } })]) {
      await accepted(caseId);
      expect(await tracks(caseId)).toEqual([]);
    }
  });
});
