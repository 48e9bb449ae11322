import { describe, expect, it } from '@jest/globals';
import type { Mediation } from '../../../shared/mediation/mediation';
import { boundParties, standingsOf } from '../../../shared/mediation/standing';
import { viewMediation } from '../../../shared/mediation/view-mediation';
import { cast, partyIds, people } from '../../functions/mediation/cast';

const { parties, agencies } = cast();
const slot = (answers: Record<string, 'yes' | 'no'>) => ({ slotId: 'slot_0001' as never, startsAt: '2026-11-24T01:00:00.000Z', minutes: 60, answers });
const mediation: Mediation = { mediationId: 'm', track: 'N', state: 'scheduling', origin: 'partyRequest', mediatorId: people.mediator as never, mediatorName: '吴调解', slots: [slot({ [partyIds.company]: 'yes' })] };

describe('who a person is in the mediation', () => {
  it.each([
    ['the agent stands for the company and has answered', people.zhou, { partyIds: [partyIds.company], answered: true, asMediator: false }],
    ['a party has not answered', people.li, { partyIds: [partyIds.li], answered: false, asMediator: false }],
    ['the mediator', people.mediator, { partyIds: [], answered: false, asMediator: true }],
    ['a stranger is nobody', people.stranger, { partyIds: [], answered: false, asMediator: false }],
  ])('%s', (_title, personId, mine) => expect(viewMediation(mediation, parties, agencies, { personId, role: personId === people.mediator ? 'mediator' : 'party' }).mine).toMatchObject(mine));
  it('shows the mediator first and a company by its agent', () => {
    expect(viewMediation(mediation, parties, agencies, { personId: people.li, role: 'party' }).participants.map(({ name, role, bound }) => [name, role, bound])).toEqual([
      ['吴调解', '调解员', true], ['李晓梅', '原告', true], ['王建军', '被告', true], ['某财产保险公司（代理人 周代理）', '被告', true],
    ]);
  });
});

describe('what is written for the court only, 在线调解规则 21', () => {
  const failed: Mediation = { ...mediation, state: 'failed', declined: [{ mediatorId: people.mediator2 as never, name: '郑和', at: '2026-11-20T00:00:00.000Z', reason: '与当事人相识' }], failure: { at: '2026-11-25T00:00:00.000Z', ground: 'farApart', reason: '对金额分歧大', costRaised: '两次无故缺席', hints: '建议鉴定', undisputedFacts: ['事故发生在6月18日'] } };
  it('a party reads why it ended and the undisputed facts, no hints and not who declined', () => {
    const seen = viewMediation(failed, parties, agencies, { personId: people.li, role: 'party' });
    expect(seen.failure).toEqual({ at: '2026-11-25T00:00:00.000Z', ground: 'farApart', reason: '对金额分歧大', undisputedFacts: ['事故发生在6月18日'] });
    expect(seen.declined).toBeUndefined();
  });
  it('the judge reads all of it', () => expect(viewMediation(failed, parties, agencies, { personId: people.judge, role: 'judge' })).toMatchObject({ failure: failed.failure, declined: failed.declined }));
});

describe('who is in the case', () => {
  it('a company only through an accepted agent, even if a person is written to it', () => {
    const [, , company] = parties;
    expect(boundParties([{ ...company!, personId: people.zhou as never }], [])).toEqual([]);
    expect(standingsOf(people.zhou, [{ ...company!, personId: people.zhou as never }], [])).toEqual([]);
  });
  it.each(['pending', 'refused'] as const)('an agency that is %s gives no standing', (state) => expect(standingsOf(people.zhou, parties, [{ ...agencies[0]!, state }])).toEqual([]));
  it('nor who is to be kept from whom', () => {
    const kept: Mediation = { ...mediation, screened: [[partyIds.li as never, partyIds.wang as never]] };
    expect(viewMediation(kept, parties, agencies, { personId: people.wang, role: 'party' }).screened).toBeUndefined();
    expect(viewMediation(kept, parties, agencies, { personId: people.mediator, role: 'mediator' }).screened).toHaveLength(1);
  });
});
