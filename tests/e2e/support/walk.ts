import { expect } from '@playwright/test';
import type { Answers, FormDefinition } from '../../../shared/filing/form';
import { fillForm, screen, tick } from './form';
import { drawSignature, logIn, openApp, openCase, pickFile, press, proveIdentity, readAndConfirm } from './party';
import { smallPdf } from './papers';
import { messageOn, worldUrl, type Person } from './person';
import { enterRoom, expectToMeet, expectToRead, pickFirstTime, proposeTimes, say, signAgreement, writeAgreement, type Clause } from './room';
import { openCourtCase, openTab, settle, staffLogIn } from './staff';

export interface Citizen { phone: string; name: string; idNumber: string }

/** Reloads until the screen shows what the court, or a channel, has done meanwhile. */
export const untilShown = async ({ page }: Person, words: string | RegExp, seconds = 30): Promise<void> => {
  await expect(async () => {
    await page.reload();
    await expect(screen(page).getByText(words).first()).toBeVisible({ timeout: 2500 });
  }).toPass({ timeout: seconds * 1000 });
};

export const signAndSubmit = async (plaintiff: Person, name: string, submit: '提交起诉状' | '重新提交'): Promise<void> => {
  const { page } = plaintiff;
  await drawSignature(page);
  await press(page, '确认签名');
  await expect(screen(page).getByText(new RegExp(`${name} 已于`))).toBeVisible();
  await plaintiff.shot('review');
  await press(page, submit);
  await expect(screen(page).getByText('起诉材料已经提交')).toBeVisible({ timeout: 60_000 });
};

/** From the first tap to the receipt; the page is closed once in the middle and nothing is lost. */
export const fileComplaint = async (plaintiff: Person, who: Citizen, form: FormDefinition, answers: Answers, fee: string): Promise<void> => {
  const { page } = plaintiff;
  await openApp(plaintiff);
  await plaintiff.shot('home');
  await press(page, /我要起诉/);
  await press(page, '去登录');
  await plaintiff.shot('login');
  await logIn(plaintiff, who.phone);
  await proveIdentity(plaintiff, who.name, who.idNumber);
  await plaintiff.shot('causes');
  await press(page, new RegExp(form.cause));
  await screen(page).getByLabel(/^对方住在哪里/).selectOption({ label: '汉中市汉台' });
  await expect(screen(page).getByText(/本院有管辖权：被告住所地/)).toBeVisible();
  await plaintiff.shot('before');
  await press(page, '开始填写');
  await fillForm(page, form, answers, {
    onStep: async (position) => {
      if ([1, 3, 6, 20].includes(position)) await plaintiff.shot(`form-${position}`);
      if (position !== 5) return;
      await expect(screen(page).getByText(/已保存/)).toBeVisible();
      await page.reload();
      await expect(screen(page).getByText(/^第 5 步/)).toBeVisible();
    },
  });
  await pickFile(page, '拍照或选图片', { name: '现场照片.png', mimeType: 'image/png', buffer: await page.screenshot() });
  await expect(screen(page).getByLabel('材料1的名称')).toBeVisible();
  await pickFile(page, '选择文件', { name: '证据.pdf', mimeType: 'application/pdf', buffer: await smallPdf() });
  await expect(screen(page).getByLabel('材料2的名称')).toBeVisible();
  await screen(page).getByLabel('材料1的名称').fill('现场照片');
  await screen(page).getByLabel('材料2的名称').fill('书面证据');
  await plaintiff.shot('evidence');
  await press(page, '下一步');
  await expect(screen(page).getByText(fee).first()).toBeVisible();
  await plaintiff.shot('fee');
  await press(page, '下一步');
  await tick(screen(page).getByRole('checkbox', { name: /我确认以上送达地址/ }));
  const consent = screen(page).getByRole('radio', { name: '同意电子送达' });
  await expect(consent).not.toBeChecked();
  await tick(consent);
  await plaintiff.shot('address');
  await press(page, '下一步');
  await signAndSubmit(plaintiff, who.name, '提交起诉状');
  await expect(screen(page).getByText(/[0-9a-f]{64}/).first()).toBeVisible();
  await plaintiff.shot('receipt');
};

/** The queue, the filing, 登记立案. */
export const openFiling = async (clerk: Person, name: string): Promise<void> => {
  await clerk.page.goto(`${worldUrl()}/console/filing`);
  await clerk.page.getByRole('row').filter({ hasText: name }).getByRole('link').first().click();
  await expect(clerk.page.getByRole('heading', { name: '当事人' })).toBeVisible();
};

export const acceptFiling = async (clerk: Person, name: string): Promise<void> => {
  await openFiling(clerk, name);
  await clerk.page.getByRole('button', { name: '登记立案' }).click();
  await settle(clerk, '确认立案');
  await expect(clerk.page.getByText(/（\d{4}）演示陕0702民初\d+号/).first()).toBeVisible();
  await clerk.shot('accepted');
};

const GONE = '付完就走';

const cashiers = {
  wechat: { means: /微信支付/, pay: '确认支付', act: /\/sim\/wechat-pay\/act$/ },
  alipay: { means: /支付宝/, pay: '确认付款', act: /\/sim\/alipay\/act$/ },
};

/** Pays the notice on a simulated cashier with the court's page closed: the signed callback books it. */
export const payFee = async (payer: Person, title: RegExp, channel: keyof typeof cashiers): Promise<void> => {
  const { means, pay, act } = cashiers[channel];
  const { page } = payer;
  await openCase(payer, title);
  await untilShown(payer, '去交费');
  await payer.shot('case-fee');
  await press(page, '去交费');
  await tick(screen(page).getByRole('radio', { name: means }));
  await payer.shot('fee-notice');
  await press(page, '去付款');
  await expect(page.getByRole('button', { name: pay })).toBeVisible();
  const cashier = await payer.context.newPage();
  await cashier.goto(page.url());
  await cashier.route(act, async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: GONE });
  });
  await page.goto('about:blank');
  await cashier.getByRole('button', { name: pay }).click();
  // The payer never sees the court's page again. Nor is the tab closed while it is on its way there: such a close is now and then never answered.
  await expect(cashier.getByText(GONE)).toBeVisible();
  await cashier.close();
  await openCase(payer, title);
  await untilShown(payer, '开具财政电子票据');
  await payer.shot('paid');
};

export const orderService = async (clerk: Person, title: RegExp): Promise<void> => {
  await openCourtCase(clerk, title);
  await openTab(clerk, '送达');
  await clerk.page.getByRole('button', { name: '发起送达' }).click();
  await clerk.shot('order-service');
  await settle(clerk, '确认送达');
};

/** From the SMS: the code proves genuine, then login and proof of identity. */
export const openService = async (person: Person, who: Citizen): Promise<void> => {
  const { links } = await messageOn(who.phone, 'service-notice');
  await person.page.goto(links[0] ?? '');
  await expect(screen(person.page).getByText('验真通过')).toBeVisible();
  await person.shot('genuine');
  await press(person.page, '去登录');
  await logIn(person, who.phone);
  await proveIdentity(person, who.name, who.idNumber);
};

export const receiveMyself = async (person: Person, who: Citizen): Promise<void> => {
  await openService(person, who);
  await tick(screen(person.page).getByRole('radio', { name: /我就是收件人本人/ }));
  await press(person.page, '查收文书');
  await readAndConfirm(person, '同意电子送达');
  await expect(screen(person.page).getByText(/答辩/).first()).toBeVisible();
  await person.shot('served');
};

interface Meeting { judge: Person; mediator: Person; account: string; mediatorName: RegExp; soundOnly?: boolean; parties: readonly { person: Person; name: string; idNumberTail: string; soundOnly?: boolean }[]; title: RegExp; clause: Clause; /** before the agreement is written */ inRoom?: () => Promise<void> }

/** Referred, accepted, timed, held by video, written, signed by everybody on their own screen. */
export const mediate = async ({ judge, mediator, account, mediatorName, soundOnly: mediatorBySound, parties, title, clause, inRoom }: Meeting): Promise<void> => {
  await openCourtCase(judge, title);
  await openTab(judge, '调解');
  await judge.page.getByRole('button', { name: '委托调解' }).click();
  await judge.page.getByRole('dialog').getByText(mediatorName).click();
  await judge.shot('refer');
  await settle(judge, '确认委托');
  await openApp(mediator, 'identity/pages/staff/index');
  await press(mediator.page, '调解员登录');
  await mediator.page.getByLabel('账号').fill(account);
  await mediator.page.getByLabel('密码').fill('demo-2026');
  await mediator.page.getByRole('button', { name: '登录' }).click();
  await expect(screen(mediator.page).getByText(title).first()).toBeVisible();
  await mediator.shot('home');
  await openCase(mediator, title);
  await press(mediator.page, '接受或谢绝');
  await press(mediator.page, '接受委托');
  await proposeTimes(mediator);
  await mediator.shot('times');
  for (const { person } of parties) {
    await openCase(person, title);
    await press(person.page, '选择时间');
    await person.shot('times');
    await pickFirstTime(person);
  }
  await openCase(mediator, title);
  await press(mediator.page, '进入调解室');
  await mediator.shot('device-check');
  await enterRoom(mediator, mediatorBySound === true ? '只用声音参加' : '进入调解室');
  for (const { person, soundOnly, idNumberTail } of parties) {
    await openCase(person, title);
    await press(person.page, '进入调解室');
    await enterRoom(person, soundOnly === true ? '只用声音参加' : '进入调解室', idNumberTail);
    await expect(screen(person.page).getByText(/请稍等，调解员会请您进入/)).toBeVisible();
    await person.shot('waiting');
  }
  for (const { name } of parties) await screen(mediator.page).getByRole('button', { name: new RegExp(`^请${name}.*进入$`) }).click();
  const everybody = [mediator, ...parties.map(({ person }) => person)];
  const bySound = [...(mediatorBySound === true ? [mediator] : []), ...parties.filter(({ soundOnly }) => soundOnly === true).map(({ person }) => person)];
  for (const person of everybody) await expectToMeet(person, parties.length, parties.length - bySound.filter((other) => other !== person).length);
  for (const person of everybody) await person.shot('room');
  const [first, second] = parties;
  if (first !== undefined && second !== undefined) {
    await say(first.person, '希望年底前能够付清');
    await expectToRead(second.person, '希望年底前能够付清');
  }
  await inRoom?.();
  await writeAgreement(mediator, clause);
  await mediator.shot('agreement-written');
  for (const person of [...parties.map((party) => party.person), mediator]) {
    await openCase(person, title);
    await press(person.page, '去签协议');
    await signAgreement(person);
  }
};

/** The judge's 民事调解书, signed for by each party in person. */
export const issueAndConfirmStatement = async (judge: Person, parties: readonly Person[], title: RegExp): Promise<void> => {
  await openCourtCase(judge, title);
  await openTab(judge, '调解');
  await judge.page.getByRole('button', { name: '出具民事调解书' }).click();
  await judge.shot('statement');
  await settle(judge, '确认出具并送达');
  for (const person of parties) {
    await openCase(person, title);
    await untilShown(person, '去查收');
    await press(person.page, '去查收');
    await readAndConfirm(person, undefined);
  }
};

/** The first of the two people without whom no money leaves. */
export const checkRefund = async (finance: Person, account: string, amount: string): Promise<void> => {
  await staffLogIn(finance, account);
  await finance.page.goto(`${worldUrl()}/console/refunds`);
  await expect(finance.page.getByText(amount).first()).toBeVisible();
  await finance.shot('refunds');
  await finance.page.getByRole('button', { name: /^初审通过：/ }).first().click();
  await settle(finance, '确认初审通过');
};

/** The second, somebody else. */
export const approveRefund = async (finance: Person, account: string, amount: string): Promise<void> => {
  await staffLogIn(finance, account);
  await finance.page.goto(`${worldUrl()}/console/refunds?state=checked`);
  await expect(finance.page.getByText(amount).first()).toBeVisible();
  await finance.page.getByRole('button', { name: /^批准退费：/ }).first().click();
  await settle(finance, '确认批准');
};
