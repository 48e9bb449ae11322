import { describe, expect, it } from '@jest/globals';
import { quoteFee } from '../../../shared/fees/quote-fee';
import { feeKindOf } from '../../../shared/fees/fee-kind-of';
import { checkAnswers } from '../../../shared/filing/check-answers';
import { claimTotal } from '../../../shared/filing/claim-total';
import { fieldAt } from '../../../shared/filing/field-at';
import { firstMediationAnswer } from '../../../shared/filing/first-mediation-answer';
import { formRows } from '../../../shared/filing/form-rows';
import { formOf } from '../../../shared/filing/forms';
import { partiesOf } from '../../../shared/filing/parties-of';
import { maskAnswers } from '../../../shared/filing/personal-paths';
import { answersFromCase, readCase } from '../../support/case-answers';
import { describeWithShared } from '../../support/describe-with-shared';

const today = '2026-11-23';

describeWithShared('the reference cases', (folder) => {
  describe.each([
    ['traffic-accident', 6_800_000, 'declined'],
    ['private-lending', 12_000_000, 'accepted'],
  ] as const)('%s', (name, totalFen, mediation) => {
    const courtCase = readCase(folder, name);
    const answers = answersFromCase(courtCase);
    const form = formOf(courtCase.causeOfAction);
    if (form === undefined) throw new Error(`no form for ${courtCase.causeOfAction}`);

    it('every answer has its place in the form', () => expect(Object.keys(answers).filter((path) => fieldAt(form, path, answers) === undefined)).toEqual([]));

    it('has no errors, and warns of the region that is assigned to nobody', () => {
      const findings = checkAnswers(form, answers, { today });
      expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(findings.map(({ path }) => path)).toContain('plaintiffs.0.idNumber');
      expect(findings.filter(({ message }) => message.includes('校验位') || message.includes('不一致'))).toEqual([]);
    });

    it('adds up and costs what the law says', () => {
      expect(claimTotal(form, answers)).toBe(totalFen);
      const request = { kind: feeKindOf(form.cause), amountFen: claimTotal(form, answers) };
      expect(request.kind).toBe(courtCase.expected.feeKind);
      expect(quoteFee(request).feeFen).toBe(courtCase.expected.feeFen);
      expect(quoteFee({ ...request, halved: true }).feeFen).toBe(courtCase.expected.feeHalvedFen);
    });

    it('knows the answer on first mediation', () => expect(firstMediationAnswer(answers)).toBe(mediation));

    it('prints every answer and the evidence', () => {
      const printed = formRows(form, answers, courtCase.evidence);
      const text = JSON.stringify(printed);
      expect(printed.find(({ label }) => label === '证据清单')?.items.map(({ value }) => value)).toEqual(courtCase.evidence);
      for (const [path, value] of Object.entries(answers)) if (/\.(name|description|hospital|method|law)$/.test(path)) expect(text).toContain(JSON.stringify(value).slice(1, -1));
    });

    it('masks every personal answer', () => {
      const { answers: shown, masked } = maskAnswers(form, answers);
      const hidden = Object.entries(answers).filter(([path, value]) => /idNumber|phone|domicile|residence/.test(path) && value !== '同住所地').map(([path]) => path);
      expect([...masked].sort()).toEqual(hidden.sort());
      for (const path of masked) expect(shown[path]).toMatch(/\*{4}/);
      expect(checkAnswers(form, shown, { today, masked }).filter(({ level }) => level === 'error')).toEqual([]);
    });
  });

  it('names the parties', () => {
    const courtCase = readCase(folder, 'traffic-accident');
    const form = formOf(courtCase.causeOfAction);
    if (form === undefined) throw new Error('no form');
    expect(partiesOf(form, answersFromCase(courtCase))).toEqual([
      { role: 'plaintiff', kind: 'person', index: 0, path: 'plaintiffs.0', name: '李晓梅', idKind: '居民身份证', idNumber: '99999919860412101X', phone: '13900000001', domicile: '陕西省汉中市汉台区北关街道示例路1号', residence: '同住所地' },
      { role: 'defendant', kind: 'person', index: 0, path: 'defendants.0', name: '王建军', idKind: '居民身份证', idNumber: '999999197909232023', phone: '13900000002', domicile: '陕西省汉中市南郑区示例镇2组' },
      { role: 'defendant', kind: 'organization', index: 1, path: 'defendants.1', name: '示例财产保险股份有限公司汉中中心支公司', creditCode: '91999999MA0DEMXANC', legalRepresentative: '陈示例', phone: '13900000003', domicile: '陕西省汉中市汉台区示例大道8号' },
    ]);
  });
});
