import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a Lambda's own code can do, read from its tree-shaken bundle: code that no door of the function leads to is not in it. */
export interface Reached {
  /** "dynamodb:GetItem CasesTable", "dynamodb:Query CasesTable/index/byDue", "s3:GetObject FilesBucket/*" … */
  readonly rights: readonly string[];
  /** Names of the environment without which it stops */
  readonly environment: readonly string[];
}

const TABLES: Readonly<Record<string, string>> = {
  state: 'CasesTable', cases: 'CasesTable', event: 'CaseEventsTable', events: 'CaseEventsTable', outbox: 'OutboxTable', person: 'PeopleTable', people: 'PeopleTable',
  access: 'AccessLogTable', accessLog: 'AccessLogTable', guard: 'IdempotencyTable', idempotency: 'IdempotencyTable', room: 'RoomsTable', rooms: 'RoomsTable',
};
const ACTIONS: Readonly<Record<string, string>> = {
  GetItemCommand: 'GetItem', QueryCommand: 'Query', PutItemCommand: 'PutItem', UpdateItemCommand: 'UpdateItem', DeleteItemCommand: 'DeleteItem',
  PutTransaction: 'PutItem', UpdateTransaction: 'UpdateItem', DeleteTransaction: 'DeleteItem', ConditionCheck: 'ConditionCheckItem',
};
/** Without ListBucket the store answers 403 for an object that is not there, and "not uploaded yet" would look like a fault. */
const STORAGE: Readonly<Record<string, readonly string[]>> = {
  put: ['s3:PutObject FilesBucket/*'], uploadUrl: ['s3:PutObject FilesBucket/*'], get: ['s3:GetObject FilesBucket/*'], downloadUrl: ['s3:GetObject FilesBucket/*'],
  size: ['s3:GetObject FilesBucket/*', 's3:ListBucket FilesBucket'],
};
const known = <T>(table: Readonly<Record<string, T>>, name: string, where: string): T => {
  const found = table[name];
  if (found === undefined) throw new Error(`${where}: ${name} is not known to this check; add it`);
  return found;
};

const tableRights = (source: string): string[] => [...source.matchAll(/\b(\w+?)(?:Entity|Table)\d*\s*\.build\(\s*([A-Za-z]+)\d*\s*\)/g)].map((call) => {
  const [whole, owner = '', command = ''] = call;
  const table = known(TABLES, owner, whole);
  const action = known(ACTIONS, command, whole);
  if (action !== 'Query') return `dynamodb:${action} ${table}`;
  const asked = source.slice(call.index, source.indexOf('.send(', call.index));
  const index = /\bindex:\s*"(\w+)"/.exec(asked)?.[1];
  if (index === undefined && /\bindex\b/.test(asked)) throw new Error(`the index of a query is not written out: ${asked}`);
  return `dynamodb:Query ${table}${index === undefined ? '' : `/index/${index}`}`;
});

/** Getter of config.ts → the names it cannot do without. */
const neededBy = (root: string): ReadonlyMap<string, readonly string[]> => {
  const source = readFileSync(join(root, 'functions/platform/config.ts'), 'utf8');
  const getters = [...source.matchAll(/^ {2}get (\w+)\(\) \{/gm)];
  return new Map(getters.map((getter, at) => {
    const body = source.slice(getter.index, getters[at + 1]?.index ?? source.length);
    return [getter[1] ?? '', [...body.matchAll(/\b(?:variable|bytes)\('(\w+)'\)/g)].map((name) => name[1] ?? '')];
  }));
};

export const reachedBy = async (root: string, entry: string): Promise<Reached> => {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [entry], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node24', packages: 'external', logLevel: 'error' });
  const source = outputFiles[0]?.text ?? '';
  const ownCode = source.split(/^\/\/ (?=functions\/|shared\/)/m).filter((part) => !part.startsWith('functions/platform/config.ts')).join('\n');
  const needed = neededBy(root);
  const rights = new Set([
    ...tableRights(ownCode),
    ...[...ownCode.matchAll(/\bstorage\d*\.(\w+)\(/g)].flatMap(([whole, name = '']) => known(STORAGE, name, whole)),
    ...(/\bnew PostToConnectionCommand\d*\(/.test(ownCode) ? ['execute-api:ManageConnections WebsocketsApi'] : []),
  ]);
  const environment = new Set([...ownCode.matchAll(/\bconfig\d*\.(\w+)/g)].flatMap(([, name = '']) => needed.get(name) ?? []));
  return { rights: [...rights].sort(), environment: [...environment].sort() };
};
