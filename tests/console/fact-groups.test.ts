import './tab-storage';
import { expect, it } from '@jest/globals';
import { factGroups } from '../../console/src/filing-review/fact-groups';
import { copy } from '../../console/src/filing-review/copy';
import { formOf } from '../../shared/filing/forms';
import { visibleFields } from '../../shared/filing/visible-fields';
import { answersFromCase, readCase } from '../support/case-answers';
import { describeWithShared } from '../support/describe-with-shared';

describeWithShared("the clerk's reading of the form", (folder) => {
  const answers = answersFromCase(readCase(folder, 'traffic-accident'));
  const form = formOf('机动车交通事故责任纠纷');
  if (form === undefined) throw new Error('the form is missing');
  const facts = (given = answers) => factGroups(form, given, [{ path: 'defendants.0.phone', level: 'warning', message: '请核对' }]).flatMap((group) => group.facts.map((fact) => ({ ...fact, title: group.title })));

  it('shows every field that was to be filled in, once', () => {
    const paths = facts().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(visibleFields(form, answers).map(({ path }) => path)));
  });

  it('puts what the rules noticed beside its field and nowhere else', () => {
    expect(facts().filter(({ findings }) => findings.length > 0).map(({ path, findings }) => [path, findings[0]?.message])).toEqual([['defendants.0.phone', '请核对']]);
  });

  it('names repeated people by number and money by its unit', () => {
    expect(facts().find(({ path }) => path === 'defendants.1.name')?.title).toBe('被告2');
    expect(facts().find(({ path }) => path === 'claims.medical.amount')?.value).toBe('23486.50元');
  });

  it('says 不适用 for a group that does not apply, and 未填写 for what was left open', () => {
    const optional = form.groups.find((group) => group.optional === true && group.repeat === undefined);
    if (optional === undefined) throw new Error('no optional group');
    const shown = facts({ ...answers, [`${optional.code}.notApplicable`]: 'yes' });
    expect(shown.filter(({ title }) => title === optional.title).map(({ value }) => value)).toEqual([copy.notApplicable]);
    expect(facts().find(({ path }) => path === 'plaintiffs.0.position')?.value).toBe(copy.empty);
  });
});
