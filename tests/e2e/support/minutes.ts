import { expect } from '@playwright/test';
import { tick } from './form';
import { drawSignature } from './party';
import type { Person } from './person';

const openMinutes = async ({ page }: Person): Promise<ReturnType<Person['page']['getByRole']>> => {
  await page.getByRole('button', { name: '资料', exact: true }).filter({ visible: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '调解笔录', exact: true }).click();
  return page.getByRole('dialog', { name: '调解笔录' });
};
const shut = ({ page }: Person): Promise<void> => page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();

/** Two ready sentences and one fact that nobody disputes, read back to everybody. */
export const writeMinutes = async (mediator: Person, fact: string): Promise<void> => {
  const desk = await openMinutes(mediator);
  await desk.getByRole('button', { name: '常用的话' }).click();
  for (const template of ['核对身份', '告知权利']) {
    await desk.getByRole('button', { name: template, exact: true }).click();
    await desk.getByRole('button', { name: '记下这一条' }).click();
    await expect(desk.getByLabel('内容', { exact: true })).toHaveValue('');
  }
  await desk.getByRole('button', { name: '无争议事实', exact: true }).click();
  await desk.getByLabel('内容', { exact: true }).fill(`各方对以下事实没有争议：${fact}`);
  await desk.getByRole('button', { name: '记下这一条' }).click();
  await expect(desk.getByLabel('内容', { exact: true })).toHaveValue('');
  await mediator.shot('minutes-written');
  await desk.getByRole('button', { name: '宣读笔录，请各方核对' }).click();
  await expect(desk.getByText('还没有人签名。')).toBeVisible();
  await shut(mediator);
};

/** Reads them in the room and signs with a finger. */
export const signMinutes = async (person: Person): Promise<void> => {
  const desk = await openMinutes(person);
  await tick(desk.getByRole('checkbox', { name: /我已逐条阅读/ }));
  await drawSignature(person.page);
  await person.shot('minutes');
  await desk.getByRole('button', { name: '签名', exact: true }).click();
  await expect(desk.getByText(/您已签名|各方都已签名/).first()).toBeVisible();
  await shut(person);
};
