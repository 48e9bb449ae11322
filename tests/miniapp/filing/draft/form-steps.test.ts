import { describe, expect, it } from '@jest/globals';
import { formSteps, stepAt, stepTitle } from '../../../../miniapp/src/filing/draft/form-steps';
import { formOf } from '../../../../shared/filing/forms';
import type { FormDefinition } from '../../../../shared/filing/form';

const form = formOf('机动车交通事故责任纠纷') as FormDefinition;
const twoDefendants = { 'defendants.0.name': '王建军', 'defendants.1.kind': '法人或非法人组织' };

describe('the screens of the form', () => {
  it('gives every item of a repeated group its own screen, and an empty optional one a single screen', () => {
    const steps = formSteps(form, twoDefendants);
    expect(steps.filter(({ group }) => group.code === 'defendants').map(({ key, last }) => [key, last])).toEqual([['defendants.0', false], ['defendants.1', true]]);
    expect(steps.filter(({ group }) => group.code === 'thirdParties').map(({ key, index }) => [key, index])).toEqual([['thirdParties', undefined]]);
  });

  it('numbers items only when there are several', () => {
    const several = formSteps(form, twoDefendants);
    expect(several.filter(({ group }) => group.code === 'defendants').map((step) => stepTitle(step, several))).toEqual(['被告1', '被告2']);
    const one = formSteps(form, {});
    expect(one.filter(({ group }) => group.code === 'defendants').map((step) => stepTitle(step, one))).toEqual(['被告']);
  });

  it('finds the screen a clerk pointed to', () => {
    const steps = formSteps(form, twoDefendants);
    expect(steps[stepAt(steps, 'defendants.1.creditCode') ?? -1]?.key).toBe('defendants.1');
    expect(steps[stepAt(steps, 'claims.medical.amount') ?? -1]?.key).toBe('claims.medical');
    expect(steps[stepAt(steps, 'defendants') ?? -1]?.key).toBe('defendants.0');
    expect(stepAt(steps, 'evidence')).toBeUndefined();
  });
});
