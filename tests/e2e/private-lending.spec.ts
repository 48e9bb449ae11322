import { expect, test } from '@playwright/test';
import { formOf } from '../../shared/filing/forms';
import { answersFromCase, readCase } from '../support/case-answers';
import { sharedFolder } from '../support/shared-folder';
import { screen } from './support/form';
import { openApp, openCase, press } from './support/party';
import { atDesk, onPhone } from './support/person';
import { staffLogIn } from './support/staff';
import { acceptFiling, fileComplaint, issueAndConfirmStatement, mediate, orderService, payFee, receiveMyself, untilShown } from './support/walk';

const shared = sharedFolder();
const title = /张卫国/;

test.skip(shared === undefined, 'needs ../shared/cases');

test('private lending: mediated first, half the fee for a statement', async ({ browser }) => {
  test.setTimeout(12 * 60_000);
  const form = formOf('民间借贷纠纷');
  if (form === undefined) throw new Error('no form');
  const lender = await onPhone(browser, 'lender');
  const borrower = await onPhone(browser, 'borrower');
  const clerk = await atDesk(browser, 'lending-clerk');
  const judge = await atDesk(browser, 'lending-judge');
  const mediator = await onPhone(browser, 'lending-mediator');

  await test.step('the lender and the borrower are old people: large type from the first page on', async () => {
    for (const person of [lender, borrower]) {
      await openApp(person);
      await press(person.page, '大字');
    }
  });

  await test.step('the lender files and accepts first mediation on the form', () =>
    fileComplaint(lender, { phone: '13900000004', name: '张卫国', idNumber: '999999197003038080' }, form, answersFromCase(readCase(shared ?? '', 'private-lending')), '2,700.00'));

  await test.step('docketed; no fee notice while mediation is open', async () => {
    await staffLogIn(clerk, 'clerk1');
    await acceptFiling(clerk, '张卫国');
    await orderService(clerk, title);
    await receiveMyself(borrower, { phone: '13900000005', name: '赵鹏', idNumber: '999999199207083034' });
    await openCase(lender, title);
    await expect(screen(lender.page).getByRole('button', { name: '去交费' })).toHaveCount(0);
  });

  await test.step('mediated by three telephones, by sound only', async () => {
    await staffLogIn(judge, 'judge1');
    await mediate({
      judge, mediator, account: 'mediator2', mediatorName: /郑和/, soundOnly: true, title,
      parties: [{ person: lender, name: '张卫国', idNumberTail: '038080', soundOnly: true }, { person: borrower, name: '赵鹏', idNumberTail: '083034', soundOnly: true }],
      clause: { text: '赵鹏一次性偿还张卫国借款本金115000元和利息5000元', amount: '120000', dueOn: '2026-12-31', payer: '赵鹏', payee: '张卫国', costs: '诉讼费由赵鹏负担。' },
    });
  });

  await test.step('half the fee is noticed, paid and billed; the statement served; closed', async () => {
    await openCase(lender, title);
    await untilShown(lender, '去交费');
    await expect(screen(lender.page).getByText(/1,350\.00/).first()).toBeVisible();
    await payFee(lender, title, 'alipay');
    await issueAndConfirmStatement(judge, [lender, borrower], title);
    await openCase(lender, title);
    await untilShown(lender, /本案已结案/, 60);
    await lender.shot('closed');
  });
});
