import { describe, expect, it } from '@jest/globals';
import { decideEffect, decideObjection } from '../../../../functions/defence/domain/objection-ruling';
import type { Defence } from '../../../../shared/defence/defence';
import type { JurisdictionRuling, ObjectionDecision, ObjectionEffect } from '../../../../shared/defence/jurisdiction-ruling';
import { CourtError } from '../../../../shared/kernel/errors';

const receipt = {} as NonNullable<Defence['receipt']>;
const dismissed = { result: 'dismissed', basis: 'accident', reason: '事故发生在汉台区，本院有管辖权' } as JurisdictionRuling;
const transferred = { ...dismissed, result: 'transferred', court: '汉中市南郑区人民法院' } as JurisdictionRuling;
const ownNames = ['汉中市汉台区人民法院', '汉台区法院'];
const answerOf = (decide: () => unknown): unknown => {
  try {
    return decide();
  } catch (cause) {
    return cause instanceof CourtError ? cause.code : cause;
  }
};
const decide = (given: Partial<ObjectionDecision>, objection: Parameters<typeof decideObjection>[0]['objection'] = { receipt }, phase: 'open' | 'closed' = 'open') =>
  answerOf(() => decideObjection({ objection, phase, ownNames }, { result: 'dismissed', basis: 'accident', reason: '事故发生在汉台区，本院有管辖权', ...given }));
const effect = (given: ObjectionEffect, ruling: JurisdictionRuling | undefined = dismissed, appealUntil: string | undefined = '2026-12-10', today = '2026-12-11') =>
  answerOf(() => decideEffect({ objection: { receipt, ruling }, phase: 'open', ownNames, appealUntil, today }, given));

describe('CPL 130 I: the ruling on an objection to jurisdiction', () => {
  it('dismisses without a court, transfers with one', () => {
    expect(decide({ court: '汉中市南郑区人民法院' })).toEqual({ result: 'dismissed', basis: 'accident', reason: '事故发生在汉台区，本院有管辖权' });
    expect(decide({ result: 'transferred', court: ' 汉中市南郑区人民法院 ' })).toMatchObject({ court: '汉中市南郑区人民法院' });
  });
  it.each<[string, unknown, string]>([
    ['nothing was filed', answerOf(() => decideObjection({ objection: undefined, phase: 'open', ownNames }, dismissed)), 'defence.noObjection'],
    ['a draft only', decide({}, { receipt: undefined }), 'defence.noObjection'],
    ['ruled already', decide({}, { receipt, ruling: dismissed }), 'defence.alreadyRuled'],
    ['the case is over', decide({}, { receipt }, 'closed'), 'cases.wrongPhase'],
    ['no reasons', decide({ reason: '不成立' }), 'defence.rulingIncomplete'],
    ['to nowhere', decide({ result: 'transferred' }), 'defence.rulingIncomplete'],
    ['to itself', decide({ result: 'transferred', court: '汉台区法院' }), 'defence.rulingIncomplete'],
  ])('refused: %s', (_, given, code) => expect(given).toBe(code));
});

describe('CPL 171 II: when it is in force', () => {
  it.each<[string, unknown, unknown]>([
    ['the day after the last period of appeal', effect({ how: 'notAppealed' }), { on: '2026-12-11', how: 'notAppealed', result: 'dismissed' }],
    ['not on its last day', effect({ how: 'notAppealed' }, dismissed, '2026-12-10', '2026-12-10'), 'defence.rulingNotFinal'],
    ['not before everybody is served', answerOf(() => decideEffect({ objection: { receipt, ruling: dismissed }, phase: 'open', ownNames, appealUntil: undefined, today: '2026-12-11' }, { how: 'notAppealed' })), 'defence.rulingNotFinal'],
    ['a transfer keeps its court', effect({ how: 'notAppealed' }, transferred), { on: '2026-12-11', how: 'notAppealed', result: 'transferred', court: '汉中市南郑区人民法院' }],
    ['upheld above', effect({ how: 'upheld', on: '2026-12-09' }), { on: '2026-12-09', how: 'upheld', result: 'dismissed' }],
    ['a dismissal reversed sends it away', effect({ how: 'reversed', on: '2026-12-09', court: '汉中市南郑区人民法院' }), { on: '2026-12-09', how: 'reversed', result: 'transferred', court: '汉中市南郑区人民法院' }],
    ['a transfer reversed keeps it here', effect({ how: 'reversed', on: '2026-12-09' }, transferred), { on: '2026-12-09', how: 'reversed', result: 'dismissed' }],
    ['the decision above without its day', effect({ how: 'upheld' }), 'defence.rulingIncomplete'],
    ['or of tomorrow', effect({ how: 'upheld', on: '2026-12-12' }), 'defence.rulingIncomplete'],
    ['not ruled yet', answerOf(() => decideEffect({ objection: { receipt }, phase: 'open', ownNames, appealUntil: undefined, today: '2026-12-11' }, { how: 'notAppealed' })), 'defence.noObjection'],
    ['said before', effect({ how: 'notAppealed' }, { ...dismissed, final: {} } as JurisdictionRuling), 'defence.alreadyRuled'],
  ])('%s', (_, given, expected) => expect(given).toEqual(expected));
});
