import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type PartState = { readonly state: 'up' | 'down'; readonly pid?: number; readonly restarts: number; readonly since: string };

export interface PartPlan {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly logDir: string;
  /** true once the part answers; asked after each start until it does, and now and then afterwards */
  readonly answers: () => Promise<boolean>;
  readonly onMessage?: (message: unknown) => void;
  readonly onChange: () => void;
  /** A node part speaks over ipc, so it notices when its supervisor is gone. */
  readonly ipc: boolean;
}

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
const KEEP_LOG_BYTES = 20_000_000;
const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** One child process that is started again when it dies. */
export class Part {
  private child: ChildProcess | undefined;
  private stopping = false;
  private pause = FIRST_PAUSE;
  private restarts = 0;
  private up = false;
  private heardAt = 0;
  private since = new Date().toISOString();

  constructor(private readonly plan: PartPlan) {}

  get state(): PartState {
    return { state: this.up ? 'up' : 'down', ...(this.child?.pid === undefined ? {} : { pid: this.child.pid }), restarts: this.restarts, since: this.since };
  }

  heardWithin(milliseconds: number): boolean {
    return Date.now() - this.heardAt < milliseconds;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  send(message: object): void {
    if (this.child?.connected === true) this.child.send(message, () => undefined);
  }

  start(): void {
    const { name, command, args, env, logDir, ipc } = this.plan;
    const log = createWriteStream(openLog(logDir, name), { flags: 'a' });
    const startedAt = Date.now();
    const child: ChildProcess = spawn(command, [...args], { env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', TZ: process.env['TZ'] ?? '', ...env } as unknown as NodeJS.ProcessEnv, stdio: ipc ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.heardAt = 0;
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
    child.on('message', (message) => {
      this.heardAt = Date.now();
      this.plan.onMessage?.(message);
    });
    child.on('error', (error) => log.write(`${JSON.stringify({ level: 'ERROR', message: `cannot start ${name}: ${error.message}` })}\n`));
    child.once('close', (code, signal) => {
      log.end(`${JSON.stringify({ level: 'WARN', message: `${name} ended`, code, signal, at: new Date().toISOString() })}\n`);
      this.change(false);
      this.child = undefined;
      if (this.stopping) return;
      this.pause = Date.now() - startedAt > 30_000 ? FIRST_PAUSE : Math.min(this.pause * 2, LONGEST_PAUSE);
      setTimeout(() => {
        if (this.stopping) return;
        this.restarts += 1;
        this.start();
      }, this.pause);
    });
    void this.watch(child);
  }

  private async watch(child: ChildProcess): Promise<void> {
    let misses = 0;
    while (this.child === child && !this.stopping) {
      const answers = await this.plan.answers().catch(() => false);
      if (this.child !== child) return;
      misses = answers ? 0 : misses + 1;
      if (answers) this.change(true);
      else if (misses > 3) this.change(false);
      await sleep(this.up ? 2000 : 60);
    }
  }

  private change(up: boolean): void {
    if (this.up === up) return;
    this.up = up;
    this.since = new Date().toISOString();
    this.plan.onChange();
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const child = this.child;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('close', done));
    child.kill('SIGTERM');
    const hard = setTimeout(() => child.kill('SIGKILL'), 4000);
    await gone;
    clearTimeout(hard);
  }
}

const openLog = (folder: string, name: string): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > KEEP_LOG_BYTES) renameSync(file, `${file}.1`);
  return file;
};
