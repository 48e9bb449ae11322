import { resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { worldUrl } from '../../support/person';
import type { CarrierName } from './drill-carriers';
import type { Drill } from './room-page';
import type { Seat } from './session';

let bundled: Promise<string> | undefined;
const bundle = (): Promise<string> => (bundled ??= build({ entryPoints: [resolve(__dirname, 'room-page.ts')], bundle: true, write: false, format: 'iife', target: 'chrome120', alias: { '@shared': resolve(__dirname, '../../../../shared') }, logLevel: 'error' })
  .then(({ outputFiles }) => outputFiles[0]?.text ?? ''));

export interface Here { readonly name: string; readonly page: Page; readonly context: BrowserContext; readonly seat: Seat; run<T>(act: (drill: Drill) => T | Promise<T>): Promise<T>; enter(options?: { camera?: boolean; carrier?: CarrierName }): Promise<void>; peerId(): Promise<string>; /** the page anew, outside the room */ reload(): Promise<void> }

type Window_ = Window & { drill: Drill };

/** Somebody with a browser of their own on an empty page of the court's address, with the product's room in it. */
export const somebody = async (browser: Browser, seat: Seat, caseId: string): Promise<Here> => {
  const context = await browser.newContext({ permissions: ['camera', 'microphone'] });
  const page = await context.newPage();
  const load = async (): Promise<void> => {
    // a page the court really serves: Chromium lets no made-up page reach the loopback
    await page.goto(`${worldUrl()}/sim`);
    await page.evaluate(await bundle());
  };
  await load();
  const run = <T>(act: (drill: Drill) => T | Promise<T>): Promise<T> => page.evaluate(`(${act.toString()})(window.drill)`) as Promise<T>;
  return {
    name: seat.name, page, context, seat, run,
    enter: async ({ camera = true, carrier = 'mesh' } = {}) => {
      if (await page.evaluate(() => (window as unknown as Window_).drill.view() !== undefined)) await load();
      await page.evaluate((entry) => (window as unknown as Window_).drill.enter(entry), { caseId, token: seat.connection.token ?? '', camera, carrier });
    },
    reload: load,
    peerId: async () => (await run((drill) => drill.view()?.you?.peerId)) ?? '',
  };
};

export const viewOf = (person: Here) => person.run((drill) => drill.view());
export const groupOf = async (person: Here): Promise<string | undefined> => (await viewOf(person))?.you?.group;

export const admit = async (mediator: Here, ...people: readonly Here[]): Promise<void> => {
  for (const person of people) {
    await expect.poll(() => person.peerId(), { timeout: 60_000 }).not.toBe('');
    const peerId = await person.peerId();
    if (await groupOf(person) === 'main') continue;
    await expect(async () => {
      await tell(mediator, { type: 'admit', peerId });
      await expect.poll(() => groupOf(person), { timeout: 20_000 }).toBe('main');
    }).toPass({ timeout: 120_000 });
  }
};

export const tell = (person: Here, wish: Parameters<Drill['tell']>[0]): Promise<void> => person.page.evaluate((what) => (window as unknown as Window_).drill.tell(what), wish);

/** Everybody connected with everybody of their group. */
export const untilConnected = async (people: readonly Here[], others: number, timeout = 60_000): Promise<void> => {
  for (const person of people) await expect.poll(async () => (await person.run((drill) => drill.connections())).length, { timeout, message: `${person.name} connected` }).toBe(others);
};

/** A private talk of the mediator with these, sealed; returns how long from the last yes to the seal. */
export const talkAlone = async (mediator: Here, ...people: readonly Here[]): Promise<number> => {
  const peerIds = await Promise.all(people.map((person) => person.peerId()));
  await tell(mediator, { type: 'caucusAsk', peerIds });
  for (const person of people) await expect.poll(async () => (await viewOf(person))?.room?.caucus?.phase, { timeout: 10_000 }).toBe('asked');
  const began = performance.now();
  for (const person of people) await tell(person, { type: 'caucusAnswer', agreed: true });
  for (const person of [mediator, ...people]) await expect.poll(async () => { const view = await viewOf(person); return view?.room?.caucus?.phase === 'sealed' && view.held === false; }, { timeout: 20_000, intervals: [20] }).toBe(true);
  return performance.now() - began;
};

export const allTogether = async (mediator: Here, people: readonly Here[]): Promise<void> => {
  await tell(mediator, { type: 'caucusEnd' });
  for (const person of people) await expect.poll(() => groupOf(person), { timeout: 20_000 }).toBe('main');
};

export const leaveAll = async (people: readonly Here[]): Promise<void> => {
  for (const person of people) await person.run((drill) => drill.leave()).catch(() => undefined);
  for (const person of people) await person.context.close();
};
