import '../../console/tab-storage';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { factGroups } from '../../../console/src/filing-review/fact-groups';
import { complaintPaper } from '../../../functions/filing/complaint-paper';
import { feeKindOf } from '../../../shared/fees/fee-kind-of';
import { checkAnswers } from '../../../shared/filing/check-answers';
import { claimTotal, countedClaims } from '../../../shared/filing/claim-total';
import { answerText, formRows } from '../../../shared/filing/form-rows';
import { allForms, formOf } from '../../../shared/filing/forms';
import { ORGANIZATION } from '../../../shared/filing/forms/party-blocks';
import { initialAnswers } from '../../../shared/filing/initial-answers';
import { partiesOf } from '../../../shared/filing/parties-of';
import { maskAnswers } from '../../../shared/filing/personal-paths';
import { visibleFields } from '../../../shared/filing/visible-fields';
import { fenFromYuan } from '../../../shared/kernel/money';
import { filledForm, type Decisions } from '../../support/filled-form';

const today = '2026-12-31';
const ways: [string, Decisions][] = [
  ['people, every 是, the first options', { option: 'first', yesNo: 'yes', parties: '自然人', items: 1 }],
  ['organizations, every 是, the last options, three of each', { option: 'last', yesNo: 'yes', parties: ORGANIZATION, items: 3 }],
  ['people, every 否, the last options, two of each', { option: 'last', yesNo: 'no', parties: '自然人', items: 2 }],
];

describe.each(allForms)('$cause', (form) => {
  describe.each(ways)('filled by %s', (_, decisions) => {
    const answers = filledForm(form, decisions);
    const fields = visibleFields(form, answers);
    const rows = formRows(form, answers, ['材料甲', '材料乙']);

    it('has no errors', () => expect(checkAnswers(form, answers, { today }).filter(({ level }) => level === 'error')).toEqual([]));

    it('is printed whole: every answer stands in a row under its own label', () => {
      const printed = rows.flatMap(({ label, items }) => items.map((item) => `${label.includes('（') ? label : ''}|${item.label}=${item.value}`));
      for (const { field, path } of fields) {
        const value = answerText(field, answers[path] ?? '');
        const found = field.code === 'kind' ? printed.some((text) => text.includes(`（${value}）`)) : printed.some((text) => text.endsWith(`|${field.label}=${value}`));
        expect([path, value, found]).toEqual([path, value, true]);
      }
      expect(rows.find(({ label }) => label === '证据清单')?.items.map(({ value }) => value)).toEqual(['材料甲', '材料乙']);
    });

    it('is on the paper and in the clerk\'s view', () => {
      const paper = JSON.stringify(complaintPaper({ form, answers, evidence: [], signature: { name: '甲', image: new Uint8Array(), on: today }, demo: true }).blocks);
      const shown = new Map(factGroups(form, answers, []).flatMap(({ facts }) => facts.map(({ path, value }) => [path, value] as const)));
      for (const { field, path } of fields) {
        expect(paper).toContain(JSON.stringify(answerText(field, answers[path] ?? '')).slice(1, -1));
        expect([path, shown.get(path)?.startsWith(field.kind === 'yesNo' ? answerText(field, answers[path] ?? '') : answers[path] ?? '?')]).toEqual([path, true]);
      }
    });

    it('names its parties', () => {
      const parties = partiesOf(form, answers);
      const named = fields.filter(({ group, field }) => ['plaintiffs', 'defendants', 'thirdParties'].includes(group.code) && field.code === 'name');
      expect(parties.map(({ path, name }) => [`${path}.name`, name])).toEqual(named.map(({ path }) => [path, answers[path]]));
      for (const party of parties) {
        const kind = answers[`${party.path}.kind`] ?? '自然人';
        expect(party).toMatchObject(kind === ORGANIZATION ? { kind: 'organization', creditCode: '91350100M000100Y43' } : { kind: 'person', idNumber: '11010519491231002X' });
      }
    });

    it('adds up what counts, and that alone', () => {
      const { counted, givenUp } = countedClaims(form, answers);
      const sum = counted.reduce((total, { path }) => total + (fenFromYuan(answers[path] ?? '') ?? 0), 0);
      expect(claimTotal(form, answers)).toBe(sum === 0 && form.amountNeeded === 'total' ? fenFromYuan(answers['claims.total.amount'] ?? '') : sum);
      for (const { path } of [...counted, ...givenUp]) expect(path).toMatch(/^claims\./);
    });

    it('hides every personal answer', () => {
      const { answers: masked, masked: paths } = maskAnswers(form, answers);
      expect(paths).toEqual(expect.arrayContaining(fields.filter(({ field }) => field.kind === 'idNumber' || field.kind === 'phone').map(({ path }) => path)));
      expect(checkAnswers(form, masked, { today, masked: paths }).filter(({ level }) => level === 'error')).toEqual([]);
    });
  });

  it('starts with little: only what is usual is filled in', () => {
    for (const [path, value] of Object.entries(initialAnswers(form))) expect([path, value]).toEqual([path, expect.stringMatching(/^(自然人|法人或非法人组织|居民身份证)$/)]);
  });

  it('is charged as its cause is', () => expect(form.feeKind).toBe(feeKindOf(form.cause)));

  it('asks in everyday words and explains its choices', () => {
    for (const { code, question, title, fields } of form.groups) {
      expect([code, question.endsWith('？'), question === title]).toEqual([code, true, false]);
      const codes = fields.map((field) => `${field.code}/${field.when?.is.join('|') ?? ''}`);
      expect(new Set(codes).size).toBe(codes.length);
      for (const { partOf } of fields) if (partOf !== undefined) expect(fields.find((field) => field.code === partOf)?.counts).toBe(true);
    }
    const groups = form.groups.map(({ code }) => code);
    expect(groups).toEqual(expect.arrayContaining((form.alternatives ?? []).flat()));
    expect(form.evidenceSuggestions.length).toBeGreaterThan(4);
  });

  it('has no name of an unofficial row, and the usual end', () => {
    expect(form.groups.filter(({ section }) => section === 'parties').map(({ code }) => code)).toEqual(['plaintiffs', 'agents', 'defendants', 'thirdParties']);
    expect(form.groups.at(-1)?.code).toBe('mediation');
  });
});

describe('the registry', () => {
  it('holds every definition there is, once', () => {
    const folder = join(__dirname, '../../../shared/filing/forms');
    const defined = readdirSync(folder).flatMap((name) => /^ {2}cause: '(.+)',$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1] ?? []);
    expect(allForms.map(({ cause }) => cause).sort()).toEqual(defined.sort());
    expect(new Set(allForms.map(({ slug }) => slug)).size).toBe(allForms.length);
    for (const form of allForms) expect(formOf(form.cause)).toBe(form);
  });

  it('is the batch of 2024', () => expect(allForms.map(({ cause }) => cause).sort()).toEqual([
    '民间借贷纠纷', '离婚纠纷', '买卖合同纠纷', '金融借款合同纠纷', '物业服务合同纠纷', '银行信用卡纠纷', '机动车交通事故责任纠纷', '劳动争议', '融资租赁合同纠纷', '保证保险合同纠纷', '证券虚假陈述责任纠纷',
  ].sort()));
});
