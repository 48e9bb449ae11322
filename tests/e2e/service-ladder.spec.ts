import { expect, test } from '@playwright/test';
import { filingRoutes } from '../../shared/filing/contract';
import { serviceRoutes } from '../../shared/service/contract';
import { citizen, official, tinyPng } from '../journeys/people';
import { file, readCase, untilCase } from '../journeys/steps';
import { screen } from './support/form';
import { chu, feng, lendingBetween } from './support/lending';
import { logIn, openApp } from './support/party';
import { atDesk, onPhone, worldUrl, type Person } from './support/person';
import { settle, staffLogIn } from './support/staff';

const proof = { name: '现场照片.png', mimeType: 'image/png', buffer: tinyPng };

/** Moves the world's clock a month forward: a world of its own, `npm run drill:ladder`. */
test('up the ladder to the announcement, each rung reported at the desk; a dispute decided @drill', async ({ browser }) => {
  test.setTimeout(6 * 60_000);
  const url = worldUrl();
  const lender = await citizen(url, feng.phone, feng.name, feng.idNumber);
  let clerkDoor = await official(url, 'clerk1');
  const { caseId } = await file(lender, '民间借贷纠纷', lendingBetween(feng, chu));
  const params = { caseId };
  await clerkDoor.call(filingRoutes.accept, { params, body: { procedure: 'ordinary' } });
  const { parties } = await readCase(clerkDoor, caseId);
  const partyId = (role: string) => parties.find((party) => party.role === role)?.partyId ?? '';
  const { services: [track] } = await clerkDoor.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: [partyId('defendant')] } });
  const serviceId = track?.serviceId ?? '';
  const onRung = (rung: string) => untilCase(`rung ${rung}`, clerkDoor, caseId, (view) => view.services.some((one) => one.serviceId === serviceId && one.rung === rung));
  const moveOn = () => clerkDoor.call(serviceRoutes.moveOn, { params: { caseId, serviceId } });

  const clerk = await atDesk(browser, 'ladder-clerk');
  await staffLogIn(clerk, 'clerk1');
  const report = async (who: string, step: string, fill: (dialog: ReturnType<Person['page']['getByRole']>) => Promise<void>): Promise<void> => {
    await clerk.page.goto(`${url}/console/service/tasks`);
    await clerk.page.getByRole('button', { name: `登记结果：${who}` }).first().click();
    await fill(clerk.page.getByRole('dialog'));
    await clerk.shot(step);
    await settle(clerk, '登记');
  };
  const attach = async (dialog: ReturnType<Person['page']['getByRole']>): Promise<void> => {
    await dialog.getByLabel('上传证明材料').setInputFiles(proof);
    await expect(dialog.getByText(proof.name)).toBeVisible();
  };

  await test.step('telephone', async () => {
    await moveOn();
    await onRung('reminder');
    await moveOn();
    await onRung('phone');
    await report(chu.name, 'called', (dialog) => dialog.getByText('无人接听、停机或空号').click());
  });

  await test.step('letter: posted, returned', async () => {
    await onRung('paper');
    await report(chu.name, 'posted', (dialog) => dialog.getByLabel('邮件号').fill('1012345678903'));
    await report(chu.name, 'returned', async (dialog) => {
      await dialog.getByText('退回', { exact: true }).click();
      await attach(dialog);
    });
  });

  await test.step('another court: asked, returned', async () => {
    await onRung('entrusted');
    await report(chu.name, 'entrusted', (dialog) => dialog.getByLabel('受委托法院').fill('汉中市南郑区人民法院'));
    await report(chu.name, 'entrusted-returned', async (dialog) => {
      await dialog.getByText('退回', { exact: true }).click();
      await attach(dialog);
    });
  });

  await test.step('announcement: text, place, day, photo; thirty days later it has effect', async () => {
    await onRung('announcement');
    await report(chu.name, 'announced', async (dialog) => {
      await dialog.getByLabel('公告内容').fill(`${chu.name}：本院受理冯示例与你民间借贷纠纷一案，现依法向你公告送达起诉状副本、应诉通知书。自发出公告之日起，经过三十日即视为送达。`);
      await dialog.getByLabel('张贴地点或刊登载体').fill('本院公告栏、被告住所地村委会公示栏');
      await attach(dialog);
    });
    await fetch(`${url}/sim/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advanceDays: 32 }) });
    // a month later everybody logs in again; the functions look at the clock no more than five times a second
    await clerk.page.waitForTimeout(500);
    clerkDoor = await official(url, 'clerk1');
    await staffLogIn(clerk, 'clerk1');
    const served = await untilCase('served by announcement', clerkDoor, caseId, (view) => view.services.some((one) => one.serviceId === serviceId && one.effect !== undefined));
    expect(served.services.find((one) => one.serviceId === serviceId)?.effect).toMatchObject({ rule: 'afterAnnouncement', track: 'announcement' });
    await clerk.page.goto(`${url}/console/cases/${caseId}?tab=service`);
    await expect(clerk.page.getByText(/公告/).first()).toBeVisible();
    await clerk.shot('served');
  });

  await test.step('内容不全: the clerk decides, the addressee reads why', async () => {
    const document = (await readCase(clerkDoor, caseId)).documents[0];
    const { services: [notice] } = await clerkDoor.call(serviceRoutes.order, { params, body: { bundle: 'notice', addresseePartyIds: [partyId('plaintiff')], documentIds: [document?.documentId] } });
    const again = await citizen(url, feng.phone, feng.name, feng.idNumber);
    const own = { params: { caseId, serviceId: notice?.serviceId } };
    await untilCase('dispatched', again, caseId, (view) => view.services.some((one) => one.serviceId === notice?.serviceId && one.state !== 'ordered'));
    await again.call(serviceRoutes.read, own);
    await again.call(serviceRoutes.object, { ...own, body: { ground: 'incomplete', text: '少了第二页' } });
    await report(feng.name, 'dispute', async (dialog) => {
      await dialog.getByText('不成立', { exact: true }).click();
      await dialog.getByLabel(/^理由/).fill('该文书只有一页，没有第二页，请放心签收');
    });
    const phone = await onPhone(browser, 'ladder-phone');
    await openApp(phone, `service/pages/read/index?caseId=${caseId}&serviceId=${notice?.serviceId}`);
    await screen(phone.page).getByRole('button', { name: '去登录' }).click();
    await logIn(phone, feng.phone);
    await expect(screen(phone.page).getByText(/您反映“内容不全”，法院核对后认为不成立/)).toBeVisible();
    await phone.shot('decided');
  });
});
