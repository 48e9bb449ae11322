import { chromium, type Browser } from '@playwright/test';
import { encode } from 'jpeg-js';
import { filingRoutes } from '../../shared/filing/contract';
import { identityRoutes } from '../../shared/identity/contract';
import { citizen, upload } from '../journeys/people';
import type { Connection } from '../support/api';
import { manyParties } from '../support/many-parties';
import { trafficAnswers } from '../support/traffic-answers';
import { startWorld } from '../support/world';
import { median } from './measure';

const ROUNDS = 5;
const BOUND_MS = 1000;
const say = (text: string): void => { process.stdout.write(`${text}\n`); };

/** No two are the same bytes. */
const photo = (shade: number): Uint8Array => new Uint8Array(encode({ width: 600, height: 800, data: Buffer.alloc(600 * 800 * 4, shade % 255) }, 60 + (shade % 30)).data);

interface Draft { caseId: string; parties: number; files: number }

const draftOf = async (me: Connection, parties: number, files: number): Promise<Draft> => {
  const { caseId } = await me.call(filingRoutes.startDraft, { body: { causeOfAction: '机动车交通事故责任纠纷' } });
  const at = new Date().toISOString();
  const answers = parties === 1 ? trafficAnswers : { ...trafficAnswers, ...manyParties(trafficAnswers, parties - 1) };
  await me.call(filingRoutes.saveAnswers, { params: { caseId }, body: { answers: Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, { value, at }])) } });
  const fileIds: string[] = [];
  for (let made = 0; made < files; made += 10) {
    fileIds.push(...await Promise.all(Array.from({ length: Math.min(10, files - made) }, (_, index) => upload(me, `照片${made + index}.jpg`, 'image/jpeg', photo(made + index)))));
  }
  await me.call(filingRoutes.setFiles, { params: { caseId }, body: { files: fileIds.map((fileId, index) => ({ fileId, evidenceName: `证据照片${index + 1}` })) } });
  return { caseId, parties, files };
};

/** The pages of the filing that grow with it, and what is touched first on each. */
const pages = [
  { name: 'form: first party', url: (caseId: string) => `/#/filing/pages/form/index?caseId=${caseId}&path=defendants`, touch: 'input:not([type=radio]):not([type=checkbox])' },
  { name: 'evidence list', url: (caseId: string) => `/#/filing/pages/evidence/index?caseId=${caseId}`, touch: '.evidence input' },
  { name: 'review', url: (caseId: string) => `/#/filing/pages/review/index?caseId=${caseId}`, touch: '.card button' },
] as const;

/** From opening the page cold to the moment its first control has answered a touch, in the page's own clock. */
const firstTouch = async (browser: Browser, origin: string, session: string, url: string, touch: string, slowdown: number): Promise<{ ms: number; rows: number }> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'zh-CN', serviceWorkers: 'block' });
  await context.addInitScript((value: string) => localStorage.setItem('session', value), session);
  const page = await context.newPage();
  if (slowdown > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(origin + url);
  const ms = await page.evaluate((selector: string) => new Promise<number>((done) => {
    const look = (): void => {
      const control = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.offsetParent !== null);
      if (control === undefined) return void requestAnimationFrame(look);
      control.addEventListener('focus', () => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)), { once: true });
      control.focus();
    };
    look();
  }), touch);
  const rows = await page.locator('.evidence').count();
  await context.close();
  return { ms, rows };
};

/** A filing of 20 parties and 200 files beside one of 1 and 2, opened in turns in the same browser. */
const run = async (): Promise<void> => {
  const world = await startWorld({ BUILD_APPS: '0' });
  const executablePath = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const me = await citizen(world.url, '13900000001', '李晓梅', '99999919860412101X');
    const session = JSON.stringify({ data: { token: me.token, expiresAt: new Date(Date.now() + 3_600_000).toISOString(), me: await me.call(identityRoutes.me) } });
    const [small, large] = [await draftOf(me, 1, 2), await draftOf(me, 20, 200)];
    say(`first interaction, ms from a cold open of the page; medians of ${ROUNDS} rounds in turns\n`);
    say(`${''.padEnd(24)}${'1 party, 2 files'.padStart(20)}${'20 parties, 200 files'.padStart(24)}${'rows drawn'.padStart(14)}`);
    for (const slowdown of [1, 4]) {
      for (const { name, url, touch } of pages) {
        const times: Record<'small' | 'large', number[]> = { small: [], large: [] };
        let rows = 0;
        for (let round = 0; round < ROUNDS; round += 1) {
          for (const [which, draft] of [['small', small], ['large', large]] as const) {
            const measured = await firstTouch(browser, world.url, session, url(draft.caseId), touch, slowdown);
            times[which].push(measured.ms);
            rows = measured.rows;
          }
        }
        const [one, many] = [median(times.small), median(times.large)];
        if (slowdown === 1 && many >= BOUND_MS) process.exitCode = 1;
        say(`${`${name}${slowdown === 1 ? '' : `, CPU ÷ ${slowdown}`}`.padEnd(24)}${one.toFixed(0).padStart(20)}${many.toFixed(0).padStart(24)}${(rows === 0 ? '' : String(rows)).padStart(14)}  ${slowdown > 1 ? '' : many < BOUND_MS ? `< ${BOUND_MS}` : `ABOVE ${BOUND_MS}`}`);
      }
    }
  } finally {
    await browser.close();
    await world.stop();
  }
};

await run();
