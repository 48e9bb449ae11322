import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Context } from 'aws-lambda';
import type { DeclaredFunction } from './declaration';

type Handler = (event: unknown, context: Context) => Promise<unknown>;
export type LoadModule = (file: string) => Promise<Record<string, unknown>>;
export class LambdaMissing extends Error {}

const importModule: LoadModule = (file) => import(pathToFileURL(file).href) as Promise<Record<string, unknown>>;

/** One declared function, its bundle loaded in this process at first call (or ahead of time by `load`). */
export class Lambda {
  private loading: Promise<Handler> | undefined;

  constructor(readonly declared: DeclaredFunction, private readonly root: string, private readonly loadModule: LoadModule = importModule) {}

  get built(): boolean {
    return existsSync(this.file);
  }

  private get file(): string {
    return join(this.root, '.build/server', `${this.declared.module}.mjs`);
  }

  load(): Promise<Handler> {
    if (!this.built) return Promise.reject(new LambdaMissing(`${this.declared.module} is not built`));
    return (this.loading ??= this.loadModule(this.file).then((module) => {
      const handler = module[this.declared.exported];
      if (typeof handler !== 'function') throw new Error(`${this.declared.module} has no export ${this.declared.exported}`);
      return handler as Handler;
    }));
  }

  async invoke(event: unknown, limitMilliseconds: number): Promise<unknown> {
    const handler = await this.load();
    const end = Date.now() + limitMilliseconds;
    const context = {
      callbackWaitsForEmptyEventLoop: false,
      functionName: `pocket-court-local-${this.declared.name}`,
      functionVersion: '$LATEST',
      invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${this.declared.name}`,
      memoryLimitInMB: '1024',
      awsRequestId: randomUUID(),
      logGroupName: '/local',
      logStreamName: this.declared.name,
      getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
      done: () => undefined,
      fail: () => undefined,
      succeed: () => undefined,
    } satisfies Context;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, refuse) => {
      timer = setTimeout(() => refuse(new Error(`${this.declared.name} did not answer within ${limitMilliseconds} ms`)), limitMilliseconds);
    });
    return Promise.race([handler(event, context), late]).finally(() => clearTimeout(timer));
  }
}
