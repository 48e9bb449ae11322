import { describe, expect, it } from '@jest/globals';
import { suggestMediators } from '../../../../functions/mediation/domain/suggest-mediators';
import { isListed, noRecord, recordText, type Mediator } from '../../../../shared/mediation/mediator';

const mediator = (name: string, more: Partial<Mediator> = {}): Mediator => ({ personId: `person_${name}` as never, name, organisation: '某会', kind: 'people', expertise: ['离婚纠纷'], languages: [], covers: [], area: '', charging: '不收费', active: true, record: noRecord, ...more });
const wanted = { causeOfAction: '民间借贷纠纷', places: ['陕西省汉中市汉台区东关街道示例巷6号'], barred: () => undefined, on: '2026-11-27' };

describe('the three best matches, with reasons', () => {
  it('the cause goes before the place, the place before the load', () => {
    const found = suggestMediators([
      mediator('idle'), mediator('near', { covers: ['东关街道'], record: { ...noRecord, running: 4 } }), mediator('expert', { expertise: ['民间借贷纠纷'], record: { ...noRecord, running: 9 } }), mediator('other', { record: { ...noRecord, running: 1 } }),
    ], wanted);
    expect(found.map(({ mediator: { name }, reasons }) => [name, reasons])).toEqual([['expert', ['擅长民间借贷纠纷']], ['near', ['熟悉东关街道']], ['idle', ['手上案件少（0件）']]]);
  });
  it('of two alike the one with fewer cases running comes first; then the better outcomes', () => {
    const expert = { expertise: ['民间借贷纠纷'] };
    const found = suggestMediators([mediator('busy', { ...expert, record: { ...noRecord, running: 3 } }), mediator('free', expert), mediator('good', { ...expert, record: { running: 0, agreed: 9, failed: 1, days: 90 } })], wanted);
    expect(found.map(({ mediator: { name } }) => name)).toEqual(['good', 'free', 'busy']);
    expect(found[0]?.reasons).toContain('成功率90%');
  });
  it('leaves out who is barred and who is not on the register that day', () => {
    const found = suggestMediators([mediator('barred'), mediator('gone', { active: false }), mediator('expired', { listedTo: '2026-11-26' }), mediator('future', { listedFrom: '2026-11-28' }), mediator('fits')], { ...wanted, barred: ({ name }) => (name === 'barred' ? '当事人' : undefined) });
    expect(found.map(({ mediator: { name } }) => name)).toEqual(['fits']);
  });
  it('finds nobody in an empty register', () => expect(suggestMediators([], wanted)).toEqual([]));
});

describe('a mediator’s record', () => {
  it.each([[{ ...noRecord, running: 2 }, undefined], [{ running: 0, agreed: 6, failed: 2, days: 72 }, '已结8件，成功75%，平均9天'], [{ running: 0, agreed: 1, failed: 0, days: 0.2 }, '已结1件，成功100%，平均1天']])('%p → %s', (record, text) => expect(recordText(record)).toBe(text));
  it('the last day on the register counts', () => expect(isListed(mediator('one', { listedFrom: '2026-01-01', listedTo: '2026-11-27' }), '2026-11-27')).toBe(true));
});
