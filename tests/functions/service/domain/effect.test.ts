import { describe, expect, it } from '@jest/globals';
import { effectMoment, type EffectFacts } from '../../../../functions/service/domain/effect';

const at = (hour: number): string => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
const own = (reachedAt?: string, channel = 'sms') => ({ channel, addressSource: 'givenByParty' as const, reachedAt });
const given = (reachedAt?: string) => ({ channel: 'sms', addressSource: 'givenByOpponent' as const, reachedAt });

interface Row { what: string; article: string; facts: EffectFacts; expected: { hour: number; track: string; rule: string; several?: boolean } | undefined }

const rows: Row[] = [
  { what: 'own address, consent, arrived', article: '在线诉讼规则 31 I', facts: { bundle: 'notice', rows: [own(at(2))], consentAt: at(1) }, expected: { hour: 2, track: 'A', rule: 'onArrival' } },
  { what: 'own address, consent, only sent', article: '31 I: 到达', facts: { bundle: 'notice', rows: [own()], consentAt: at(1) }, expected: undefined },
  { what: 'own address, arrived, no consent', article: '29 I', facts: { bundle: 'notice', rows: [own(at(2))] }, expected: undefined },
  { what: 'consent given only after arrival does not reach back', article: '29 I', facts: { bundle: 'complaint', rows: [own(at(2))], consentAt: at(5), readAt: at(4), actedAt: at(5) }, expected: { hour: 4, track: 'B', rule: 'onReading' } },
  { what: 'address of the opponent, arrived, not read', article: '31 II', facts: { bundle: 'complaint', rows: [given(at(2))] }, expected: undefined },
  { what: 'address of the opponent, even with consent, arrival is not receipt', article: '31 II', facts: { bundle: 'complaint', rows: [given(at(2))], consentAt: at(1) }, expected: undefined },
  { what: 'read', article: '31 II (二)', facts: { bundle: 'complaint', rows: [given(at(2))], readAt: at(4) }, expected: { hour: 4, track: 'B', rule: 'onReading' } },
  { what: 'signed without a reading on record', article: '31 II (一)', facts: { bundle: 'complaint', rows: [given(at(2))], actedAt: at(6) }, expected: { hour: 6, track: 'B', rule: 'onReply' } },
  { what: 'read, then signed: the earlier', article: '31 II', facts: { bundle: 'complaint', rows: [given(at(2))], readAt: at(4), actedAt: at(6) }, expected: { hour: 4, track: 'B', rule: 'onReading' } },
  { what: 'read, then "not mine": the presumption is open to rebuttal', article: '31 II 但书', facts: { bundle: 'complaint', rows: [given(at(2))], readAt: at(4), objected: true }, expected: undefined },
  { what: 'objected, then signed all the same', article: '31 II (一)', facts: { bundle: 'complaint', rows: [given(at(2))], readAt: at(4), actedAt: at(7), objected: true }, expected: { hour: 4, track: 'B', rule: 'onReading', several: false } },
  { what: 'two own channels: the earliest', article: '31 IV', facts: { bundle: 'notice', rows: [own(at(3)), own(at(2), 'inApp')], consentAt: at(1) }, expected: { hour: 2, track: 'A', rule: 'onArrival', several: true } },
  { what: 'both tracks: arrival before reading', article: '31 IV', facts: { bundle: 'notice', rows: [own(at(3)), given(at(2))], consentAt: at(1), readAt: at(5) }, expected: { hour: 3, track: 'A', rule: 'onArrival', several: true } },
  { what: 'both tracks: reading before a late receipt', article: '31 IV', facts: { bundle: 'notice', rows: [own(at(8))], consentAt: at(1), readAt: at(5) }, expected: { hour: 5, track: 'B', rule: 'onReading', several: true } },
  { what: '调解书 read but not signed', article: 'CPL 100 III, 解释 133', facts: { bundle: 'statement', rows: [own(at(2))], consentAt: at(1), readAt: at(4) }, expected: undefined },
  { what: '调解书 signed', article: '解释 149', facts: { bundle: 'statement', rows: [own(at(2))], consentAt: at(1), readAt: at(4), actedAt: at(6) }, expected: { hour: 6, track: 'ownAct', rule: 'ownAct' } },
];

describe('when electronic service takes effect', () => {
  it.each(rows)('$article: $what', ({ facts, expected }) => {
    const moment = effectMoment(facts);
    if (expected === undefined) expect(moment).toBeUndefined();
    else expect(moment).toEqual({ effectiveAt: at(expected.hour), track: expected.track, rule: expected.rule, earliestOfSeveral: expected.several ?? false });
  });
});
