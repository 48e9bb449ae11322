import { expect, type Locator, type Page } from '@playwright/test';
import { courtDateOf } from '../../../shared/kernel/time';
import { screen, tick } from './form';
import type { Person } from './person';
import { drawSignature, press } from './party';

const localHour = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16);

/** The mediator offers a time twenty minutes from now (the room opens half an hour before) and one tomorrow. */
export const proposeTimes = async ({ page }: Person): Promise<void> => {
  const soon = new Date(Date.now() + 20 * 60_000);
  const first = screen(page).getByRole('region', { name: '时间1' });
  await first.getByLabel('日期').fill(courtDateOf(soon.toISOString()));
  await first.getByLabel('几点开始').fill(localHour(soon));
  await press(page, '发给各方选择');
  await expect(screen(page).getByText('各方的选择')).toBeVisible();
};

/** Picks the first time offered. */
export const pickFirstTime = async ({ page }: Person): Promise<void> => {
  await tick(screen(page).getByRole('checkbox').first());
  await press(page, '提交我的选择');
  await expect(screen(page).getByText(/您的选择已提交|时间已定/).first()).toBeVisible();
};

/** Devices first; a party says once more who they are. */
export const enterRoom = async ({ page }: Person, by: '进入调解室' | '只用声音参加', idNumberTail?: string): Promise<void> => {
  // The page below has a button of the same name.
  await expect(screen(page).getByRole('heading', { name: '先看看设备' })).toBeVisible();
  if (idNumberTail !== undefined) await screen(page).getByLabel('身份证号码后6位').fill(idNumberTail);
  await screen(page).getByRole('button', { name: by, exact: true }).click();
};

/**
 * What arrives from everybody else: a track is unmuted by its first packets, so unmuted sound is sound that comes in;
 * a picture also moves.
 */
const arrivals = (page: Page): Promise<{ peer: string; hears: boolean; sees: boolean }[]> => page.evaluate(async () => {
  const elements = [...document.querySelectorAll<HTMLVideoElement>('video[data-remote-video]')].map((video) => ({ video, before: video.currentTime }));
  await new Promise((later) => setTimeout(later, 1500));
  return elements.map(({ video, before }) => {
    const stream = video.srcObject instanceof MediaStream ? video.srcObject : new MediaStream();
    const flows = (tracks: MediaStreamTrack[]) => tracks.some((track) => track.readyState === 'live' && !track.muted);
    return { peer: video.dataset['remoteVideo'] ?? '', hears: flows(stream.getAudioTracks()), sees: flows(stream.getVideoTracks()) && video.videoWidth > 0 && video.currentTime > before };
  });
});

/** Everybody is heard; everybody with a camera is seen. */
export const expectToMeet = async (person: Person, others: number, withPicture: number): Promise<void> => {
  const { page } = person;
  await expect(page.locator('[data-peer][data-link=connected]')).toHaveCount(others, { timeout: 60_000 });
  await expect(async () => {
    const found = await arrivals(page);
    expect(found.filter(({ hears }) => hears)).toHaveLength(others);
    expect(found.filter(({ sees }) => sees)).toHaveLength(withPicture);
  }).toPass({ timeout: 60_000 });
};

/** The talk: behind its button, or, in large type, on the screen by itself. */
const withChat = async (page: Page, use: (chat: Locator) => Promise<void>): Promise<void> => {
  const button = page.getByRole('button', { name: /^聊天/ }).filter({ visible: true });
  if (await button.count() === 0) return use(screen(page));
  await button.click();
  const sheet = page.getByRole('dialog');
  await use(sheet);
  await sheet.getByRole('button', { name: '关闭' }).click();
};

export const say = ({ page }: Person, text: string): Promise<void> => withChat(page, async (chat) => {
  await chat.getByLabel('说点什么').fill(text);
  await chat.getByRole('button', { name: '发送' }).click();
  await expect(chat.getByText(text).last()).toBeVisible();
});

export const expectToRead = ({ page }: Person, text: string): Promise<void> => withChat(page, (chat) => expect(chat.getByText(text).last()).toBeVisible());

/** `parts`: in monthly parts, the first on `dueOn` */
export interface Clause { text: string; amount: string; parts?: string; dueOn: string; payer: string; payee: string; costs: string; wantsStatement?: boolean }

export const writeAgreement = async ({ page }: Person, clause: Clause): Promise<void> => {
  await page.getByRole('button', { name: '资料', exact: true }).filter({ visible: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('第1条 内容').fill(clause.text);
  await sheet.getByLabel('第1条 金额').fill(clause.amount);
  if (clause.parts !== undefined) await sheet.getByLabel('第1条 分几期付').fill(clause.parts);
  await sheet.getByLabel(clause.parts === undefined ? '第1条 最晚付款日' : '第1条 第一期的最晚付款日').fill(clause.dueOn);
  // A represented party stands there with its agent's name.
  for (const [label, name] of [['第1条 由谁付款', clause.payer], ['第1条 付给谁', clause.payee]] as const) {
    await tick(sheet.getByRole('group', { name: label }).getByRole('radio', { name }).first());
  }
  await sheet.getByLabel('第2条 内容').fill(clause.costs);
  if (clause.wantsStatement === false) await sheet.getByRole('checkbox', { name: /^各方要求法院出具民事调解书/ }).locator('xpath=ancestor::label[1]').click();
  await sheet.getByRole('button', { name: '发给各方阅读签名' }).click();
  await expect(sheet.getByText('签名情况').first()).toBeVisible();
  await sheet.getByRole('button', { name: '关闭' }).click();
};

/** Reads the agreement on one's own screen and signs it with a finger. */
export const signAgreement = async (person: Person): Promise<void> => {
  const { page } = person;
  await tick(screen(page).getByRole('checkbox', { name: /我已逐条阅读/ }));
  await drawSignature(page);
  await person.shot('agreement');
  await press(page, '签名');
  await expect(screen(page).getByText(/您已签名|协议已于/).first()).toBeVisible();
};
