import { expect, type Page } from '@playwright/test';
import { messageCount, messageOn, worldUrl, type Person } from './person';
import { screen, tick } from './form';

export const press = (page: Page, name: string | RegExp) => screen(page).getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).first().click();

/** Phone and code, as the login page asks. */
export const logIn = async ({ page }: Person, phone: string): Promise<void> => {
  const before = await messageCount(phone, 'phone-code');
  await screen(page).getByLabel('手机号', { exact: true }).fill(phone);
  await press(page, '获取验证码');
  const { params } = await messageOn(phone, 'phone-code', before);
  await screen(page).getByLabel('验证码', { exact: true }).fill(params[0] ?? '');
  await press(page, '登录');
};

/** The simulated face check: away to the provider's page and back. */
export const proveIdentity = async (person: Person, name: string, idNumber: string): Promise<void> => {
  const { page } = person;
  // A press within the milliseconds in which the page below comes back into sight may be lost, as for a person; they press again.
  await expect(async () => {
    await screen(page).getByRole('button', { name: '去核验身份' }).click({ timeout: 5000 });
    await expect(screen(page).getByLabel('姓名', { exact: true })).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await screen(page).getByLabel('姓名', { exact: true }).fill(name);
  await screen(page).getByLabel('身份证号码', { exact: true }).fill(idNumber);
  await person.shot('identity');
  await press(page, '人脸核验');
  await page.getByRole('button', { name: '模拟：本人通过' }).click();
  await expect(screen(page).getByText('身份核验通过')).toBeVisible();
  await press(page, '继续办理');
};

export const drawSignature = async (page: Page): Promise<void> => {
  const canvas = page.locator('canvas.signature-canvas').filter({ visible: true }).last();
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('the signature pad is not on the screen');
  await page.mouse.move(box.x + 30, box.y + 60);
  await page.mouse.down();
  for (let step = 1; step <= 20; step += 1) await page.mouse.move(box.x + 30 + step * 10, box.y + 60 + Math.sin(step) * 30);
  await page.mouse.up();
};

export const openApp = async ({ page }: Person, hash = ''): Promise<void> => {
  await page.goto(`${worldUrl()}/${hash === '' ? '' : `#/${hash}`}`);
  await expect(screen(page)).toBeVisible();
};

/** Opens one's own case from 案件, as after a while away. */
export const openCase = async (person: Person, title: RegExp): Promise<void> => {
  await openApp(person, 'cases/index');
  await screen(person.page).getByRole('button', { name: title }).first().click();
  await expect(screen(person.page).getByRole('heading', { name: '案件', level: 1 })).toBeVisible();
};

export const pickFile = async (page: Page, button: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await press(page, button);
  await (await chooser).setFiles(file);
};

/** Reads every paper to its last page, then signs for them. */
export const readAndConfirm = async (person: Person, electronic: '同意电子送达' | undefined): Promise<void> => {
  const { page } = person;
  const rows = screen(page).getByRole('button', { name: /未读/ });
  await expect(rows.first()).toBeVisible();
  await rows.first().click();
  for (;;) {
    const end = screen(page).getByRole('button', { name: /^(下一份：|读完了，去签收)/ });
    await expect(async () => {
      await screen(page).locator('canvas, img').last().scrollIntoViewIfNeeded();
      await page.mouse.wheel(0, 4000);
      await expect(end).toBeEnabled({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    const words = await end.innerText();
    await end.click();
    if (words.startsWith('读完了')) break;
  }
  await press(page, '我已阅读并签收');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  if (electronic !== undefined) await tick(sheet.getByRole('radio', { name: electronic }));
  await person.shot('confirm');
  await sheet.getByRole('button', { name: '确认签收' }).click();
  await expect(screen(page).getByText('已经签收')).toBeVisible();
};
