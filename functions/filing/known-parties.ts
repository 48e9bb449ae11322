import { QueryCommand } from 'dynamodb-toolbox';
import { fieldAt } from '../../shared/filing/field-at';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import type { FilingView } from '../../shared/filing/filing';
import type { KnownParty } from '../../shared/filing/known-party';
import { partiesOf } from '../../shared/filing/parties-of';
import { ORGANIZATION, PERSON } from '../../shared/filing/forms/party-blocks';
import { partyRoles } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId } from '../../shared/kernel/ids';
import { maskIdNumber } from '../../shared/kernel/identity-numbers-masking';
import { StoredFiling } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { casesTable } from '../platform/tables';
import { formOfCause, openAnswers, sealAnswer } from './answers';
import { filingCopy } from './copy';
import { changeDraft, filingOf } from './draft-store';
import { knownOf } from './known-of-person';
import { viewFiling } from './view-filing';

const MOST = 20;

/** The person, and everybody named in their last filings; one line a person, the latest first. */
export const knownParties = async (record: CaseRecord, person: Person): Promise<KnownParty[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: `PERSON#${person.personId}`, index: 'byPerson', range: { beginsWith: 'FILING#' } }).options({ reverse: true, limit: MOST }).send();
  const found = new Map<string, KnownParty>();
  for (const { pk, data } of (Items ?? []) as { pk: string; data: unknown }[]) {
    const filing = StoredFiling.parse(data);
    const caseId = pk.slice('CASE#'.length) as CaseId;
    for (const { path, name, role, idNumber, creditCode } of partiesOf(formOfCause(filing.causeOfAction), openAnswers(filing))) {
      const number = idNumber === undefined ? creditCode : maskIdNumber(idNumber);
      const key = `${name}#${number ?? ''}`;
      if (!found.has(key)) found.set(key, { caseId, path, name, detail: filingCopy.knownAs(partyRoles[role], caseId === record.caseId ? filingCopy.thisFiling : filing.causeOfAction, number) });
    }
  }
  const me: KnownParty[] = person.verifiedBy === undefined || person.name === undefined ? [] : [{ name: person.name, detail: filingCopy.myself(person.idNumberMasked ?? '') }];
  return [...me, ...found.values()];
};

const copied = async (person: Person, from: Pick<KnownParty, 'caseId' | 'path'>): Promise<Answers> => {
  if (from.caseId === undefined || from.path === undefined) return { kind: PERSON, ...knownOf(person) };
  const filing = filingOf(await loadCase(from.caseId));
  // Only out of one's own filings.
  if (filing.ownerId !== person.personId) throw new CourtError('access.notAllowed', '只能照抄您自己的起诉材料里的当事人。');
  const prefix = `${from.path}.`;
  return Object.fromEntries(Object.entries(openAnswers(filing)).filter(([path]) => path.startsWith(prefix)).map(([path, value]) => [path.slice(prefix.length), value]));
};

const fits = (form: FormDefinition, to: string, from: Answers): boolean => from['kind'] !== ORGANIZATION || fieldAt(form, `${to}.kind`) !== undefined;

export const copyParty = async (record: CaseRecord, person: Person, from: Pick<KnownParty, 'caseId' | 'path'>, to: string, at: Date): Promise<FilingView> => {
  const form = formOfCause(filingOf(record).causeOfAction);
  const given = await copied(person, from);
  if (fieldAt(form, `${to}.name`) === undefined || !fits(form, to, given)) throw new CourtError('request.invalid', '这里不能照抄这位当事人，请手工填写。', { path: 'to' });
  const filing = await changeDraft(record, at, ({ signature: _signed, ...current }) => ({
    ...current,
    answers: {
      ...current.answers,
      ...Object.fromEntries(Object.entries(given).map(([code, value]) => [`${to}.${code}`, value] as const).filter(([path, value]) => value !== '' && fieldAt(form, path) !== undefined)
        .map(([path, value]) => [path, { value: sealAnswer(form, path, value), at: at.toISOString() }])),
    },
  }));
  return viewFiling(record.caseId, filing, at);
};
