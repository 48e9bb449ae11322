import { expect, test } from '@playwright/test';
import { filingRoutes } from '../../shared/filing/contract';
import { identityRoutes } from '../../shared/identity/contract';
import { lendingAnswers } from '../bench/lending-answers';
import { citizen } from '../journeys/people';
import { worldUrl } from './support/person';

test('a draft opens without a network, is filled in, survives closing, and reaches the court when the network is back', async ({ browser }) => {
  // somebody of this test's own: the walks' people prove who they are in the walks
  const me = await citizen(worldUrl(), '13900000088', '孙离线', '99999919880101888X');
  const { caseId } = await me.call(filingRoutes.startDraft, { body: { causeOfAction: '民间借贷纠纷' } });
  const at = new Date().toISOString();
  await me.call(filingRoutes.saveAnswers, { params: { caseId }, body: { answers: Object.fromEntries(Object.entries(lendingAnswers).map(([path, value]) => [path, { value, at }])) } });

  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' });
  const session = JSON.stringify({ data: { token: me.token, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), me: await me.call(identityRoutes.me) } });
  await context.addInitScript((value) => localStorage.setItem('session', value), session);
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${worldUrl()}/#/filing/pages/form/index?caseId=${caseId}&path=plaintiffs`);
    return page;
  };
  const employer = (page: Awaited<ReturnType<typeof open>>) => page.getByLabel(/^工作单位/);

  let page = await open();
  await expect(employer(page)).toBeVisible();
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)))).flat());
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.filter((path) => !/^\/(index\.html|(js|css|chunk)\/)/.test(path))).toEqual([]);
  await page.close();

  await context.setOffline(true);
  page = await open();
  await employer(page).fill('离线填写的单位');
  await page.waitForTimeout(500);
  await page.close();
  page = await open();
  await expect(employer(page)).toHaveValue('离线填写的单位');
  await context.setOffline(false);
  await expect(async () => expect((await me.call(filingRoutes.read, { params: { caseId } })).answers['plaintiffs.0.employer']).toBe('离线填写的单位')).toPass({ timeout: 20_000 });
  await context.close();
});
