import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What a Lambda's own code can do, read from its tree-shaken bundle: code that no door of the function leads to is not in it. */
export interface Reached {
  /** "dynamodb:GetItem CasesTable", "dynamodb:Query CasesTable/index/byDue", "s3:GetObject FilesBucket/*" … */
  readonly rights: readonly string[];
  /** Names of the environment without which it stops */
  readonly environment: readonly string[];
  /** Whether it reads a field of the stage's secret */
  readonly secrets: boolean;
}

const TABLES: Readonly<Record<string, string>> = {
  state: 'CasesTable', cases: 'CasesTable', event: 'CaseEventsTable', events: 'CaseEventsTable', outbox: 'OutboxTable', person: 'PeopleTable', people: 'PeopleTable',
  access: 'AccessLogTable', accessLog: 'AccessLogTable', guard: 'IdempotencyTable', idempotency: 'IdempotencyTable', room: 'RoomsTable', rooms: 'RoomsTable', outage: 'OutagesTable',
};
const ACTIONS: Readonly<Record<string, string>> = {
  GetItemCommand: 'GetItem', QueryCommand: 'Query', PutItemCommand: 'PutItem', UpdateItemCommand: 'UpdateItem', DeleteItemCommand: 'DeleteItem',
  PutTransaction: 'PutItem', UpdateTransaction: 'UpdateItem', DeleteTransaction: 'DeleteItem', ConditionCheck: 'ConditionCheckItem',
};
/** Without ListBucket the store answers 403 for an object that is not there, and "not uploaded yet" would look like a fault. */
const STORAGE: Readonly<Record<string, readonly string[]>> = {
  put: ['s3:PutObject FilesBucket/*'], uploadUrl: ['s3:PutObject FilesBucket/*'], get: ['s3:GetObject FilesBucket/*'], downloadUrl: ['s3:GetObject FilesBucket/*'],
  stream: ['s3:GetObject FilesBucket/*'], size: ['s3:GetObject FilesBucket/*', 's3:ListBucket FilesBucket'], remove: ['s3:DeleteObject FilesBucket/*'],
  startParts: ['s3:PutObject FilesBucket/*'], partUrl: ['s3:PutObject FilesBucket/*'], joinParts: ['s3:PutObject FilesBucket/*'],
  arrivedParts: ['s3:ListMultipartUploadParts FilesBucket/*'], abandonParts: ['s3:AbortMultipartUpload FilesBucket/*'],
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

/** Client command → the right it needs on the one thing of its kind. */
const COMMANDS: Readonly<Record<string, string>> = {
  PostToConnectionCommand: 'execute-api:ManageConnections WebsocketsApi', GetSecretValueCommand: 'secretsmanager:GetSecretValue StageSecret', DecryptCommand: 'kms:Decrypt StageKey',
};

/** Getter of config.ts → what its body reads. */
const getters = (root: string): ReadonlyMap<string, string> => {
  const source = readFileSync(join(root, 'functions/platform/config.ts'), 'utf8');
  const found = [...source.matchAll(/^ {2}get (\w+)\(\) \{/gm)];
  return new Map(found.map((getter, at) => [getter[1] ?? '', source.slice(getter.index, found[at + 1]?.index ?? source.length)]));
};
const namesOf = (body: string): string[] => [...body.matchAll(/\bvariable\('(\w+)'\)/g)].map((name) => name[1] ?? '');

export const reachedBy = async (root: string, entry: string): Promise<Reached> => {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [entry], bundle: true, write: false, platform: 'node', format: 'esm', target: 'node24', packages: 'external', logLevel: 'error' });
  const source = outputFiles[0]?.text ?? '';
  const ownCode = source.split(/^\/\/ (?=functions\/|shared\/)/m).filter((part) => !part.startsWith('functions/platform/config.ts')).join('\n');
  const read = getters(root);
  const bodies = [...ownCode.matchAll(/\bconfig\d*\.(\w+)/g)].flatMap(([, name = '']) => read.get(name) ?? []);
  const commands = Object.keys(COMMANDS).filter((command) => new RegExp(`\\bnew ${command}\\d*\\(`).test(ownCode));
  const rights = new Set([
    ...tableRights(ownCode),
    ...[...ownCode.matchAll(/\bstorage\d*\.(\w+)\(/g)].flatMap(([whole, name = '']) => known(STORAGE, name, whole)),
    ...commands.map((command) => known(COMMANDS, command, command)),
  ]);
  const environment = new Set([...bodies.flatMap(namesOf), ...(commands.includes('GetSecretValueCommand') ? ['SECRET_ID'] : [])]);
  return { rights: [...rights].sort(), environment: [...environment].sort(), secrets: bodies.some((body) => /\b(?:secret|bytes)\('/.test(body)) };
};
