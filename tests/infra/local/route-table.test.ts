import { describe, expect, it } from '@jest/globals';
import { resolve } from 'node:path';
import { readDeclaration } from '../../../infra/local/declaration';
import { routeTable } from '../../../infra/local/gateway/route-table';
import { allRoutes } from '../../../shared/courts/all-routes';

const declaration = readDeclaration(resolve(__dirname, '../../..'));
const match = routeTable(declaration.functions.flatMap((declared) => declared.routes.map((route) => ({ ...route, target: declared.name }))));

describe('routing as the http api does it', () => {
  it.each([
    ['GET', '/api/cases', 'cases', 'ANY /api/cases', {}],
    ['GET', '/api/cases/01ABC', 'cases', 'ANY /api/cases/{caseId}', { caseId: '01ABC' }],
    ['GET', '/api/cases/01ABC/journal', 'cases', 'ANY /api/cases/{caseId}/{proxy+}', { caseId: '01ABC', proxy: 'journal' }],
    ['POST', '/api/cases/01ABC/fees/notices/N1/check', 'fees', 'ANY /api/cases/{caseId}/fees/{proxy+}', { caseId: '01ABC', proxy: 'notices/N1/check' }],
    ['GET', '/api/cases/01ABC/documents', 'documents', 'ANY /api/cases/{caseId}/documents', { caseId: '01ABC' }],
    ['GET', '/api/fees/quote', 'fees', 'ANY /api/fees/{proxy+}', { proxy: 'quote' }],
    ['GET', '/api/service-codes/%E4%B8%AD', 'service', 'ANY /api/service-codes/{proxy+}', { proxy: '中' }],
  ])('%s %s → %s', (method, path, target, routeKey, pathParameters) => {
    expect(match(method, path)).toEqual({ target, routeKey, pathParameters });
  });

  it('gives nothing for a path nobody declared', () => {
    expect([match('GET', '/api/nothing'), match('GET', '/api/fees'), match('GET', '/')]).toEqual([undefined, undefined, undefined]);
  });

  it('prefers the literal segment, then {param}, then {proxy+}, then the exact method', () => {
    const table = routeTable([['*', '/a/{x}'], ['*', '/a/{rest+}'], ['GET', '/a/b'], ['*', '/a/b']].map(([method = '', path = '']) => ({ method, path, target: `${method} ${path}` })));
    expect(['/a/b', '/a/c', '/a/c/d'].map((path) => table('GET', path)?.target)).toEqual(['GET /a/b', '* /a/{x}', '* /a/{rest+}']);
    expect(table('POST', '/a/b')?.target).toBe('* /a/b');
  });
});

describe('serverless.yml against the contracts', () => {
  it('brings every route of the product to its own capability', () => {
    const routes = Object.entries(allRoutes).flatMap(([capability, group]) => Object.values(group).map(({ method, path }) => ({ path: `${method} ${path}`, wanted: capability === 'periods' ? 'fees' : capability, found: match(method, path.replace(/\{\w+\}/g, 'x'))?.target })));
    expect(routes.filter(({ wanted, found }) => wanted !== found)).toEqual([]);
    expect(routes.length).toBeGreaterThan(50);
  });

  it('resolves names for the local stage and leaves no ${…} behind', () => {
    expect(declaration.environment['TABLE_CASES']).toBe('pocket-court-local-cases');
    expect(JSON.stringify([declaration.environment, declaration.tables])).not.toContain('${');
    expect(declaration.tables.map(({ TableName }) => TableName)).toHaveLength(8);
  });

  it('declares one socket function, one follower of the outbox and one sweep', () => {
    const names = (test: (declared: (typeof declaration.functions)[number]) => boolean): string[] => declaration.functions.filter(test).map(({ name }) => name);
    expect(names(({ sockets }) => sockets.join() === '$connect,$disconnect,$default')).toEqual(['socket']);
    expect(names(({ followsOutbox }) => followsOutbox)).toEqual(['outbox']);
    expect(names(({ schedules, followsOutbox }) => schedules.length > 0 && !followsOutbox)).toEqual(['sweep']);
  });
});
