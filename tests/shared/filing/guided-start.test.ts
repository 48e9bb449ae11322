import { describe, expect, it } from '@jest/globals';
import { shaanxiCourts, courtAt, courtName } from '../../../shared/courts/shaanxi-courts';
import { checkStart } from '../../../shared/filing/check-start';
import { allForms } from '../../../shared/filing/forms';
import { causeQuestions } from '../../../shared/filing/guided-start';
import { adviseJurisdiction } from '../../../shared/filing/jurisdiction';
import { limitationWarning } from '../../../shared/filing/limitation';

const HERE = '陕0702';
const NANZHENG = '陕0721';

describe('the questions before the form', () => {
  it('lead to every cause, and to nothing that is not one', () => {
    const choices = Object.values(causeQuestions).flatMap((question) => question.choices);
    expect([...new Set(choices.flatMap(({ slug }) => slug ?? []))].sort()).toEqual(allForms.map(({ slug }) => slug).sort());
    for (const { slug, next } of choices) expect([slug, next].filter((one) => one !== undefined)).toHaveLength(1);
    for (const { next } of choices) if (next !== undefined) expect(Object.keys(causeQuestions)).toContain(next);
  });

  it('knows the basic courts of Shaanxi, each by its own code', () => {
    expect(new Set(shaanxiCourts.map(({ code }) => code)).size).toBe(shaanxiCourts.length);
    expect(courtName(courtAt(HERE) ?? { code: '', place: '', city: '' })).toBe('汉中市汉台法院（陕0702）');
  });
});

describe('民诉法第22–24、29、30、35条: which court', () => {
  it.each([
    ['22: the defendant lives here', 'private-lending', { defendantAt: HERE, placeAt: NANZHENG }, true, /本院有管辖权：被告住所地（民诉法第22条）/],
    ['24: the contract is performed here', 'sale', { defendantAt: NANZHENG, placeAt: HERE }, true, /合同履行地（民诉法第24条）/],
    ['29, 30: the accident happened here', 'traffic-accident', { defendantAt: 'elsewhere', placeAt: HERE }, true, /事故发生地（民诉法第29条、第30条）/],
    ['neither here', 'traffic-accident', { defendantAt: NANZHENG, placeAt: 'elsewhere' }, false, /本院没有管辖权，应当向汉中市南郑法院（陕0721）.*或者外省的法院/],
    ['both in one court, named once', 'sale', { defendantAt: NANZHENG, placeAt: NANZHENG }, false, /应当向汉中市南郑法院（陕0721）起诉，依据被告住所地（民诉法第22条）、合同履行地（民诉法第24条）。/],
    ['35: agreed upon another court', 'sale', { defendantAt: HERE, agreed: 'court', agreedAt: NANZHENG }, false, /合同约定由汉中市南郑法院（陕0721）管辖/],
    ['35: agreed upon this court', 'sale', { defendantAt: NANZHENG, agreed: 'court', agreedAt: HERE }, true, /合同约定由本院管辖/],
    ['35 is for contracts: an accident cannot be agreed', 'traffic-accident', { defendantAt: HERE, agreed: 'court', agreedAt: NANZHENG }, true, /被告住所地/],
    ['127(2): arbitration', 'sale', { defendantAt: HERE, agreed: 'arbitration' }, false, /仲裁/],
    ['23: a spouse who is missing is sued at home', 'divorce', { defendantAt: 'elsewhere', defendantAway: 'abroadOrMissing', placeAt: HERE }, true, /原告住所地（民诉法第23条）/],
    ['22 for a divorce otherwise', 'divorce', { defendantAt: NANZHENG, placeAt: HERE }, false, /南郑/],
    ['intermediate courts only', 'securities-misrepresentation', { defendantAt: HERE }, false, /西安市中级人民法院/],
    ['nothing told yet', 'labour', {}, true, /还没有填写/],
  ] as const)('%s', (_, slug, places, here, text) => {
    expect(adviseJurisdiction(slug, places, HERE)).toMatchObject({ here, text: expect.stringMatching(text) });
  });

  it('asks for a reason only where the answers point elsewhere', () => {
    expect(checkStart('sale', { defendantAt: NANZHENG }, HERE, '2026-11-27').needsReason).toBe(true);
    expect(checkStart('sale', { defendantAt: NANZHENG, reason: '被告已搬到汉台区一年多' }, HERE, '2026-11-27').needsReason).toBe(false);
    expect(checkStart('sale', { defendantAt: HERE }, HERE, '2026-11-27').needsReason).toBe(false);
  });
});

describe('民法典第188条: limitation, a warning only', () => {
  it.each([
    ['long ago', 'private-lending', '2023-11-26', /可能已在2026年?.*届满|可能已在11月26日/],
    ['the last day itself is in time', 'private-lending', '2023-11-27', /请尽快起诉/],
    ['far from it', 'private-lending', '2025-11-28', undefined],
    ['one year for labour', 'labour', '2025-10-01', /1年的时效可能已/],
    ['none for a divorce', 'divorce', '2001-01-01', undefined],
    ['not told', 'sale', undefined, undefined],
  ] as const)('%s', (_, slug, knownOn, text) => {
    const warned = limitationWarning(slug, knownOn, '2026-11-27');
    if (text === undefined) expect(warned).toBeUndefined();
    else expect(warned).toMatch(text);
  });
});
