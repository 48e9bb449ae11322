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

/** One's own fixed sessions, as a party, an agent or the mediator: what a proposed time may clash with. */
export const diaryOf = async ({ personId }: Pick<Caller, 'personId'>): Promise<DiaryEntry[]> => {
  const page = await casesTable.build(QueryCommand).query({ partition: `PERSON#${personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options({ limit: LOOKED_AT, reverse: true }).send();
  const ids = [...new Set(((page.Items ?? []) as { pk: string }[]).map(({ pk }) => pk.slice('CASE#'.length) as CaseId))];
  const records = await Promise.all(ids.map((caseId) => loadCase(caseId)));
  return records.filter((record) => record.headIfAny !== undefined).flatMap(entryOf).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
};
