import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const worldUrl = (): string => process.env['WORLD_URL'] ?? '';
const shots = resolve(__dirname, '../../../artifacts/walk');

export interface Person { name: string; page: Page; context: BrowserContext; shot(step: string): Promise<void> }

/** In these the arrow keys move, and Tab stops once. */
export const ARROW_GROUPS = '[role=menu], [role=menubar], [role=tablist], [role=radiogroup], [role=listbox], [role=grid]';

/** Every visible thing a pointer can press must be reachable and named for the keyboard and the reader. */
const nameless = (page: Page): Promise<string[]> => page.evaluate((arrowGroups) =>
  [...document.querySelectorAll('button, a[href], input, select, textarea, [role=button], [role=tab], [role=link]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && !element.closest('[aria-hidden=true]'))
    .filter((element) => {
      const input = element as HTMLInputElement;
      const label = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby') ?? element.getAttribute('title') ?? (input.labels?.length ? 'labelled' : '');
      return (label === '' && (element.textContent ?? '').trim() === '' && input.type !== 'hidden' && input.type !== 'file') || ((element as HTMLElement).tabIndex < 0 && element.closest(arrowGroups) === null);
    }).map((element) => element.outerHTML.slice(0, 160)), ARROW_GROUPS);

const checkAccess = async (page: Page, where: string): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  expect.soft(serious, `axe on ${where}`).toEqual([]);
  expect.soft(await nameless(page), `controls without a name on ${where}`).toEqual([]);
};

const enter = async (browser: Browser, name: string, size: { width: number; height: number }, phone: boolean): Promise<Person> => {
  const context = await browser.newContext({ viewport: size, ...(phone ? { hasTouch: true, isMobile: true, deviceScaleFactor: 2 } : {}), permissions: ['camera', 'microphone'], reducedMotion: 'reduce' });
  const page = await context.newPage();
  mkdirSync(shots, { recursive: true });
  let count = 0;
  return {
    name, page, context,
    shot: async (step) => {
      count += 1;
      const where = `${name}-${String(count).padStart(2, '0')}-${step}`;
      await page.screenshot({ path: join(shots, `${where}.png`) });
      await checkAccess(page, where);
    },
  };
};

export const onPhone = (browser: Browser, name: string): Promise<Person> => enter(browser, name, { width: 390, height: 844 }, true);
export const atDesk = (browser: Browser, name: string): Promise<Person> => enter(browser, name, { width: 1440, height: 900 }, false);

interface Message { at: string; text: string; templateId: string; params: string[]; links: string[] }

/** The newest message of a template on a virtual phone that came after the given number of messages. */
export const messageOn = async (phone: string, templateId: string, after = 0): Promise<Message> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const { messages } = (await (await fetch(`${worldUrl()}/sim/phones/${phone}`)).json()) as { messages: Message[] };
    const found = messages.filter((message) => message.templateId === templateId);
    if (found.length > after && found[0] !== undefined) return found[0];
    await new Promise((resolveWait) => setTimeout(resolveWait, 200));
  }
  throw new Error(`no ${templateId} message on ${phone}`);
};

export const messageCount = async (phone: string, templateId: string): Promise<number> => {
  const { messages } = (await (await fetch(`${worldUrl()}/sim/phones/${phone}`)).json()) as { messages: Message[] };
  return messages.filter((message) => message.templateId === templateId).length;
};
