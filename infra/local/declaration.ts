import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/** What serverless.yml declares, as far as the embedded world serves it. */
export interface DeclaredFunction {
  readonly name: string;
  /** "functions/filing/handler" */
  readonly module: string;
  readonly exported: string;
  readonly routes: readonly { readonly method: string; readonly path: string }[];
  readonly sockets: readonly string[];
  readonly schedules: readonly string[];
  readonly followsOutbox: boolean;
}

export interface Declaration {
  readonly functions: readonly DeclaredFunction[];
  /** provider.environment with the local stage's names */
  readonly environment: Readonly<Record<string, string>>;
  readonly tables: readonly Readonly<Record<string, unknown>>[];
  readonly buckets: readonly string[];
}

type Tree = { readonly [name: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const tree = (value: unknown): Tree => (isTree(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const STAGE = 'local';

/** Resolves ${file()}, ${self:}, ${env:NAME, 'default'}, ${sls:stage}: the four forms that serverless.yml uses where it matters here. */
class Resolver {
  private readonly service: Tree;
  constructor(private readonly root: string) {
    this.service = this.read('serverless.yml');
  }

  get(path: string): unknown {
    let node: unknown = this.service;
    for (const step of path.split('.')) node = this.resolve(tree(this.resolve(node))[step]);
    return node;
  }

  deep(value: unknown): unknown {
    const node = this.resolve(value);
    if (Array.isArray(node)) return (node as unknown[]).map((item) => this.deep(item));
    return isTree(node) ? Object.fromEntries(Object.entries(node).map(([name, item]) => [name, this.deep(item)])) : node;
  }

  private read(file: string): Tree {
    return tree(load(readFileSync(join(this.root, file), 'utf8')));
  }

  private resolve(value: unknown): unknown {
    if (typeof value !== 'string') return value;
    const whole = /^\$\{file\(([^)]+)\)\}$/.exec(value);
    if (whole?.[1] !== undefined) return this.read(whole[1]);
    let out = value;
    for (let depth = 0; depth < 5 && out.includes('${'); depth += 1) {
      out = out.replace(/\$\{(self|env|sls|opt):([^${},]+?)(?:,\s*'([^']*(?:\$\{[^}]*\}[^']*)*)')?\}/g, (match, kind: string, name: string, fallback?: string) => {
        if (kind === 'self') return String(this.get(name));
        if (kind === 'sls') return STAGE;
        // The embedded world names its own things; only the declared default counts.
        return fallback ?? match;
      });
    }
    return out;
  }
}

const functionOf = (name: string, declared: Tree): DeclaredFunction => {
  const handler = text(declared['handler']);
  const dot = handler.lastIndexOf('.');
  const events = list(declared['events']).map(tree);
  return {
    name,
    module: handler.slice(0, dot),
    exported: handler.slice(dot + 1),
    routes: events.filter((event) => 'httpApi' in event).map(({ httpApi }) => (typeof httpApi === 'string'
      ? { method: httpApi.split(/\s+/)[0] ?? '*', path: httpApi.split(/\s+/)[1] ?? '*' }
      : { method: text(tree(httpApi)['method']).toUpperCase(), path: text(tree(httpApi)['path']) })),
    sockets: events.filter((event) => 'websocket' in event).map(({ websocket }) => text(isTree(websocket) ? websocket['route'] : websocket)),
    schedules: events.filter((event) => 'schedule' in event).map(({ schedule }) => text(isTree(schedule) ? list(schedule['rate'])[0] : schedule)),
    followsOutbox: events.some((event) => 'stream' in event),
  };
};

export const readDeclaration = (root: string): Declaration => {
  const resolver = new Resolver(root);
  const groups = list(resolver.get('functions')).map((group) => tree(resolver.deep(group)));
  const resources = list(resolver.get('resources')).flatMap((group) => Object.values(tree(tree(resolver.deep(group))['Resources'])).map(tree));
  const environment = Object.fromEntries(Object.entries(tree(resolver.deep(resolver.get('provider.environment')))).map(([name, value]) => [name, String(value)]));
  return {
    functions: groups.flatMap((group) => Object.entries(group).map(([name, declared]) => functionOf(name, tree(declared)))),
    environment: { ...environment, FILES_BUCKET: 'pocket-court-files' },
    tables: resources.filter((resource) => resource['Type'] === 'AWS::DynamoDB::Table').map((resource) => tree(resource['Properties'])),
    buckets: ['pocket-court-files'],
  };
};
