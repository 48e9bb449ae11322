import { describe, expect, it } from '@jest/globals';
import { drawn, judgesFor, type CaseToAssign, type JudgeAtWork } from '../../../../functions/filing/domain/draw-judge';
import type { CaseId, PersonId } from '../../../../shared/kernel/ids';

const judge = (id: string, changes: Partial<JudgeAtWork> = {}): JudgeAtWork => ({ personId: `person_${id}` as PersonId, name: id, causes: [], leave: [], avoids: [], openCases: 0, ...changes });
const toAssign: CaseToAssign = { causeOfAction: '民间借贷纠纷', on: '2026-11-27', partyNames: ['李晓梅', '王建军'], recused: [], spread: 5 };
const caseId = 'case_01DRAWTEST' as CaseId;

describe('who may be drawn', () => {
  it.each([
    ['a judge of other causes', judge('b', { causes: ['离婚纠纷'] }), 'cause'],
    ['a judge on leave that day', judge('b', { leave: [{ from: '2026-11-27', to: '2026-11-27' }] }), 'leave'],
    ['a judge who may not judge a party (CPL 47)', judge('b', { avoids: ['王建军'] }), 'related'],
    ['a judge with too many more open cases', judge('b', { openCases: 6 }), 'busy'],
    ['a judge who has left the case', judge('recused'), 'recused'],
  ])('not %s', (_, other, why) => {
    const { eligible, excluded } = judgesFor([other, judge('a')], { ...toAssign, recused: ['person_recused' as PersonId] });
    expect(eligible.map(({ name }) => name)).toEqual(['a']);
    expect(excluded.map((one) => [one.name, one.why])).toEqual([[other.name, why]]);
  });

  it('a judge whose leave is over, who takes this cause, with as many more cases as allowed', () => {
    const back = judge('b', { leave: [{ from: '2026-11-01', to: '2026-11-26' }], causes: ['民间借贷纠纷'], openCases: 5 });
    expect(judgesFor([back, judge('a')], toAssign).eligible.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('measures work against those who may be drawn, not against those who may not', () => {
    expect(judgesFor([judge('b', { openCases: 20 }), judge('a', { avoids: ['李晓梅'] })], toAssign).eligible.map(({ name }) => name)).toEqual(['b']);
  });

  it('nobody, when nobody may', () => expect(judgesFor([judge('a', { avoids: ['李晓梅'] })], toAssign).eligible).toEqual([]));
});

describe('the draw', () => {
  const ids = ['person_a', 'person_b', 'person_c'] as PersonId[];
  it('gives the same judge for the same record, so that it can be made again', () => {
    expect(drawn('0f'.repeat(16), caseId, ids)).toBe(drawn('0f'.repeat(16), caseId, ids));
    expect(drawn('00', caseId, [])).toBeUndefined();
  });
  it('draws each about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) counts.set(String(drawn(String(seed), caseId, ids)), (counts.get(String(drawn(String(seed), caseId, ids))) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(ids);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
