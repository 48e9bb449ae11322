import { expect } from '@playwright/test';
import { worldUrl, type Person } from './person';

/** Through the OpenID provider's own page. */
export const staffLogIn = async (person: Person, account: string): Promise<void> => {
  const { page } = person;
  await page.goto(`${worldUrl()}/console/`);
  await page.getByRole('button', { name: '工作人员登录' }).click();
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码').fill('demo-2026');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
};

/** From the rail to a case of the court, found by its title. */
export const openCourtCase = async ({ page }: Person, title: string | RegExp): Promise<void> => {
  await page.goto(`${worldUrl()}/console/cases?whose=court`);
  await page.getByRole('row').filter({ hasText: title }).first().getByRole('link').first().click();
  await expect(page.getByRole('tab', { name: '概览' })).toBeVisible();
};

export const openTab = async ({ page }: Person, name: string): Promise<void> => {
  await page.getByRole('tab', { name }).click();
};

/** A dialog's last word. */
export const settle = async ({ page }: Person, button: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name: button }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
};
