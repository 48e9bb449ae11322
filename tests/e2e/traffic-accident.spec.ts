import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formOf } from '../../shared/filing/forms';
import { answersFromCase, readCase } from '../support/case-answers';
import { smallPdf } from './support/papers';
import { fillForm, screen, tick } from './support/form';
import { atDesk, messageOn, onPhone, worldUrl, type Person } from './support/person';
import { drawSignature, logIn, openApp, openCase, pickFile, press, proveIdentity, readAndConfirm } from './support/party';
import { enterRoom, expectToMeet, expectToRead, pickFirstTime, proposeTimes, say, signAgreement, writeAgreement } from './support/room';
import { sharedFolder } from '../support/shared-folder';
import { openCourtCase, openTab, settle, staffLogIn } from './support/staff';

const shared = sharedFolder();
const cause = '机动车交通事故责任纠纷';
const insurer = '示例财产保险股份有限公司汉中中心支公司';
const lixiaomei = /李晓梅/;

test.describe.configure({ mode: 'serial' });
test.skip(shared === undefined, 'needs ../shared/cases');

test('traffic accident, from the first tap to the last fen', async ({ browser }) => {
  test.setTimeout(15 * 60_000);
  const answers = answersFromCase(readCase(shared ?? '', 'traffic-accident'));
  const form = formOf(cause);
  if (form === undefined) throw new Error('no form');
  const plaintiff = await onPhone(browser, 'plaintiff');
  const clerk = await atDesk(browser, 'clerk');
  const { page } = plaintiff;

  await test.step('1 the plaintiff logs in, proves who they are and files', async () => {
    await openApp(plaintiff);
    await plaintiff.shot('home');
    await press(page, /我要起诉/);
    await press(page, '去登录');
    await plaintiff.shot('login');
    await logIn(plaintiff, '13900000001');
    await proveIdentity(plaintiff, '李晓梅', '99999919860412101X');
    await press(page, new RegExp(cause));
    await fillForm(page, form, answers, {
      onStep: async (position) => {
        if ([1, 3, 6].includes(position)) await plaintiff.shot(`form-${position}`);
        // Closing the page in the middle loses nothing.
        if (position !== 5) return;
        await expect(screen(page).getByText(/已保存/)).toBeVisible();
        await page.reload();
        await expect(screen(page).getByText(/^第 5 步/)).toBeVisible();
      },
    });
    await pickFile(page, '拍照或选图片', { name: '事故现场.png', mimeType: 'image/png', buffer: await page.screenshot() });
    await expect(screen(page).getByLabel('材料1的名称')).toBeVisible();
    await pickFile(page, '选择文件', { name: '事故认定书.pdf', mimeType: 'application/pdf', buffer: await smallPdf() });
    await expect(screen(page).getByLabel('材料2的名称')).toBeVisible();
    await screen(page).getByLabel('材料1的名称').fill('事故现场照片');
    await screen(page).getByLabel('材料2的名称').fill('道路交通事故认定书');
    await plaintiff.shot('evidence');
    await press(page, '下一步');
    await expect(screen(page).getByText('1,500.00').first()).toBeVisible();
    await plaintiff.shot('fee');
    await press(page, '下一步');
    await tick(screen(page).getByRole('checkbox', { name: /我确认以上送达地址/ }));
    const consent = screen(page).getByRole('radio', { name: '同意电子送达' });
    await expect(consent).not.toBeChecked();
    await tick(consent);
    await plaintiff.shot('address');
    await press(page, '下一步');
    await drawSignature(page);
    await press(page, '确认签名');
    await expect(screen(page).getByText(/李晓梅 已于/)).toBeVisible();
    await plaintiff.shot('review');
    await press(page, '提交起诉状');
    await expect(screen(page).getByText('起诉材料已经提交')).toBeVisible({ timeout: 60_000 });
    await expect(screen(page).getByText(/[0-9a-f]{64}/).first()).toBeVisible();
    await plaintiff.shot('receipt');
  });

  await test.step('2 the clerk returns it once; the plaintiff lands on the field; the clerk accepts', async () => {
    await staffLogIn(clerk, 'clerk1');
    await clerk.page.goto(`${worldUrl()}/console/filing`);
    await expect(clerk.page.getByText('李晓梅').first()).toBeVisible();
    await clerk.shot('queue');
    await clerk.page.getByRole('row').filter({ hasText: '李晓梅' }).getByRole('link').first().click();
    await expect(clerk.page.getByText('68,000.00').first()).toBeVisible();
    await clerk.shot('review');
    await clerk.page.getByRole('button', { name: /要求补正：.*事故发生/ }).first().click();
    await clerk.page.getByLabel(/补正原因/).fill('请写明事故发生的具体路口名称');
    await clerk.page.getByRole('button', { name: '发出补正通知' }).click();
    await expect(clerk.page.getByText('已退回补正').first()).toBeVisible();
    await openCase(plaintiff, lixiaomei);
    await plaintiff.shot('returned');
    await press(page, '去补正');
    await press(page, /^去修改/);
    await expect(screen(page).getByText(/请写明事故发生的具体路口名称/)).toBeVisible();
    await plaintiff.shot('correction');
    const field = screen(page).getByRole('textbox').first();
    await field.fill(`${answers['facts.accident.description'] ?? answers['facts.accident.text'] ?? await field.inputValue()}（示例路与东一环路口）`);
    await expect(screen(page).getByText(/已保存/)).toBeVisible();
    await press(page, '下一步');
    await press(page, /核对并重新提交/);
    await drawSignature(page);
    await press(page, '确认签名');
    await expect(screen(page).getByText(/李晓梅 已于/)).toBeVisible();
    await press(page, '重新提交');
    await expect(screen(page).getByText('起诉材料已经提交')).toBeVisible({ timeout: 60_000 });
    await clerk.page.goto(`${worldUrl()}/console/filing`);
    await clerk.page.getByRole('row').filter({ hasText: '李晓梅' }).getByRole('link').first().click();
    await clerk.page.getByRole('button', { name: '登记立案' }).click();
    await settle(clerk, '确认立案');
    await expect(clerk.page.getByText(/（\d{4}）演示陕0702民初\d+号/).first()).toBeVisible();
    await clerk.shot('accepted');
  });

  await test.step('3 first mediation declined on the form: the fee notice, paid on the cashier', async () => {
    await openCase(plaintiff, lixiaomei);
    await expect(async () => {
      await page.reload();
      await expect(screen(page).getByRole('button', { name: '去交费' })).toBeVisible({ timeout: 2000 });
    }).toPass();
    await plaintiff.shot('case-fee');
    await press(page, '去交费');
    await plaintiff.shot('fee-notice');
    await press(page, '去交费');
    await expect(page.getByRole('button', { name: '确认支付' })).toBeVisible();
    // Closing the browser during payment changes nothing.
    const other = await plaintiff.context.newPage();
    await other.goto(page.url());
    await page.goto('about:blank');
    await other.getByRole('button', { name: '确认支付' }).click();
    await other.close();
    await openCase(plaintiff, lixiaomei);
    await expect(async () => {
      await page.reload();
      await expect(screen(page).getByText('诉讼费已交纳').first()).toBeVisible({ timeout: 2000 });
      await expect(screen(page).getByText('开具财政电子票据').first()).toBeVisible({ timeout: 2000 });
    }).toPass();
    await plaintiff.shot('paid');
  });

  const wang = await onPhone(browser, 'defendant');
  const agent = await onPhone(browser, 'agent');
  const receive = async (person: Person, phone: string, name: string, idNumber: string) => {
    const { links } = await messageOn(phone, 'service-notice');
    await person.page.goto(links[0] ?? '');
    await expect(screen(person.page).getByText('验真通过')).toBeVisible();
    await person.shot('genuine');
    await press(person.page, '去登录');
    await logIn(person, phone);
    await proveIdentity(person, name, idNumber);
  };

  await test.step('4 served on both defendants; the insurer through its agent', async () => {
    await openCourtCase(clerk, lixiaomei);
    await openTab(clerk, '送达');
    await clerk.page.getByRole('button', { name: '发起送达' }).click();
    await clerk.shot('order-service');
    await settle(clerk, '确认送达');
    await receive(wang, '13900000002', '王建军', '999999197909232023');
    await tick(screen(wang.page).getByRole('radio', { name: /我就是收件人本人/ }));
    await press(wang.page, '查收文书');
    await readAndConfirm(wang, '同意电子送达');
    await expect(screen(wang.page).getByText(/答辩/).first()).toBeVisible();
    await wang.shot('served');
    await receive(agent, '13900000003', '周代理', '999999198805051230');
    await tick(screen(agent.page).getByRole('radio', { name: /工作人员或代理人/ }));
    await tick(screen(agent.page).getByRole('radio', { name: /^特别授权/ }));
    await screen(agent.page).getByLabel(/统一社会信用代码/).fill('91999999MA0DEMXANC');
    await pickFile(agent.page, '上传授权委托书', { name: '授权委托书.pdf', mimeType: 'application/pdf', buffer: await smallPdf() });
    await expect(screen(agent.page).getByText(/授权委托书\.pdf/).first()).toBeVisible();
    await agent.shot('agent');
    await press(agent.page, '查收文书');
    await expect(screen(agent.page).getByText('等待法院核对授权委托书')).toBeVisible();
    await openCourtCase(clerk, lixiaomei);
    await clerk.page.getByRole('button', { name: '确认代理人' }).click();
    await expect(clerk.page.getByText('已确认代理人').first()).toBeVisible();
    await clerk.shot('agent-accepted');
    await openCase(agent, lixiaomei);
    await press(agent.page, '去查收');
    await readAndConfirm(agent, '同意电子送达');
    await clerk.page.goto(`${worldUrl()}/console/service`);
    await expect(clerk.page.getByText('已签收').first()).toBeVisible();
    await clerk.shot('service-board');
    await openCase(plaintiff, lixiaomei);
    await plaintiff.shot('served');
  });

  const judge = await atDesk(browser, 'judge');
  const mediator = await onPhone(browser, 'mediator');
  await test.step('5 mediation: asked for, referred, timed, held by video, signed', async () => {
    await openCase(wang, lixiaomei);
    await press(wang.page, '申请调解');
    await wang.shot('request');
    await press(wang.page, '申请调解');
    await expect(screen(wang.page).getByText(/申请已提交|等待法院委托/).first()).toBeVisible();
    await staffLogIn(judge, 'judge1');
    await openCourtCase(judge, lixiaomei);
    await openTab(judge, '调解');
    await judge.page.getByRole('button', { name: '委托调解' }).click();
    await judge.page.getByRole('radio', { name: /吴调解/ }).check({ force: true });
    await judge.shot('refer');
    await settle(judge, '确认委托');
    await openApp(mediator, 'identity/pages/staff/index');
    await press(mediator.page, '调解员登录');
    await mediator.page.getByLabel('账号').fill('mediator1');
    await mediator.page.getByLabel('密码').fill('demo-2026');
    await mediator.page.getByRole('button', { name: '登录' }).click();
    await expect(screen(mediator.page).getByText(lixiaomei).first()).toBeVisible();
    await mediator.shot('home');
    await openCase(mediator, lixiaomei);
    await press(mediator.page, '接受或谢绝');
    await press(mediator.page, '接受委托');
    await proposeTimes(mediator);
    await mediator.shot('times');
    for (const person of [plaintiff, wang, agent]) {
      await openCase(person, lixiaomei);
      await press(person.page, '选择时间');
      await person.shot('times');
      await pickFirstTime(person);
    }
    await openCase(mediator, lixiaomei);
    await press(mediator.page, '进入调解室');
    await mediator.shot('device-check');
    await enterRoom(mediator, '进入调解室');
    const parties = [plaintiff, wang, agent] as const;
    for (const person of parties) {
      await openCase(person, lixiaomei);
      await press(person.page, '进入调解室');
      await enterRoom(person, person === agent ? '只用声音参加' : '进入调解室');
      await expect(screen(person.page).getByText(/请稍等，调解员会请您进入/)).toBeVisible();
    }
    await wang.shot('waiting');
    for (const name of ['李晓梅', '王建军', '周代理']) await screen(mediator.page).getByRole('button', { name: new RegExp(`^请${name}.*进入$`) }).click();
    for (const person of [mediator, ...parties]) await expectToMeet(person, 3);
    await mediator.shot('room');
    await agent.shot('room-sound-only');
    await say(plaintiff, '希望年底前能够赔付');
    await expectToRead(wang, '希望年底前能够赔付');
    await writeAgreement(mediator, { text: `${insurer}赔偿李晓梅医疗费、误工费等各项损失`, amount: '60000', dueOn: '2026-12-31', payer: insurer, payee: '李晓梅', costs: '诉讼费由王建军负担。' });
    await mediator.shot('agreement');
    for (const person of [...parties, mediator]) {
      await openCase(person, lixiaomei);
      await press(person.page, '去签协议');
      await signAgreement(person);
    }
  });

  const finance = await atDesk(browser, 'finance');
  await test.step('6 the statement, signed for by each; half the fee comes back; closed', async () => {
    await openCourtCase(judge, lixiaomei);
    await openTab(judge, '调解');
    await judge.page.getByRole('button', { name: '出具民事调解书' }).click();
    await judge.shot('statement');
    await settle(judge, '确认出具并送达');
    for (const person of [plaintiff, wang, agent]) {
      await openCase(person, lixiaomei);
      await expect(async () => {
        await person.page.reload();
        await expect(screen(person.page).getByRole('button', { name: '去查收' })).toBeVisible({ timeout: 2000 });
      }).toPass();
      await press(person.page, '去查收');
      await readAndConfirm(person, undefined);
    }
    await staffLogIn(finance, 'finance1');
    await finance.page.goto(`${worldUrl()}/console/refunds`);
    await expect(finance.page.getByText('750.00').first()).toBeVisible();
    await finance.shot('refunds');
    await finance.page.getByRole('button', { name: /批准退费/ }).first().click();
    await settle(finance, '确认批准');
    await openCase(plaintiff, lixiaomei);
    await expect(async () => {
      await page.reload();
      await expect(screen(page).getByText(/已结案.*750\.00元已到账/).first()).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 60_000 });
    await plaintiff.shot('closed');
  });

  await test.step('7 the journal, exported from the screen, proves itself', async () => {
    await openCourtCase(judge, lixiaomei);
    await openTab(judge, '留痕');
    const download = judge.page.waitForEvent('download');
    await judge.page.getByRole('button', { name: '导出留痕' }).click();
    const file = await (await download).path();
    await judge.shot('journal');
    const journal = JSON.parse(readFileSync(file, 'utf8')) as { events: { type: string }[] };
    expect(journal.events.at(-1)?.type).toBe('CASE_CLOSED');
  });
});
