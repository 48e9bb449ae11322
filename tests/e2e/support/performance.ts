import { expect } from '@playwright/test';
import { screen } from './form';
import { openCase, press, readAndConfirm } from './party';
import type { Person } from './person';
import { openCourtCase, openTab, settle } from './staff';
import { untilShown } from './walk';

/** From the case to the agreement, where confirmation and performance stand. */
export const openAgreement = async (person: Person, title: RegExp): Promise<void> => {
  await openCase(person, title);
  if (await screen(person.page).getByRole('button', { name: '查看调解协议' }).count() === 0) await press(person.page, /^调解/);
  await press(person.page, '查看调解协议');
  await expect(screen(person.page).getByRole('heading', { name: '履行进度' })).toBeVisible();
};

/** CPL 205: one asks, the others join. */
export const askConfirmation = async (people: readonly Person[], title: RegExp): Promise<void> => {
  for (const [index, person] of people.entries()) {
    await openAgreement(person, title);
    await person.shot('confirmation');
    await press(person.page, index === 0 ? '申请司法确认' : '加入申请');
    await expect(screen(person.page).getByText(index === people.length - 1 ? /等待法院审查裁定/ : /已有\d方申请/).first()).toBeVisible();
  }
};

/** The judge looks through it and confirms; everybody receives the ruling. */
export const confirmAgreement = async (judge: Person, people: readonly Person[], title: RegExp): Promise<void> => {
  await openCourtCase(judge, title);
  await openTab(judge, '调解');
  await judge.page.getByRole('button', { name: '审查并裁定' }).click();
  await judge.shot('confirmation-review');
  await settle(judge, '确认裁定并生成裁定书');
  await expect(judge.page.getByText(/民特\d+号/).first()).toBeVisible();
  await judge.shot('confirmed');
  for (const person of people) {
    await openCase(person, title);
    await untilShown(person, '去查收');
    await press(person.page, '去查收');
    await readAndConfirm(person, undefined);
  }
};

/** One part is paid and received: each says so on their own phone. */
export const performPart = async ({ payer, payee, title, n }: { payer: Person; payee: Person; title: RegExp; n: number }): Promise<void> => {
  await openAgreement(payer, title);
  await screen(payer.page).getByRole('button', { name: `第1条第${n}笔，我已经付了` }).click();
  await expect(screen(payer.page).getByText('已登记，待确认').first()).toBeVisible();
  if (n === 1) await payer.shot('paid');
  await openAgreement(payee, title);
  await untilShown(payee, '已登记，待确认');
  if (n === 1) await payee.shot('to-confirm');
  await screen(payee.page).getByRole('button', { name: `第1条第${n}笔，收到了` }).click();
  await expect(screen(payee.page).getByText(new RegExp(`已履行${n}笔|已全部履行完毕`)).first()).toBeVisible();
};
