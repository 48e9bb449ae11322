import { expect, test } from '@playwright/test';
import { documentRoutes } from '../../shared/documents/contract';
import { citizen } from '../journeys/people';
import { readCase } from '../journeys/steps';
import { confirmedInParts } from './support/agreed';
import { screen } from './support/form';
import { small } from './room/support/measure';
import { docketLoan } from './room/support/session';
import { writeMinutes, signMinutes } from './support/minutes';
import { logIn, openApp, openCase, press } from './support/party';
import { askConfirmation, confirmAgreement, openAgreement, performPart } from './support/performance';
import { atDesk, onPhone, worldUrl, type Person } from './support/person';
import { staffLogIn } from './support/staff';
import { textOf } from './support/papers';
import { mediate, untilShown } from './support/walk';

const clause = { text: '两位借款人分三期偿还借款本金', amount: '90000', parts: '3', dueOn: '2027-01-31', costs: '诉讼费由借款人负担。', wantsStatement: false };

const opened = async (person: Person, phone: string): Promise<Person> => {
  await openApp(person, 'profile/index');
  await press(person.page, '去登录');
  await logIn(person, phone);
  await expect(screen(person.page).getByRole('button', { name: /退出登录|凭邀请码/ }).first()).toBeVisible();
  return person;
};

/** On two cores all by sound: the traffic walk has the pictures. */
test.use({ actionTimeout: 60_000 });

/** Four browsers and the judge's: `npm run drill:mediation`. */
test('a mediation by four browsers: minutes, agreement in parts, judicially confirmed, performed @drill', async ({ browser }) => {
  test.setTimeout(15 * 60_000);
  const { cast } = await docketLoan(worldUrl(), ['甄守信', '贾如约', '方同还']);
  const title = /甄守信/;
  const [lender, borrower, other] = await Promise.all(cast.map(async ({ phone }, index) => opened(await onPhone(browser, `whole-${['lender', 'borrower', 'other'][index]}`), phone))) as [Person, Person, Person];
  const mediator = await onPhone(browser, 'whole-mediator');
  await openApp(other);
  await press(other.page, '大字');
  const judge = await atDesk(browser, 'whole-judge');
  const everybody = [lender, borrower, other];

  await test.step('asked for by a borrower', async () => {
    await openCase(borrower, title);
    await press(borrower.page, /^调解/);
    await press(borrower.page, '申请调解');
    await expect(screen(borrower.page).getByRole('heading', { name: '申请调解', level: 1 })).toBeVisible();
    await press(borrower.page, '申请调解');
    await expect(screen(borrower.page).getByText(/等待法院委托/).first()).toBeVisible();
    await borrower.shot('asked');
  });

  await test.step('referred, timed, held; minutes signed by everybody; the agreement signed by everybody', async () => {
    await staffLogIn(judge, 'judge1');
    await mediate({
      judge, mediator, account: 'mediator1', mediatorName: /吴调解/, title, soundOnly: small,
      parties: [lender, borrower, other].map((person, index) => ({ person, name: cast[index]?.name ?? '', idNumberTail: cast[index]?.idNumber.slice(-6) ?? '', soundOnly: small || index > 1 })),
      clause: { ...clause, payer: cast[1].name, payee: cast[0].name },
      inRoom: async () => {
        await writeMinutes(mediator, '2025年5月1日出借12万元，已还本金5000元。');
        for (const person of [...everybody, mediator]) await signMinutes(person);
        await mediator.shot('minutes-filed');
      },
    });
  });

  await test.step('all three ask for judicial confirmation; the judge confirms; served on each', async () => {
    await askConfirmation(everybody, title);
    await confirmAgreement(judge, everybody, title);
    await openAgreement(lender, title);
    await expect(screen(lender.page).getByText('法院已裁定协议有效，可以强制执行。')).toBeVisible();
    await lender.shot('confirmed');
  });

  await test.step('three parts paid and received, each said so on their own phone; performed and closed', async () => {
    for (const n of [1, 2, 3]) await performPart({ payer: borrower, payee: lender, title, n });
    await expect(screen(lender.page).getByText('协议已全部履行完毕。')).toBeVisible();
    await lender.shot('performed');
    await openCase(lender, title);
    await untilShown(lender, /本案已结案/, 60);
    await lender.shot('closed');
  });
});

/** Moves the clock of a world of its own by forty-five days: the second part is overdue, the first was paid. */
test('a breach: told of on the day after, the application for enforcement has the paid part taken off @drill', async ({ browser }) => {
  test.setTimeout(6 * 60_000);
  const url = worldUrl();
  const { caseId, cast } = await confirmedInParts(url, ['甄债权', '贾违约', '方旁观']);
  const title = /甄债权/;
  const before = await opened(await onPhone(browser, 'breach-payee'), cast[0].phone);
  const payer = await opened(await onPhone(browser, 'breach-payer'), cast[1].phone);
  await performPart({ payer, payee: before, title, n: 1 });
  await fetch(`${url}/sim/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advanceDays: 45 }) });
  await payer.page.waitForTimeout(1000);
  // a month and a half later everybody logs in again
  const payee = await opened(await onPhone(browser, 'breach-payee-later'), cast[0].phone);
  await openAgreement(payee, title);
  await untilShown(payee, '已逾期');
  await expect(screen(payee.page).getByText('还没有付清的款项 60,000.00元')).toBeVisible();
  await screen(payee.page).getByText('已逾期').first().scrollIntoViewIfNeeded();
  await payee.shot('overdue');
  await press(payee.page, /^对方逾期不付/);
  await openCase(payee, title);
  await press(payee.page, /^文书和材料/);
  await screen(payee.page).getByRole('button', { name: /强制执行申请书/ }).first().click();
  await expect(screen(payee.page).locator('canvas, img').first()).toBeVisible();
  await payee.shot('enforcement');
  const me = await citizen(url, cast[0].phone, cast[0].name, cast[0].idNumber);
  const paper = (await readCase(me, caseId)).documents.find(({ kind }) => kind === 'enforcementApplication');
  const { url: address } = await me.call(documentRoutes.readDocument, { params: { caseId, documentId: paper?.documentId } });
  const text = await textOf(new Uint8Array(await (await fetch(address)).arrayBuffer()));
  expect(text).toMatch(/民特\d+号/);
  expect(text).toContain('责令被执行人支付已到期未付的款项30,000.00元');
  expect(text).toContain('协议项下尚未付的款项合计60,000.00元');
});
