import { describe, expect, it } from '@jest/globals';
import { formOf } from '../../../shared/filing/forms';
import { preflight, type ToCheck } from '../../../shared/filing/preflight';
import { trafficAnswers } from '../../support/traffic-answers';

const form = formOf('机动车交通事故责任纠纷');
if (form === undefined) throw new Error('no form');
const today = '2026-11-27';
const found = (changes: Partial<ToCheck> & { add?: Record<string, string> }) => {
  const { add, ...rest } = changes;
  return preflight({ form, answers: { ...trafficAnswers, ...add }, files: [{ evidenceName: '事故认定书' }], standing: undefined, addressConfirmed: true, ...rest }, today).map(({ path, level }) => `${level} ${path}`);
};

describe('the clerk’s checklist, before submission', () => {
  it.each([
    ['no evidence', { files: [] }, 'warning files'],
    ['an agent without a power of attorney', { add: { 'agents.0.name': '周代理' } }, 'warning files'],
    ['a guardian without proof', { standing: { as: 'guardian', relation: '父母', ground: '未成年人' } }, 'error standing'],
    ['民诉法62: what a general power of attorney must name', { standing: { as: 'agent', authority: 'general', proof: {} } }, 'warning standing'],
    ['民诉法60: a child who sues alone', { add: { 'plaintiffs.0.bornOn': '2012-01-01' } }, 'warning standing'],
    ['no address for service', { addressConfirmed: false }, 'error addressForService'],
  ] as const)('finds: %s', (_, changes, finding) => {
    expect(found(changes as Parameters<typeof found>[0])).toContain(finding);
    expect(found({})).not.toContain(finding);
  });

  it('is content with a power of attorney among the papers', () => {
    expect(found({ add: { 'agents.0.name': '周代理' }, files: [{ evidenceName: '授权委托书' }] })).not.toContain('warning files');
  });
});
