import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { formOf } from '../../shared/filing/forms';
import { answersFromCase, readCase } from '../support/case-answers';
import { sharedFolder } from '../support/shared-folder';
import { screen, tick } from './support/form';
import { smallPdf } from './support/papers';
import { openCase, pickFile, press, readAndConfirm } from './support/party';
import { atDesk, onPhone, worldUrl } from './support/person';
import { openCourtCase, openTab, staffLogIn } from './support/staff';
import { acceptFiling, approveRefund, checkRefund, fileComplaint, issueAndConfirmStatement, mediate, openFiling, openService, orderService, payFee, receiveMyself, signAndSubmit, untilShown } from './support/walk';

const shared = sharedFolder();
const insurer = '示例财产保险股份有限公司汉中中心支公司';
const title = /李晓梅/;

test.skip(shared === undefined, 'needs ../shared/cases');

test('traffic accident, from the first tap to the last fen', async ({ browser }) => {
  test.setTimeout(10 * 60_000);
  const form = formOf('机动车交通事故责任纠纷');
  if (form === undefined) throw new Error('no form');
  const plaintiff = await onPhone(browser, 'plaintiff');
  const clerk = await atDesk(browser, 'clerk');
  const { page } = plaintiff;

  await test.step('1 the plaintiff files', () =>
    fileComplaint(plaintiff, { phone: '13900000001', name: '李晓梅', idNumber: '99999919860412101X' }, form, answersFromCase(readCase(shared ?? '', 'traffic-accident')), '1,500.00'));

  await test.step('2 returned once for one field, corrected there, accepted', async () => {
    await staffLogIn(clerk, 'clerk1');
    await clerk.page.goto(`${worldUrl()}/console/filing`);
    await expect(clerk.page.getByText('李晓梅').first()).toBeVisible();
    await clerk.shot('queue');
    await openFiling(clerk, '李晓梅');
    await expect(clerk.page.getByText('68,000.00').first()).toBeVisible();
    await clerk.shot('review');
    await clerk.page.getByRole('button', { name: /要求补正：.*事故发生/ }).first().click();
    await clerk.page.getByLabel(/补正原因/).fill('请写明事故发生的具体路口名称');
    await clerk.shot('correction');
    await clerk.page.getByRole('button', { name: '发出补正通知' }).click();
    await expect(clerk.page.getByText('已退回补正').first()).toBeVisible();
    await openCase(plaintiff, title);
    await plaintiff.shot('returned');
    await press(page, '去补正');
    await press(page, /^去修改/);
    await expect(screen(page).getByText(/请写明事故发生的具体路口名称/)).toBeVisible();
    await plaintiff.shot('correction');
    const field = screen(page).getByRole('textbox').first();
    await field.fill(`${await field.inputValue()}（示例路与东一环路口）`);
    await expect(screen(page).getByText(/已保存/)).toBeVisible();
    await press(page, '下一步');
    await press(page, /核对并重新提交/);
    await signAndSubmit(plaintiff, '李晓梅', '重新提交');
    await acceptFiling(clerk, '李晓梅');
  });

  await test.step('3 first mediation was declined on the form: the fee notice, paid on the cashier', () => payFee(plaintiff, title, 'wechat'));

  const wang = await onPhone(browser, 'defendant');
  const agent = await onPhone(browser, 'agent');
  await test.step('4 served on both defendants; the insurer through its agent', async () => {
    await orderService(clerk, title);
    await receiveMyself(wang, { phone: '13900000002', name: '王建军', idNumber: '999999197909232023' });
    await openService(agent, { phone: '13900000003', name: '周代理', idNumber: '999999198805051230' });
    await tick(screen(agent.page).getByRole('radio', { name: /工作人员或代理人/ }));
    await tick(screen(agent.page).getByRole('radio', { name: /^特别授权/ }));
    await screen(agent.page).getByLabel(/统一社会信用代码/).fill('91999999MA0DEMXANC');
    await pickFile(agent.page, '上传授权委托书', { name: '授权委托书.pdf', mimeType: 'application/pdf', buffer: await smallPdf() });
    await expect(screen(agent.page).getByText(/授权委托书\.pdf/).first()).toBeVisible();
    await agent.shot('agent');
    await press(agent.page, '查收文书');
    await expect(screen(agent.page).getByText('等待法院核对授权委托书')).toBeVisible();
    await openCourtCase(clerk, title);
    await clerk.page.getByRole('button', { name: '确认代理人' }).click();
    await expect(clerk.page.getByText('已确认代理人').first()).toBeVisible();
    await clerk.shot('agent-accepted');
    await openCase(agent, title);
    await untilShown(agent, '去查收');
    await press(agent.page, '去查收');
    await readAndConfirm(agent, '同意电子送达');
    await clerk.page.goto(`${worldUrl()}/console/service`);
    await expect(clerk.page.getByText('已签收').first()).toBeVisible();
    await clerk.shot('service-board');
    await openCase(plaintiff, title);
    await plaintiff.shot('served');
  });

  const judge = await atDesk(browser, 'judge');
  const mediator = await onPhone(browser, 'mediator');
  await test.step('5 mediation: asked for, referred, timed, held by video, signed', async () => {
    await openCase(wang, title);
    await press(wang.page, /^调解/);
    await press(wang.page, '申请调解');
    await wang.shot('request');
    await press(wang.page, '申请调解');
    await expect(screen(wang.page).getByText(/申请已提交|等待法院委托/).first()).toBeVisible();
    await staffLogIn(judge, 'judge1');
    await mediate({
      judge, mediator, account: 'mediator1', mediatorName: /吴调解/, title,
      parties: [{ person: plaintiff, name: '李晓梅', idNumberTail: '12101X' }, { person: wang, name: '王建军', idNumberTail: '232023' }, { person: agent, name: '周代理', idNumberTail: '051230', soundOnly: true }],
      clause: { text: `${insurer}赔偿李晓梅医疗费、误工费等各项损失`, amount: '60000', dueOn: '2026-12-31', payer: insurer, payee: '李晓梅', costs: '诉讼费由王建军负担。' },
    });
  });

  const finance = await atDesk(browser, 'finance');
  const secondFinance = await atDesk(browser, 'second-finance');
  await test.step('6 the statement, signed for by each; half the fee comes back; closed', async () => {
    await issueAndConfirmStatement(judge, [plaintiff, wang, agent], title);
    await checkRefund(finance, 'finance1', '750.00');
    await approveRefund(secondFinance, 'finance2', '750.00');
    await openCase(plaintiff, title);
    await untilShown(plaintiff, /已结案.*750\.00元已到账/, 60);
    await finance.page.goto(`${worldUrl()}/console/finance`);
    await expect(finance.page.getByRole('table', { name: '每日明细' }).getByText('退费到账').first()).toBeVisible();
    await finance.shot('finance');
    await plaintiff.shot('closed');
  });

  await test.step('7 the journal, exported from the screen, proves itself', async () => {
    await openCourtCase(judge, title);
    await openTab(judge, '留痕');
    const download = judge.page.waitForEvent('download');
    await judge.page.getByRole('button', { name: '导出留痕' }).click();
    const file = await (await download).path();
    await judge.shot('journal');
    const journal = JSON.parse(readFileSync(file, 'utf8')) as { events: { type: string }[] };
    expect(journal.events.at(-1)?.type).toBe('CASE_CLOSED');
    expect(spawnSync('npm', ['run', '-s', 'verify-journal', '--', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: expect.stringContaining('留痕完整') });
  });
});
