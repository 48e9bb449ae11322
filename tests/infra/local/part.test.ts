import { afterEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Part } from '../../../infra/local/part';

const folder = mkdtempSync(join(tmpdir(), 'pocket-court-part-'));
let part: Part | undefined;
afterEach(async () => {
  await part?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const until = async (test: () => boolean): Promise<void> => {
  for (let left = 400; left > 0 && !test(); left -= 1) await new Promise((done) => setTimeout(done, 20));
};

describe('a supervised part', () => {
  it('is started again when it is killed, and not when it is stopped', async () => {
    const one = new Part({ name: 'sleeper', command: process.execPath, args: ['-e', "console.log('hello'); setInterval(() => {}, 1000)"], env: {}, logDir: folder, ipc: false, onChange: () => undefined, answers: () => Promise.resolve(true) });
    part = one;
    one.start();
    await until(() => one.state.state === 'up');
    const first = one.pid ?? 0;
    process.kill(first, 'SIGKILL');
    await until(() => one.state.restarts === 1 && one.state.state === 'up');
    expect(one.state).toMatchObject({ state: 'up', restarts: 1 });
    expect(one.pid).not.toBe(first);

    await one.stop();
    await new Promise((done) => setTimeout(done, 600));
    expect(one.state).toMatchObject({ state: 'down', restarts: 1 });
    expect(readFileSync(join(folder, 'sleeper.log'), 'utf8')).toContain('"signal":"SIGKILL"');
  });
});
