import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port';

export interface RunningWorld { url: string; dataDir: string; stop(): Promise<void>; logs(): string }

/** The embedded world exactly as `npm start` brings it up, on its own port and data. BUILD_APPS=0 leaves the two web apps unbuilt. */
export const startWorld = async (env: Record<string, string> = {}): Promise<RunningWorld> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'pocket-court-'));
  const port = freePort();
  const root = resolve(__dirname, '../..');
  const child = spawn(process.execPath, [join(root, 'infra/local/start.mjs')], { cwd: root, env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const url = await new Promise<string>((ready, refused) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const found = /ready (http:\/\/\S+)/.exec(output);
      if (found?.[1] !== undefined) ready(found[1]);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', (code) => refused(new Error(`the world ended with ${code}:\n${output.slice(-3000)}`)));
  });
  return {
    url,
    dataDir,
    logs: () => output,
    stop: async () => {
      const ended = new Promise((resolveEnded) => child.once('exit', resolveEnded));
      child.kill('SIGTERM');
      await ended;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

export const partLog = (world: RunningWorld, part: string): string => readFileSync(join(world.dataDir, 'logs', `${part}.log`), 'utf8');
