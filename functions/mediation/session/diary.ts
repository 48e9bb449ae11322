import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../../shared/kernel/ids';
import type { DiaryEntry } from '../../../shared/mediation/session-contract';
import type { Caller } from '../../cases/authorise';
import { MediationItem } from '../../cases/case-items';
import { loadCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import { casesTable } from '../../platform/tables';

/** Newest cases of one person that are looked at. */
const LOOKED_AT = 60;
const FIXED: ReadonlySet<string> = new Set(['scheduled', 'inSession']);

const entryOf = (record: CaseRecord): DiaryEntry[] => {
  const mediation = record.one(MediationItem);
  if (mediation?.session === undefined || !FIXED.has(mediation.state)) return [];
  const { startsAt } = mediation.session;
  return [{ caseId: record.caseId, title: record.head.title, startsAt, minutes: mediation.slots.find((slot) => slot.startsAt === startsAt)?.minutes ?? court().mediationSlotMinutes }];
};

/** The newest cases somebody takes part in, as a party, an agent or the mediator. */
export const casesOf = async (personId: string): Promise<CaseRecord[]> => {
  const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options({ limit: LOOKED_AT, reverse: true }).send();
  const ids = [...new Set(((page.Items ?? []) as { pk: string }[]).map(({ pk }) => pk.slice('CASE#'.length) as CaseId))];
  return (await Promise.all(ids.map((caseId) => loadCase(caseId)))).filter((record) => record.headIfAny !== undefined);
};

/** The fixed sessions among them, the next first: what a proposed time may clash with. */
export const sessionsIn = (records: readonly CaseRecord[]): DiaryEntry[] => records.flatMap(entryOf).sort((a, b) => a.startsAt.localeCompare(b.startsAt));

export const diaryOf = async ({ personId }: Pick<Caller, 'personId'>): Promise<DiaryEntry[]> => sessionsIn(await casesOf(personId));
