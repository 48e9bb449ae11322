import { runInNewContext } from 'node:vm';
import { describe, expect, it, jest } from '@jest/globals';

const { serviceWorker } = jest.requireActual<{ serviceWorker(names: readonly string[], off: boolean): string }>('../../miniapp/config/offline-start/plugin.js');
const built = ['index.html', 'js/app.0a1b2c3d.js', 'chunk/filing.00000001.js', 'css/app.deadbeef.css', 'static/pdf/pdf.min.mjs', 'js/app.0a1b2c3d.js.map', 'js/unhashed.js'];

type Listener = (event: Record<string, unknown>) => void;
const running = (text: string) => {
  const listeners = new Map<string, Listener>();
  const deleted: string[] = [];
  const added: string[] = [];
  const caches = { open: async () => ({ addAll: async (requests: { url: string }[]) => { added.push(...requests.map(({ url }) => url)); } }), keys: async () => ['pocket-court-old', 'somebody-else'], delete: async (name: string) => { deleted.push(name); }, match: async () => 'kept' };
  const unregister = jest.fn();
  const fetched = jest.fn(async () => { throw new Error('no network'); });
  runInNewContext(text, {
    self: { addEventListener: (name: string, listener: Listener) => listeners.set(name, listener), location: { origin: 'https://court.example' }, registration: { unregister }, skipWaiting: () => undefined },
    caches, fetch: fetched, setTimeout: () => 0, URL, Promise, Response: { error: () => 'error' }, Request: class { constructor(readonly url: string) {} },
  });
  const fire = async (name: string) => { let wait: unknown; listeners.get(name)?.({ waitUntil: (promise: unknown) => { wait = promise; } }); await wait; };
  const ask = async (url: string, more: Record<string, unknown> = {}) => { let answer: unknown; listeners.get('fetch')?.({ request: { url, method: 'GET', mode: 'cors', ...more }, respondWith: (promise: unknown) => { answer = promise; } }); return answer === undefined ? 'not touched' : await answer; };
  return { fire, ask, added, deleted, unregister };
};

describe('the page without a network', () => {
  it('keeps the page and the hashed files of this build, nothing else', async () => {
    const worker = running(serviceWorker(built, false));
    await worker.fire('install');
    expect(worker.added.sort()).toEqual(['/chunk/filing.00000001.js', '/css/app.deadbeef.css', '/index.html', '/js/app.0a1b2c3d.js']);
    await worker.fire('activate');
    expect(worker.deleted).toEqual(['pocket-court-old']);
  });

  it.each([
    ['https://court.example/', { mode: 'navigate' }, 'kept'],
    ['https://court.example/?staff=1', { mode: 'navigate' }, 'kept'],
    ['https://court.example/js/app.0a1b2c3d.js', {}, 'kept'],
    ['https://court.example/api/cases', {}, 'not touched'],
    ['https://court.example/api/filings/case_1', { method: 'PUT' }, 'not touched'],
    ['https://court.example/files/x.0a1b2c3d.js', {}, 'not touched'],
    ['https://court.example/static/pdf/pdf.min.mjs', {}, 'not touched'],
    ['https://court.example/console/', { mode: 'navigate' }, 'not touched'],
    ['https://court.example/sim', { mode: 'navigate' }, 'not touched'],
    ['https://store.example/js/app.0a1b2c3d.js', {}, 'not touched'],
  ])('%s', async (url, more, expected) => expect(await running(serviceWorker(built, false)).ask(url, more)).toBe(expected));

  it('another build has another cache', () => expect(serviceWorker(built, false)).not.toBe(serviceWorker([...built, 'js/more.11111111.js'], false)));

  it('the kill switch takes the cache and itself away', async () => {
    const worker = running(serviceWorker(built, true));
    await worker.fire('activate');
    expect(worker.deleted).toEqual(['pocket-court-old']);
    expect(worker.unregister).toHaveBeenCalled();
    expect(await worker.ask('https://court.example/', { mode: 'navigate' })).toBe('not touched');
  });
});
