import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = resolve(__dirname, '..');
const SKIP = new Set(['node_modules', 'dist', '.build', '.data', '.git', '.swc', '.serverless', 'artifacts']);

const filesBelow = (folder: string): string[] => {
  try {
    return readdirSync(folder).flatMap((name) => {
      if (SKIP.has(name)) return [];
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
  } catch {
    return [];
  }
};
const sources = ['shared', 'functions', 'miniapp', 'console', 'infra', 'tests'].flatMap((folder) => filesBelow(join(root, folder))).filter((path) => /\.(ts|tsx|mjs|js)$/.test(path));
const own = (path: string) => relative(root, path).replaceAll('\\', '/');

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g)].map((match) => match[1] ?? match[2] ?? '')
    .map((target) => (target.startsWith('.') ? own(resolve(dirname(path), target)) : target.replace(/^@shared\//, 'shared/')));

const isCapability = (folder: string) => !['platform', 'cases', 'outbox'].includes(folder);

/** undefined = allowed; otherwise why not. */
const refusal = (from: string, target: string): string | undefined => {
  const [room, capability, third] = from.split('/');
  const [targetRoom, targetCapability] = target.split('/');
  if (room === 'shared') return target === 'zod/mini' || targetRoom === 'shared' ? undefined : 'shared imports only zod/mini and itself';
  const local = ['shared', 'functions', 'miniapp', 'console', 'infra', 'tests'].includes(targetRoom ?? '');
  if (room === 'functions') {
    if (!local) return undefined;
    if (target === 'package.json') return undefined;
    if (targetRoom !== 'shared' && targetRoom !== 'functions') return 'functions see shared and functions only';
    if (third === 'domain' && !(targetRoom === 'shared' || target.startsWith(`functions/${capability}/domain`))) return 'a domain sees only shared and itself';
    if (targetRoom !== 'functions' || targetCapability === capability) return undefined;
    // The dispatcher is the one place that knows every consumer; the HTTP stack is the one place of the platform that asks who may.
    if (capability === 'outbox') return undefined;
    if (capability === 'platform') return from === 'functions/platform/http.ts' ? undefined : 'the platform knows no capability';
    if (isCapability(targetCapability ?? '')) return 'a capability never imports its sibling';
    return undefined;
  }
  if (room === 'miniapp' || room === 'console') return local && targetRoom !== 'shared' && targetRoom !== room ? 'a client sees only shared' : undefined;
  return undefined;
};

describe('architecture.md: the direction of imports', () => {
  const rooms = sources.filter((path) => /^(shared|functions|miniapp|console)\//.test(own(path)));
  it('has sources to look at', () => expect(rooms.length).toBeGreaterThan(100));
  it('holds in every file', () => {
    const broken = rooms.flatMap((path) => importsOf(path).map((target) => ({ from: own(path), target, why: refusal(own(path), target) })).filter(({ why }) => why !== undefined));
    expect(broken).toEqual([]);
  });
  it('would see a sibling import, a domain that reaches out and a client that reaches into the server', () => {
    expect(refusal('functions/fees/handler.ts', 'functions/filing/handler')).toBe('a capability never imports its sibling');
    expect(refusal('functions/fees/domain/apply.ts', 'functions/platform/log')).toBe('a domain sees only shared and itself');
    expect(refusal('console/src/main.tsx', 'functions/platform/log')).toBe('a client sees only shared');
    expect(refusal('shared/fees/quote-fee.ts', 'node:fs')).toBe('shared imports only zod/mini and itself');
  });
});

describe('architecture.md: taste', () => {
  it('keeps every source file at 250 lines or less, every test at 300', () => {
    const long = sources.filter((path) => !own(path).startsWith('tests/') || !own(path).endsWith('.json'))
      .map((path) => ({ path: own(path), lines: readFileSync(path, 'utf8').split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.startsWith('tests/') ? 300 : 250));
    expect(long).toEqual([]);
  });
  it('says 送达 when it says service', () => {
    const misnamed = sources.filter((path) => /(^|\/)(utils|common|helpers?|managers?)(\.tsx?|\/)/i.test(own(path)) || /-(service|manager|helper)\.tsx?$/.test(own(path))).map(own);
    expect(misnamed).toEqual([]);
  });
  it('reads the environment only in functions/platform/config.ts', () => {
    const readers = sources.filter((path) => own(path).startsWith('functions/') && own(path) !== 'functions/platform/config.ts' && readFileSync(path, 'utf8').includes('process.env')).map(own);
    expect(readers).toEqual([]);
  });
});
