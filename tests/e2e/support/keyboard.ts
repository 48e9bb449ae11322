import { expect, type Page } from '@playwright/test';
import { ARROW_GROUPS } from './person';

/** Most presses any page of the product may need to bring the focus round. */
const MOST = 160;

interface Focused { mark: string; name: string; ring: boolean }

/** Controls a pointer can press, apart from the members of a group that the arrow keys move in. */
const markControls = (page: Page): Promise<Record<string, string>> => page.evaluate((arrowGroups) => {
  const marks: Record<string, string> = {};
  // an open dialog keeps the focus to itself, as it should
  const modal = [...document.querySelectorAll<HTMLElement>('[role=dialog][aria-modal=true], dialog[open]')].filter((dialog) => dialog.checkVisibility()).at(-1);
  const controls = [...(modal ?? document).querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=link], [role=menuitem], [contenteditable=true]')];
  const inArrowGroup = (element: HTMLElement): boolean => element.tabIndex < 0 && element.closest(arrowGroups) !== null;
  controls
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && element.closest('[aria-hidden=true], [inert]') === null)
    .filter((element) => !(element as HTMLInputElement).disabled && element.getAttribute('aria-disabled') !== 'true' && !inArrowGroup(element))
    .filter((element) => !(element instanceof HTMLInputElement && (element.type === 'hidden' || element.type === 'file')))
    .forEach((element, index) => {
      const radio = element instanceof HTMLInputElement && element.type === 'radio' && element.name !== '' ? `radio ${element.name}` : undefined;
      const mark = radio ?? `c${index}`;
      element.dataset['tabMark'] = mark;
      marks[mark] = element.outerHTML.slice(0, 140);
    });
  return marks;
}, ARROW_GROUPS);

/** What has the focus now: its name, and whether anything shows that it has. */
const focused = (page: Page): Promise<Focused | undefined> => page.evaluate(() => {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body || element === document.documentElement) return undefined;
  const input = element as HTMLInputElement;
  const described = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('');
  const name = [element.getAttribute('aria-label'), described, [...(input.labels ?? [])].map(({ textContent }) => textContent).join(''), element.textContent, element.title].find((text) => (text ?? '').trim() !== '') ?? '';
  const shows = (candidate: Element | null): boolean => {
    if (candidate === null) return false;
    const style = getComputedStyle(candidate);
    return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
  };
  // what has the focus inside a frame is the frame's to show; where Tab does not lead (the page's own start after a change of page) nothing needs to
  if (element instanceof HTMLIFrameElement || element.tabIndex < 0) return { mark: '', name: element.title, ring: true };
  const around = [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement ?? null, element.closest('label')];
  return { mark: element.dataset['tabMark'] ?? '', name: name.trim().slice(0, 80), ring: around.some((candidate) => shows(candidate)) };
});

/** Presses Tab until the focus has been everywhere: every control must be reached and must show that it was. */
export const expectTabRound = async (page: Page, where: string): Promise<void> => {
  const marks = await markControls(page);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const reached = new Set<string>();
  const dark: string[] = [];
  for (let press = 0; press < MOST && reached.size < Object.keys(marks).length; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === undefined || reached.has(now.mark)) continue;
    if (now.mark !== '') reached.add(now.mark);
    if (!now.ring) {
      // a slow machine may not have drawn it yet
      await page.waitForTimeout(250);
      if ((await focused(page))?.ring !== true) dark.push(now.name);
    }
  }
  expect.soft(Object.entries(marks).filter(([mark]) => !reached.has(mark)).map(([, html]) => html).slice(0, 12), `not reached by Tab on ${where}`).toEqual([]);
  expect.soft(dark, `focus cannot be seen on ${where}`).toEqual([]);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};

/** Moves with Tab (and nothing else) to the control so named. */
export const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
  const fits = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const seen: string[] = [];
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now !== undefined && fits(now.name)) return;
    seen.push(now?.name ?? '—');
  }
  throw new Error(`no way by Tab to ${String(name)}; passed ${seen.slice(0, 60).join(' | ')}`);
};

export const pressByKey = async (page: Page, name: string | RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};

export const typeInto = async (page: Page, name: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.type(text);
};
