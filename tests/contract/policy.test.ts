import { startStore, type Store } from '../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handler as cases } from '../../functions/cases/handler';
import { handler as courts } from '../../functions/courts/handler';
import { handler as defence } from '../../functions/defence/handler';
import { handler as documents } from '../../functions/documents/handler';
import { handler as fees } from '../../functions/fees/handler';
import { handler as filing } from '../../functions/filing/handler';
import { handler as identity } from '../../functions/identity/handler';
import { handler as mediation } from '../../functions/mediation/handler';
import { handler as ocr } from '../../functions/ocr/handler';
import { handler as service } from '../../functions/service/handler';
import { policy, roles, type Capability, type Relation, type Role } from '../../shared/identity/policy';
import type { CaseId } from '../../shared/kernel/ids';
import { call, tokenOf } from '../support/call';
import { sampleCase } from '../support/sample-case';

const handlers: Record<string, typeof cases> = { courts, identity, documents, filing, cases, fees, periods: fees, service, mediation, defence, ocr };
const own = 'case_01POLICYOWN' as CaseId;
const others = 'case_01POLICYOTHER' as CaseId;
/** In `own` each role stands as it may; in `others` nobody here does, and another court handles it. */
const personOf = (role: Role) => `person_policy${role}`;

interface Operation { tags: [string]; 'x-capability': Capability; 'x-roles': Role[] }
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Fills the path: the case as told, any other id with one that fits nothing. */
const fill = (path: string, caseId: string) => path.replace('{caseId}', caseId).replace(/\{(\w+)\}/g, (_, name: string) => `${name.replace(/Id$/, '')}_01NOSUCHTHING`);

const mayOn = (capability: Capability, role: Role, path: string, caseId: CaseId): boolean => {
  const relation = (policy[capability] as Partial<Record<Role, Relation>>)[role];
  if (relation === undefined) return false;
  return !path.includes('{caseId}') || relation === 'any' || caseId === own;
};

describe('the policy table, tried at every door', () => {
  let store: Store;
  const tokens = new Map<Role, string>();
  let operations: { path: string; method: string; operation: Operation }[] = [];

  beforeAll(async () => {
    store = await startStore();
    await sampleCase(own, personOf('party'), { mediatorId: personOf('mediator') });
    await sampleCase(others, 'person_policysomebodyelse', { court: '陕0999' });
    for (const role of roles) if (role !== 'visitor') tokens.set(role, await tokenOf(personOf(role), [role], '测试人'));
    const { body } = await call(courts, 'GET', '/openapi.json');
    operations = Object.entries(body['paths'] as Record<string, Record<string, Operation>>)
      .flatMap(([path, item]) => methods.flatMap((method) => (item[method] === undefined ? [] : [{ path, method: method.toUpperCase(), operation: item[method] }])));
  });
  afterAll(() => store.stop());

  it('knows every door: each operation of openapi.json has a row in the table', () => {
    expect(operations.length).toBeGreaterThan(50);
    expect(operations.filter(({ operation }) => policy[operation['x-capability']] === undefined)).toEqual([]);
  });

  it('uses every row of the table', () => {
    const used = new Set(operations.map(({ operation }) => operation['x-capability']));
    expect(Object.keys(policy).filter((capability) => !used.has(capability as Capability))).toEqual([]);
  });

  // One's own session is ended by logging out: the door is tried by the identity tests instead.
  for (const caseId of [own, others]) {
    it(`lets in and refuses exactly as the table says (${caseId === own ? 'own case' : 'somebody else’s case'})`, async () => {
      const wrong: unknown[] = [];
      for (const { path, method, operation } of operations) {
        if (path.endsWith('/sessions/current')) continue;
        const capability = operation['x-capability'];
        for (const role of roles) {
          const token = tokens.get(role);
          const handler = handlers[operation.tags[0]];
          if (handler === undefined) throw new Error(`no handler for ${operation.tags[0]}`);
          const { status, body } = await call(handler, method, fill(path, caseId), { ...(token === undefined ? {} : { token }), body: {} });
          const allowed = mayOn(capability, role, path, caseId);
          // A channel's own refusal of an unsigned call is 401 with its own code: only access.* is the policy's word.
          const refused = String(body['code'] ?? '').startsWith('access.');
          if (allowed === refused || (refused && status !== (role === 'visitor' ? 401 : 403))) wrong.push({ path, method, role, allowed, status, code: body['code'] });
        }
      }
      expect(wrong).toEqual([]);
    }, 120_000);
  }
});
