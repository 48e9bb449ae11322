import { expect, test } from '@playwright/test';
import { mediationRoutes } from '../../../shared/mediation/contract';
import { screen } from '../support/form';
import { openApp, press, logIn, proveIdentity } from '../support/party';
import { atDesk, onPhone, worldUrl } from '../support/person';
import { enterRoom } from '../support/room';
import { settle, staffLogIn } from '../support/staff';
import { admit, groupOf, leaveAll, somebody, tell, viewOf } from './support/people';
import { newCitizen, prepareSession } from './support/session';

test('an interpreter comes in with the code; two whom the judge keeps apart never meet', async ({ browser }) => {
  const session = await prepareSession(worldUrl());
  const params = { caseId: session.caseId };
  const mediator = await somebody(browser, session.mediator, session.caseId);
  const [first, second] = [session.parties[0], session.parties[1]];
  await mediator.enter({ camera: false });

  await test.step('the code, in a phone of its owner', async () => {
    const who = newCitizen('文传意');
    const { code = '' } = await session.mediator.connection.call(mediationRoutes.invite, { params, body: { role: 'interpreter', name: who.name } });
    const guest = await onPhone(browser, 'interpreter');
    await openApp(guest, 'profile/index');
    await press(guest.page, '去登录');
    await logIn(guest, who.phone);
    await press(guest.page, /^凭邀请码参加调解/);
    await proveIdentity(guest, who.name, who.idNumber);
    await screen(guest.page).getByLabel('邀请码').fill('NOTACODE99');
    await press(guest.page, '参加调解');
    await expect(screen(guest.page).getByText(/邀请码不对/)).toBeVisible();
    await guest.shot('wrong-code');
    await screen(guest.page).getByLabel('邀请码').fill(code.toLowerCase());
    await press(guest.page, '参加调解');
    await enterRoom(guest, '只用声音参加', who.idNumber.slice(-6));
    await expect(screen(guest.page).getByText(/请稍等，调解员会请您进入/)).toBeVisible();
    await expect.poll(async () => (await viewOf(mediator))?.peers.find(({ name }) => name === who.name)?.peerId, { timeout: 30_000 }).toBeDefined();
    const peerId = (await viewOf(mediator))?.peers.find(({ name }) => name === who.name)?.peerId ?? '';
    await tell(mediator, { type: 'admit', peerId });
    await expect(guest.page.getByText(/能听到您的有：.*吴调解/)).toBeVisible({ timeout: 30_000 });
    await guest.shot('inside');
    await guest.context.close();
  });

  await test.step('the judge keeps two parties apart', async () => {
    const judge = await atDesk(browser, 'screening-judge');
    await staffLogIn(judge, 'judge1');
    await judge.page.goto(`${worldUrl()}/console/cases/${session.caseId}?tab=mediation`);
    await judge.page.getByRole('button', { name: '保护安排' }).click();
    await judge.page.getByRole('dialog').getByText(`${first.name} 与 ${second.name}`).click();
    await judge.shot('screening');
    await settle(judge, '保存');
    await expect(judge.page.getByText(`${first.name} 与 ${second.name}`)).toBeVisible();
    await judge.shot('screened');
    const one = await somebody(browser, first, session.caseId);
    const other = await somebody(browser, second, session.caseId);
    await one.enter({ camera: false });
    await other.enter({ camera: false });
    await admit(mediator, one);
    await expect.poll(() => other.peerId()).not.toBe('');
    await tell(mediator, { type: 'admit', peerId: await other.peerId() });
    await mediator.page.waitForTimeout(2000);
    expect(await groupOf(other)).toBe('waiting');
    await leaveAll([one, other]);
  });
  await leaveAll([mediator]);
});
