import { describe, expect, it } from '@jest/globals';
import { requireFit, requireOpen, type FilingFacts } from '../../../../functions/defence/domain/may-file';
import { CourtError } from '../../../../shared/kernel/errors';

const fit: FilingFacts = { kind: 'answer', phase: 'open', role: 'defendant', authority: undefined, filed: false, lastDayOn: '2026-12-08', today: '2026-12-01', findings: [], signed: true };
const codeOf = (changes: Partial<FilingFacts>, check: (facts: FilingFacts) => void = requireFit): string => {
  try {
    check({ ...fit, ...changes });
    return 'fine';
  } catch (cause) {
    return cause instanceof CourtError ? cause.code : String(cause);
  }
};

describe('what a defendant may file', () => {
  it.each<[string, Partial<FilingFacts>, string]>([
    ['an answer in the period', {}, 'fine'],
    ['an answer after it: the court hears it all the same (CPL 128 II)', { today: '2026-12-09' }, 'fine'],
    ['an answer before service has effect', { lastDayOn: undefined }, 'fine'],
    ['a third party’s statement', { role: 'thirdParty' }, 'fine'],
    ['an objection on the last day', { kind: 'jurisdictionObjection', today: '2026-12-08' }, 'fine'],
    ['an objection a day later (CPL 130 I)', { kind: 'jurisdictionObjection', today: '2026-12-09' }, 'defence.objectionTooLate'],
    ['a third party’s objection (解释 82)', { kind: 'jurisdictionObjection', role: 'thirdParty' }, 'defence.notDefendant'],
    ['a third party’s counterclaim', { kind: 'counterclaim', role: 'thirdParty' }, 'defence.notDefendant'],
    ['a counterclaim by an agent with general authority (CPL 62 II)', { kind: 'counterclaim', authority: 'general' }, 'defence.authorityNeeded'],
    ['a counterclaim by an agent with special authority', { kind: 'counterclaim', authority: 'special' }, 'fine'],
    ['an answer by an agent with general authority', { authority: 'general' }, 'fine'],
    ['the plaintiff’s answer', { role: 'plaintiff' }, 'defence.notDefendant'],
    ['a second one', { filed: true }, 'defence.alreadyFiled'],
    ['before the case is docketed', { phase: 'filing' }, 'cases.wrongPhase'],
    ['after it has ended', { phase: 'closed' }, 'cases.wrongPhase'],
    ['something missing', { findings: [{ path: 'a', level: 'error', message: '请选择：有无异议' }] }, 'defence.incomplete'],
    ['only a warning', { findings: [{ path: 'a', level: 'warning', message: '请核对' }] }, 'fine'],
    ['unsigned', { signed: false }, 'defence.notSigned'],
  ])('%s', (_, changes, code) => expect(codeOf(changes)).toBe(code));

  it('lets an unfinished one be written', () => expect(codeOf({ signed: false, findings: [{ path: 'a', level: 'error', message: '' }] }, requireOpen)).toBe('fine'));
});
