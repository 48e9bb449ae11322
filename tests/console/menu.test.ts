import './tab-storage';
import { describe, expect, it } from '@jest/globals';
import { may } from '../../console/src/platform/may';
import { copy } from '../../console/src/ui/copy';
import { menu } from '../../console/src/ui/menu';
import type { Role } from '../../shared/identity/policy';

const { todo, filing, verifications, cases, service, mediation, reliefs, lapses, finance, refunds, reconciliation, outages, settings } = copy.menu;
const railOf = (role: Role) => menu.filter((entry) => may(entry.needs, [role])).map((entry) => entry.label);

describe('the left rail shows what the policy lets a role do', () => {
  const expected: [Role, string[]][] = [
    ['filingClerk', [todo, filing, verifications, cases, service, mediation, reliefs, lapses, outages]],
    ['filingSupervisor', [todo, filing, cases, service]],
    ['judge', [todo, cases, service, mediation, reliefs, lapses, outages]],
    ['finance', [todo, cases, reliefs, lapses, finance, refunds, reconciliation, outages]],
    ['mediationOrganisation', [mediation]],
    ['administrator', [todo, filing, verifications, cases, service, mediation, reliefs, lapses, finance, refunds, reconciliation, outages, settings]],
    ['visitor', []],
  ];
  for (const [role, rail] of expected) it(role, () => expect(railOf(role)).toEqual(rail));

  it('adds up the roles of a person who holds several', () => {
    expect(may('mediation.statement', ['filingClerk'])).toBe(false);
    expect(may('mediation.statement', ['filingClerk', 'judge'])).toBe(true);
  });
});
