import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filingRoutes } from '../../shared/filing/contract';
import { identityRoutes } from '../../shared/identity/contract';
import { serviceRoutes } from '../../shared/service/contract';
import { citizen, official, phoneHolder, tinyPng, upload } from '../journeys/people';
import { codeOnPhone, file, pay, readCase } from '../journeys/steps';
import { testYear2027 } from '../support/holidays-2027';
import { screen } from './support/form';
import { chu, feng, lendingBetween } from './support/lending';
import { logIn, openApp } from './support/party';
import { atDesk, onPhone, worldUrl } from './support/person';
import { settle, staffLogIn } from './support/staff';

const CAUSE = '民间借贷纠纷';
const answers = lendingBetween(feng, chu);

/** What the clerk and the treasury refuse, each clicked at the desk and read on the phone it concerns. */
test('不予受理, an agent, an identity and a refund are refused with their reasons', async ({ browser }) => {
  const url = worldUrl();
  const lender = await citizen(url, feng.phone, feng.name, feng.idNumber);
  const clerkDoor = await official(url, 'clerk1');
  const refusedFiling = await file(lender, CAUSE, answers);
  const taken = await file(lender, CAUSE, answers);
  const params = { caseId: taken.caseId };
  await clerkDoor.call(filingRoutes.accept, { params, body: { procedure: 'ordinary' } });
  await pay(lender, taken.caseId);
  const clerk = await atDesk(browser, 'refusing-clerk');
  const phone = await onPhone(browser, 'refused');
  await staffLogIn(clerk, 'clerk1');

  await test.step('不予受理: a ground of the statute and a reason', async () => {
    await clerk.page.goto(`${url}/console/filing/${refusedFiling.caseId}`);
    await clerk.page.getByRole('button', { name: '不予受理' }).click();
    const dialog = clerk.page.getByRole('dialog');
    await dialog.getByLabel('法定事由').click();
    await clerk.shot('grounds');
    await dialog.getByLabel('法定事由').press('Enter');
    await expect(dialog.getByRole('button', { name: '制作裁定书并送达' })).toBeDisabled();
    await dialog.getByLabel(/经审查认为/).fill('双方在借条第五条约定提交汉中仲裁委员会仲裁');
    await clerk.shot('inadmissible');
    await settle(clerk, '制作裁定书并送达');
    await expect(clerk.page.getByText(/不予受理/).first()).toBeVisible();
    await openApp(phone, 'login/index');
    await logIn(phone, feng.phone);
    await openApp(phone, `cases/case/index?caseId=${refusedFiling.caseId}`);
    await expect(screen(phone.page).getByText(/不予受理/).first()).toBeVisible();
    await phone.shot('inadmissible');
  });

  await test.step('an agent whose paper does not do', async () => {
    const defendant = (await readCase(clerkDoor, taken.caseId)).parties.find(({ role }) => role === 'defendant');
    await clerkDoor.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: [defendant?.partyId] } });
    const agent = await citizen(url, '13900000023', '卫代理', '999999197703030012');
    const paper = await upload(agent, '授权委托书.png', 'image/png', tinyPng);
    await agent.call(serviceRoutes.claim, { body: { code: await codeOnPhone(url, chu.phone), as: 'agent', authority: 'general', powerOfAttorneyFileId: paper } });
    await clerk.page.goto(`${url}/console/cases/${taken.caseId}`);
    await clerk.page.getByRole('button', { name: '不予确认' }).click();
    await clerk.page.getByRole('dialog').getByLabel('原因').fill('授权委托书没有委托人签名，请补签后重新上传');
    await clerk.shot('agent');
    await settle(clerk, '确认不予确认');
    await expect(clerk.page.getByText('未通过').first()).toBeVisible();
  });

  await test.step('an identity that does not fit its photographs', async () => {
    const stranger = await phoneHolder(url, '13900000024');
    const fileIds = [await upload(stranger, '证件正面.png', 'image/png', tinyPng), await upload(stranger, '证件反面.png', 'image/png', tinyPng)];
    await stranger.call(identityRoutes.startVerification, { body: { method: 'documents', name: '孙示例', idNumber: '999999199001011238', fileIds } });
    await clerk.page.goto(`${url}/console/verifications`);
    await clerk.page.getByText('孙示例').first().click();
    await clerk.shot('verification');
    await clerk.page.getByRole('button', { name: '核验不通过' }).click();
    await clerk.page.getByRole('dialog').getByLabel('不通过的原因').fill('照片看不清号码，请在光线好的地方重新拍摄');
    await settle(clerk, '确认不通过');
    await expect(clerk.page.getByText('已告知核验不通过').first()).toBeVisible();
  });

  await test.step('a fee notice by hand, a refund proposed and refused', async () => {
    const judge = await atDesk(browser, 'proposing-judge');
    await staffLogIn(judge, 'judge1');
    await judge.page.goto(`${url}/console/cases/${taken.caseId}?tab=fees`);
    await judge.page.getByRole('button', { name: '提出退费' }).click();
    const dialog = judge.page.getByRole('dialog');
    await dialog.getByLabel('退费事由').click();
    await dialog.getByLabel('退费事由').press('Enter');
    await dialog.getByLabel(/文书生效日期/).fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10));
    await dialog.getByLabel(/文书生效日期/).press('Enter');
    await judge.shot('propose');
    await settle(judge, '提出退费');
    const finance = await atDesk(browser, 'refusing-finance');
    await staffLogIn(finance, 'finance1');
    await finance.page.goto(`${url}/console/refunds`);
    const row = finance.page.getByRole('row').filter({ hasText: feng.name }).first();
    await row.getByRole('checkbox').check();
    await expect(finance.page.getByRole('region', { name: /所选|批量/ })).toBeVisible();
    const download = finance.page.waitForEvent('download');
    await finance.page.getByRole('button', { name: /导出/ }).last().click();
    const sheet = readFileSync(await (await download).path());
    expect(sheet.subarray(0, 2).toString()).toBe('PK');
    await finance.shot('marked');
    await row.getByRole('button', { name: /^不批准/ }).click();
    await finance.page.getByRole('dialog').getByLabel('理由').fill('尚未生效，请在文书生效后再提');
    await finance.shot('reject');
    await settle(finance, '确认不批准');
    await finance.page.goto(`${url}/console/refunds?state=rejected`);
    await expect(finance.page.getByRole('row').filter({ hasText: feng.name }).first()).toBeVisible();
  });

  await test.step('an administrator loads a year: the days are counted again', async () => {
    const admin = await atDesk(browser, 'administrator');
    await staffLogIn(admin, 'admin1');
    await admin.page.goto(`${url}/console/settings`);
    await admin.page.getByLabel('通知名称和文号').fill(testYear2027.source);
    await admin.page.getByLabel('粘贴通知全文').fill('一、元旦：1月1日（周五）至4日（周一）放假调休，共4天。1月9日（周六）上班。二、春节：2月5日至12日放假调休，共8天。2月20日（周六）上班。三、清明节：4月3日至5日放假，共3天。四、劳动节：5月1日至5日放假，共5天。五、端午节：6月9日放假。六、中秋节：9月15日放假。七、国庆节：10月1日至7日放假，共7天。');
    await admin.page.getByRole('button', { name: '读取' }).click();
    await expect(admin.page.getByLabel(/补班日/)).toHaveValue(/2027-01-09/);
    await admin.shot('holidays-read');
    await admin.page.getByRole('button', { name: '核对并保存' }).click();
    await admin.page.getByRole('button', { name: '确认保存' }).click();
    await expect(admin.page.getByText(/重新计算完毕/)).toBeVisible({ timeout: 60_000 });
    await admin.shot('holidays');
  });
});
