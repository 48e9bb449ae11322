import { describe, expect, it } from '@jest/globals';
import { effectMoment } from '../../../../functions/service/domain/effect';
import type { EffectFacts, EffectRow } from '../../../../functions/service/domain/effect-facts';

const at = (hour: number): string => `2026-11-23T${String(hour).padStart(2, '0')}:00:00.000Z`;
const own = (reachedAt?: string, channel: EffectRow['channel'] = 'sms'): EffectRow => ({ channel, addressSource: 'givenByParty', reachedAt });
const given = (reachedAt?: string): EffectRow => ({ channel: 'sms', addressSource: 'givenByOpponent', reachedAt });
const by = (channel: EffectRow['channel'], more: Partial<EffectRow>): EffectRow => ({ channel, addressSource: 'givenByOpponent', ...more });

type Expected = { hour: number; track: string; rule: string; several?: boolean } | undefined;
type Row = [what: string, facts: Partial<EffectFacts> & { consentAt?: string }, expected: Expected];

const check = (rows: readonly Row[]): void => {
  it.each(rows)('%s', (_what, { consentAt, rows = [], ...facts }, expected) => {
    const moment = effectMoment({ bundle: 'complaint', ...facts, rows: rows.map((row) => ({ ...row, consented: consentAt !== undefined && row.reachedAt !== undefined && consentAt <= row.reachedAt })) });
    if (expected === undefined) expect(moment).toBeUndefined();
    else expect(moment).toMatchObject({ effectiveAt: at(expected.hour), track: expected.track, rule: expected.rule, earliestOfSeveral: expected.several ?? false });
  });
};
const A = (hour: number, several?: boolean): Expected => ({ hour, track: 'A', rule: 'onArrival', ...(several === undefined ? {} : { several }) });
const paper = (hour: number, rule: string): Expected => ({ hour, track: 'paper', rule });

describe('在线诉讼规则 29, 31 I: arrival at an own address, with consent', () => check([
  ['own address, consent, arrived', { rows: [own(at(2))], consentAt: at(1) }, A(2)],
  ['own address, consent, only sent', { rows: [own()], consentAt: at(1) }, undefined],
  ['own address, arrived, no consent', { rows: [own(at(2))] }, undefined],
  ['confirmed on the telephone (30) is as good as given', { rows: [{ ...own(at(2)), addressSource: 'confirmedByPhone' }], consentAt: at(1) }, A(2)],
  ['found by the court: arrival is not receipt', { rows: [{ ...own(at(2)), addressSource: 'foundByCourt' }], consentAt: at(1) }, undefined],
  ['consent given only after arrival does not reach back', { rows: [own(at(2))], consentAt: at(5), readAt: at(4), actedAt: at(5) }, { hour: 4, track: 'B', rule: 'onReading' }],
  ['of the opponent, even with consent', { rows: [given(at(2))], consentAt: at(1) }, undefined],
  ['e-mail and in-app count like an SMS', { bundle: 'notice', rows: [own(at(3), 'email'), own(at(2), 'inApp')], consentAt: at(1) }, A(2, true)],
]));

describe('在线诉讼规则 31 II: receipt', () => check([
  ['arrived, not read', { rows: [given(at(2))] }, undefined],
  ['read', { rows: [given(at(2))], readAt: at(4) }, { hour: 4, track: 'B', rule: 'onReading' }],
  ['signed without a reading on record', { rows: [given(at(2))], actedAt: at(6) }, { hour: 6, track: 'B', rule: 'onReply' }],
  ['read, then signed: the earlier', { rows: [given(at(2))], readAt: at(4), actedAt: at(6) }, { hour: 4, track: 'B', rule: 'onReading' }],
]));

describe('在线诉讼规则 31 II 但书: the presumption is open to rebuttal', () => check([
  ['read, then "not mine"', { rows: [given(at(2))], readAt: at(4), objection: { at: at(5) } }, undefined],
  ['objection rejected: the reading counts again', { rows: [given(at(2))], readAt: at(4), objection: { at: at(5), decision: { upheld: false } } }, { hour: 4, track: 'B', rule: 'onReading' }],
  ['objection upheld', { rows: [given(at(2))], readAt: at(4), objection: { at: at(5), decision: { upheld: true } } }, undefined],
  ['upheld, served again and read again', { rows: [given(at(2))], readAt: at(8), objection: { at: at(5), decision: { upheld: true } } }, { hour: 8, track: 'B', rule: 'onReading' }],
  ['objected, then signed all the same', { rows: [given(at(2))], readAt: at(4), actedAt: at(7), objection: { at: at(5) } }, { hour: 4, track: 'B', rule: 'onReading' }],
]));

describe('在线诉讼规则 31 I: another day of arrival proved', () => check([
  ['an open objection does not undo arrival', { rows: [own(at(2))], consentAt: at(1), objection: { at: at(5) } }, A(2)],
  ['upheld: not their address, nothing arrived', { rows: [own(at(2))], consentAt: at(1), objection: { at: at(5), decision: { upheld: true } } }, undefined],
  ['upheld with the day they proved', { rows: [own(at(2))], consentAt: at(1), objection: { at: at(5), decision: { upheld: true, arrivedAt: at(4) } } }, A(4)],
  ['what arrives after the objection counts', { rows: [own(at(2)), own(at(7))], consentAt: at(1), objection: { at: at(5), decision: { upheld: true } } }, A(7)],
]));

describe('在线诉讼规则 31 IV: the earliest valid of several', () => check([
  ['two own channels', { rows: [own(at(3)), own(at(2), 'inApp')], consentAt: at(1) }, A(2, true)],
  ['arrival before reading', { rows: [own(at(3)), given(at(2))], consentAt: at(1), readAt: at(5) }, A(3, true)],
  ['reading before a late receipt', { rows: [own(at(8))], consentAt: at(1), readAt: at(5) }, { hour: 5, track: 'B', rule: 'onReading', several: true }],
  ['paper signed before the phone is read', { rows: [by('post', { reachedAt: at(3), receiver: 'self' })], readAt: at(5) }, { hour: 3, track: 'paper', rule: 'onSigning', several: true }],
]));

describe('CPL 87, 88, 91: signed for on paper', () => check([
  ['in person', { rows: [by('direct', { reachedAt: at(3), receiver: 'self' })] }, paper(3, 'onSigning')],
  ['by a grown-up of the household', { rows: [by('post', { reachedAt: at(3), receiver: 'familyMember' })] }, paper(3, 'onSigning')],
  ['by the office of a company', { rows: [by('post', { reachedAt: at(3), receiver: 'staff' })] }, paper(3, 'onSigning')],
  ['through the entrusted court', { rows: [by('entrusted', { reachedAt: at(3), receiver: 'self' })] }, paper(3, 'onSigning')],
  ['picked up at the counter', { rows: [by('counter', { reachedAt: at(3), receiver: 'designated' })] }, paper(3, 'onSigning')],
  ['on its way', { rows: [by('post', {})] }, undefined],
]));

describe('法院专递规定 11: the mail came back', () => check([
  ['from an address they gave', { rows: [by('post', { addressSource: 'givenByParty', returnedAt: at(6) })] }, paper(6, 'onReturn')],
  ['from an address confirmed on the telephone', { rows: [by('post', { addressSource: 'confirmedByPhone', returnedAt: at(6) })] }, paper(6, 'onReturn')],
  ['from an address the opponent gave: not served', { rows: [by('post', { returnedAt: at(6) })] }, undefined],
  ['from an address the court found: not served', { rows: [by('post', { addressSource: 'foundByCourt', returnedAt: at(6) })] }, undefined],
  ['refused, whoever gave the address', { rows: [by('post', { refusedAt: at(6), returnedAt: at(6) })] }, paper(6, 'onReturn')],
]));

describe('CPL 89: left at the residence', () => check([
  ['before a witness or a camera', { rows: [by('leaving', { reachedAt: at(4), witnessed: true })] }, paper(4, 'onLeaving')],
  ['without either', { rows: [by('leaving', { reachedAt: at(4) })] }, undefined],
  ['with an agent not designated to receive (解释 132)', { rows: [by('leaving', { reachedAt: at(4), witnessed: true, receiver: 'agent' })] }, undefined],
  ['with the designated receiver (解释 132)', { rows: [by('leaving', { reachedAt: at(4), witnessed: true, receiver: 'designated' })] }, paper(4, 'onLeaving')],
]));

describe('解释 131: refused', () => check([
  ['at the court', { rows: [by('counter', { refusedAt: at(4) })] }, paper(4, 'onRefusal')],
  ['elsewhere, recorded', { rows: [by('direct', { refusedAt: at(4), witnessed: true })] }, paper(4, 'onRefusal')],
  ['elsewhere, not recorded', { rows: [by('direct', { refusedAt: at(4) })] }, undefined],
]));

describe('CPL 95: announcement', () => check([
  ['its days are over', { rows: [by('announcement', { reachedAt: at(9) })] }, { hour: 9, track: 'announcement', rule: 'afterAnnouncement' }],
  ['still hanging', { rows: [by('announcement', {})] }, undefined],
]));

describe('CPL 100 III, 解释 133, 149: the 调解书', () => check([
  ['read but not signed', { bundle: 'statement', rows: [own(at(2))], consentAt: at(1), readAt: at(4) }, undefined],
  ['signed', { bundle: 'statement', rows: [own(at(2))], consentAt: at(1), readAt: at(4), actedAt: at(6) }, { hour: 6, track: 'ownAct', rule: 'ownAct' }],
  ['handed over in person', { bundle: 'statement', rows: [by('counter', { reachedAt: at(5), receiver: 'self' })] }, paper(5, 'ownAct')],
  ['handed to the designated receiver', { bundle: 'statement', rows: [by('post', { reachedAt: at(5), receiver: 'designated' })] }, paper(5, 'ownAct')],
  ['handed to the family', { bundle: 'statement', rows: [by('post', { reachedAt: at(5), receiver: 'familyMember' })] }, undefined],
  ['left, returned, refused or announced', { bundle: 'statement', rows: [by('leaving', { reachedAt: at(4), witnessed: true }), by('post', { addressSource: 'givenByParty', returnedAt: at(4) }), by('counter', { refusedAt: at(4) }), by('announcement', { reachedAt: at(4) })] }, undefined],
]));
