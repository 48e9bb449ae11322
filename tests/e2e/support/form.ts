import { expect, type Locator, type Page } from '@playwright/test';
import type { Answers, FormDefinition, FormField, FormGroup } from '../../../shared/filing/form';
import { itemCount, visibleFieldsOf } from '../../../shared/filing/visible-fields';

/** The page on top of the stack; the ones below stay in the document, hidden. */
export const screen = (page: Page): Locator => page.locator('.page').filter({ visible: true }).last();

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const labelled = (where: Locator, label: string): Locator => where.getByLabel(new RegExp(`^${escaped(label)}\\s*(选填)?$`)).filter({ visible: true }).first();

/** A person presses the words; the box itself is drawn, and may lie under the action bar until scrolled to. */
export const tick = async (box: Locator): Promise<void> => {
  await box.locator('xpath=ancestor::label[1]').click();
  await expect(box).toBeChecked();
};

export const choose = async (where: Locator, label: string, choice: string): Promise<void> => {
  const group = where.getByRole('group', { name: new RegExp(`^${escaped(label)}\\s*(选填)?$`) });
  await tick(group.getByRole('radio', { name: choice, exact: true }).first());
};

const fillField = async (where: Locator, field: FormField, value: string): Promise<void> => {
  if (field.kind === 'yesNo') return choose(where, field.label, value === 'yes' ? '是' : '否');
  if (field.kind === 'choice' && (field.choices?.length ?? 0) <= 5) return choose(where, field.label, value);
  const input = labelled(where, field.label);
  if (await input.isDisabled()) return;
  if (field.kind === 'choice') await input.selectOption(value);
  else if (await input.inputValue() !== value) await input.fill(value);
};

const hasAnswers = (group: FormGroup, answers: Answers): boolean => Object.keys(answers).some((path) => path.startsWith(`${group.code}.`));

/** One screen: the fields of a group, or of one item of a repeated group. */
const fillStep = async (page: Page, group: FormGroup, index: number | undefined, answers: Answers): Promise<void> => {
  for (const visible of visibleFieldsOf(group, answers)) {
    const value = answers[visible.path];
    if (visible.index === index && value !== undefined && value !== '') await fillField(screen(page), visible.field, value);
  }
};

export interface FormWalk { onStep?: (position: number, title: string) => Promise<void> }

/** Walks the whole element form field by field, as a person would: 不适用 where nothing is claimed, 再加一位 for further items. */
export const fillForm = async (page: Page, form: FormDefinition, answers: Answers, { onStep }: FormWalk = {}): Promise<void> => {
  let position = 0;
  for (const group of form.groups) {
    const given = hasAnswers(group, answers);
    const count = given ? itemCount(group, answers) : group.repeat?.min ?? 1;
    const indexes = group.repeat === undefined ? [undefined] : count === 0 ? [undefined] : Array.from({ length: count }, (_, index) => index);
    for (const index of indexes) {
      await expect(screen(page).getByText(new RegExp(`^第 ${position + 1} 步`))).toBeVisible();
      await fillStep(page, group, index, answers);
      position += 1;
      await onStep?.(position, group.title);
      const more = index !== undefined && index + 1 < count;
      const next = more ? screen(page).getByRole('button', { name: /^再加一/ }) : !given && group.optional === true ? screen(page).getByRole('button', { name: '不适用', exact: true }) : screen(page).getByRole('button', { name: '下一步', exact: true });
      await next.click();
    }
  }
};
