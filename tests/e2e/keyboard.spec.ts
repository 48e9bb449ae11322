import { expect, test } from '@playwright/test';
import { citizen } from '../journeys/people';
import { file } from '../journeys/steps';
import { screen } from './support/form';
import { expectTabRound, pressByKey, tabTo, typeInto } from './support/keyboard';
import { chu, feng, lendingBetween } from './support/lending';
import { openApp } from './support/party';
import { atDesk, messageCount, messageOn, onPhone, worldUrl } from './support/person';

const qin = { phone: '13900000025', name: '秦示例', idNumber: '999999197703030012' };

test('a party logs in, proves who they are and begins a complaint with the keyboard alone', async ({ browser }) => {
  const person = await onPhone(browser, 'keyboard');
  const { page } = person;
  await openApp(person);
  await expectTabRound(page, 'home');
  await pressByKey(page, /我要起诉/);
  await expect(screen(page).getByRole('button', { name: '去登录' })).toBeVisible();
  await pressByKey(page, '去登录');
  await expect(screen(page).getByLabel('手机号', { exact: true })).toBeVisible();
  await expectTabRound(page, 'login');
  const before = await messageCount(qin.phone, 'phone-code');
  await typeInto(page, /^手机号/, qin.phone);
  await pressByKey(page, '获取验证码');
  const { params } = await messageOn(qin.phone, 'phone-code', before);
  await typeInto(page, /^验证码/, params[0] ?? '');
  await pressByKey(page, '登录');
  await expect(screen(page).getByRole('button', { name: '去核验身份' })).toBeVisible();
  await pressByKey(page, '去核验身份');
  await expect(screen(page).getByLabel('姓名', { exact: true })).toBeVisible();
  await expectTabRound(page, 'identity');
  await typeInto(page, /^姓名/, qin.name);
  await typeInto(page, /^身份证号码/, qin.idNumber);
  await pressByKey(page, /人脸核验/);
  await expect(page.getByRole('button', { name: '模拟：本人通过' })).toBeVisible();
  await pressByKey(page, '模拟：本人通过');
  await expect(screen(page).getByText('身份核验通过')).toBeVisible();
  await pressByKey(page, '继续办理');
  await pressByKey(page, /民间借贷纠纷/);
  await expect(screen(page).getByRole('button', { name: '开始填写' })).toBeVisible();
  await expectTabRound(page, 'guided start');
  await pressByKey(page, '开始填写');
  await expect(screen(page).getByText(/^第 1 步/)).toBeVisible();
  await expectTabRound(page, 'form');
  await typeInto(page, /^姓名/, qin.name);
  await tabTo(page, /男|女/);
  await page.keyboard.press('Space');
  await pressByKey(page, '下一步');
  await expect(screen(page).getByText(/这一页还有 \d+ 处要改/)).toBeVisible();
  await expectTabRound(page, 'form with findings');
  await typeInto(page, /^民族/, '汉族');
  await typeInto(page, /^住所地/, '陕西省汉中市汉台区东关街道示例巷6号');
  await pressByKey(page, '下一步');
  await expect(screen(page).getByText(/^第 2 步/)).toBeVisible();
  await expectTabRound(page, 'second step');
  for (const [title, hash] of [['我的案件', 'cases/index'], ['我的', 'profile/index'], ['送达给我的文书', 'service/pages/list/index'], ['验真', 'service/pages/verify/index']] as const) {
    await openApp(person, hash);
    // the page below is still there until the new one has come
    await expect(screen(page).getByRole('heading', { name: title, exact: true, level: 1 })).toBeVisible();
    await expectTabRound(page, title);
  }
});

test('a clerk finds, reads and dockets a filing with the keyboard alone', async ({ browser }) => {
  const lender = await citizen(worldUrl(), feng.phone, feng.name, feng.idNumber);
  const { caseId } = await file(lender, '民间借贷纠纷', lendingBetween(feng, chu));
  const { page } = await atDesk(browser, 'keyboard-clerk');
  await page.goto(`${worldUrl()}/console/`);
  await expect(page.getByRole('button', { name: '工作人员登录' })).toBeVisible();
  await expectTabRound(page, 'console login');
  await pressByKey(page, '工作人员登录');
  await expect(page.getByLabel('账号')).toBeVisible();
  await typeInto(page, /^账号/, 'clerk1');
  await typeInto(page, /^密码/, 'demo-2026');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: '主导航' })).toBeVisible();
  await expectTabRound(page, 'console home');
  await page.goto(`${worldUrl()}/console/filing`);
  await expect(page.getByRole('row').filter({ hasText: feng.name }).first()).toBeVisible();
  await expectTabRound(page, 'filing queue');
  await page.goto(`${worldUrl()}/console/filing/${caseId}`);
  await expect(page.getByRole('heading', { name: '当事人' })).toBeVisible();
  await expectTabRound(page, 'filing review');
  await pressByKey(page, '不予受理');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectTabRound(page, 'refusal dialog');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await pressByKey(page, '登记立案');
  await expect(page.getByRole('dialog')).toBeVisible();
  await pressByKey(page, '确认立案');
  await expect(page.getByText(/（\d{4}）演示陕0702民初\d+号/).first()).toBeVisible();
  for (const tab of ['overview', 'documents', 'fees', 'service', 'mediation', 'log']) {
    await page.goto(`${worldUrl()}/console/cases/${caseId}?tab=${tab}`);
    await expect(page.getByRole('tab', { name: '概览' })).toBeVisible();
    await expectTabRound(page, `case ${tab}`);
  }
  for (const path of ['service', 'cases', 'service/tasks', 'settings']) {
    await page.goto(`${worldUrl()}/console/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectTabRound(page, path);
  }
});
