import { expect, test, type Page } from '@playwright/test';
import { filingRoutes } from '../../shared/filing/contract';
import { kioskRoutes } from '../../shared/service/kiosk-contract';
import { citizen, newestMessage, official } from '../journeys/people';
import { file, untilCase } from '../journeys/steps';
import { chu, feng, lendingBetween } from './support/lending';
import { atDesk, worldUrl } from './support/person';

const type = async (page: Page, text: string): Promise<void> => {
  for (const key of text) await page.getByRole('group', { name: '屏幕键盘' }).getByRole('button', { name: key, exact: true }).click();
};

test('a fee is paid at the machine in the hall, from the text message in the hand', async ({ browser }) => {
  const url = worldUrl();
  const lender = await citizen(url, feng.phone, feng.name, feng.idNumber);
  const { caseId } = await file(lender, '民间借贷纠纷', lendingBetween(feng, chu));
  const clerk = await official(url, 'clerk1');
  await clerk.call(filingRoutes.accept, { params: { caseId }, body: { procedure: 'ordinary' } });
  await untilCase('a fee notice', lender, caseId, ({ fees }) => fees.notices.some(({ state }) => state === 'issued'));
  const { params, text } = await newestMessage(url, feng.phone, 'fee-notice');
  const code = params.find((param) => /^[2-9A-HJ-NP-Z]{8}$/.test(param)) ?? text;
  const head = await official(url, 'head1');
  const { startCode } = await head.call(kioskRoutes.addKiosk, { body: { name: '一楼大厅' } });

  const machine = await atDesk(browser, 'machine');
  const { page } = machine;
  await page.goto(`${url}/console/kiosk`);
  await type(page, startCode);
  await page.getByRole('button', { name: '启用' }).click();
  await page.getByRole('button', { name: '交诉讼费' }).click();
  await type(page, '23456789');
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByText(/没有找到这个码对应的交费通知/)).toBeVisible();
  await machine.shot('fee-code');
  await page.getByRole('button', { name: '清空' }).click();
  await type(page, code);
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(page.getByRole('heading', { name: '应交诉讼费 2,700.00 元' })).toBeVisible();
  await expect(page.getByText(feng.name)).toHaveCount(0);
  await machine.shot('fee');
  const order = page.waitForResponse((answer) => answer.url().endsWith('/attempts'));
  await page.getByRole('button', { name: '用微信交' }).click();
  const { link } = (await (await order).json()) as { link: { codeUrl: string } };
  await expect(page.getByText('打开手机上的微信“扫一扫”，扫左边的二维码付款。')).toBeVisible();
  await machine.shot('fee-scan');

  const telephone = await browser.newPage();
  await telephone.goto(`${url}/sim/wechat-pay/scan?code_url=${encodeURIComponent(link.codeUrl)}`);
  await telephone.getByRole('button', { name: '确认支付' }).click();
  await expect(page.getByText('已经交清。票据会发到当事人的手机上。')).toBeVisible();
  await machine.shot('fee-paid');
});
