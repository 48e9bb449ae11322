import { readShared } from './shared-folder';

type Tree = { readonly [key: string]: unknown };

/** What the tests use of a case in ../shared/cases. */
export interface SharedCase extends Tree {
  readonly causeOfAction: string;
  readonly evidence: readonly string[];
  readonly expected: { readonly feeKind: string; readonly feeFen: number; readonly feeHalvedFen: number };
}

export const readCase = (folder: string, name: 'traffic-accident' | 'private-lending'): SharedCase => readShared(folder, `cases/${name}.json`) as SharedCase;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

const renamed: Readonly<Record<string, string>> = {
  'claims.total': 'claims.total.amount',
  'claims.litigationCosts': 'claims.litigationCosts.claimed',
  'claims.accelerateOrTerminate': 'claims.accelerateOrTerminate.claimed',
  'claims.security': 'claims.security.claimed',
  'claims.enforcementCosts': 'claims.enforcementCosts.claimed',
  agreedJurisdiction: 'jurisdiction.agreement.agreed',
  'preservation.preFiling': 'jurisdiction.preservation.preFiling',
  'preservation.appraisalRequested': 'jurisdiction.appraisal.requested',
  'facts.accident': 'facts.accident.description',
  'facts.liability': 'facts.liability.description',
  'facts.insurance': 'facts.insurance.description',
  'facts.contract': 'facts.contract.description',
  'facts.repayment': 'facts.repayment.method',
};
const knowledge = ['knowsMediation', 'knowsSpeed', 'knowsFee', 'knowsChange', 'knowsConfidence', 'knowsEffect'];
const partyKinds: Readonly<Record<string, string>> = { person: '自然人', organization: '法人或非法人组织' };

const textOf = (path: string, value: unknown): string => {
  if (typeof value !== 'boolean') return String(value);
  if (path.endsWith('.documents')) return value ? '有' : '无';
  return value ? 'yes' : 'no';
};

const flatten = (value: unknown, path: string): [string, string][] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => flatten(item, `${path}.${index}`));
  if (isTree(value)) return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
  return [[renamed[path] ?? path, textOf(path, value)]];
};

/** A case of ../shared/cases as flat answers of its form. Evidence, court and expectations are not answers. */
export const answersFromCase = (courtCase: SharedCase): Record<string, string> => {
  const { plaintiff, defendants, claims, agreedJurisdiction, preservation, facts, mediation, causeOfAction } = courtCase;
  const { kind: _kind, ...person } = plaintiff as Tree;
  const traffic = causeOfAction === '机动车交通事故责任纠纷';
  const { understands, considersFirstMediation } = mediation as Tree;
  const answers = Object.fromEntries([
    ...flatten(person, 'plaintiffs.0'),
    ...flatten((defendants as Tree[]).map((party) => ({ ...party, kind: partyKinds[String(party['kind'])] })), 'defendants'),
    ...flatten(claims, 'claims'),
    ...(agreedJurisdiction === undefined ? [] : flatten(agreedJurisdiction, 'agreedJurisdiction')),
    ...flatten(preservation, 'preservation'),
    ...flatten(facts, 'facts').map(([path, text]): [string, string] => [path === 'facts.basis' ? `facts.basis.${traffic ? 'description' : 'law'}` : path, text]),
    ...knowledge.map((code): [string, string] => [`mediation.${code}`, understands === true ? '了解' : '不了解']),
    ['mediation.considersFirstMediation', String(considersFirstMediation)] as const,
  ]);
  return answers['facts.overdue.since'] === undefined ? answers : { ...answers, 'facts.overdue.has': 'yes' };
};
