import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { FilingItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { extendedLastDay } from '../platform/extended-last-day';
import { casesTable } from '../platform/tables';
import { CORRECTION_DUE, nextInstant } from './draft-store';
import { filingPuts } from './filing-puts';

/** An outage may have stopped this sweep, too: so far back it looks for last days that were lost. */
const LOOK_BACK_DAYS = 14;

const dueCorrections = async (at: Date): Promise<CaseId[]> => {
  const today = courtDateOf(at.toISOString());
  const { Items } = await casesTable.build(QueryCommand).query({ partition: CORRECTION_DUE, index: 'byDue', range: { between: [addDays(today, -LOOK_BACK_DAYS), `${today}~`] } }).send();
  return ((Items ?? []) as { dueSort: string }[]).map(({ dueSort }) => dueSort.slice(dueSort.indexOf('#') + 1) as CaseId);
};

const extend = async (record: CaseRecord, at: Date): Promise<CaseRecord> => {
  const filing = record.one(FilingItem);
  if (filing?.state !== 'returned' || filing.corrections === undefined) return record;
  const { dueOn } = filing.corrections;
  const extension = await extendedLastDay(dueOn, at);
  if (extension === undefined) return record;
  const extended = { ...filing, corrections: { ...filing.corrections, dueOn: extension.lastDayOn, extended: { from: dueOn, reason: extension.reason } }, updatedAt: nextInstant(filing.updatedAt, at) };
  return appendToCase(record, at, [{ type: 'DEADLINE_EXTENDED', actor: systemActor, data: { what: 'correction', from: dueOn, to: extension.lastDayOn, reason: extension.reason } }], {
    puts: filingPuts(record, extended, filing),
  });
};

/** 民诉法86: a last day for correction that the court's own system took away is given back, and said so. */
export const onSchedule = async (at: Date): Promise<void> => {
  for (const caseId of await dueCorrections(at)) await changeCase(caseId, (record) => extend(record, at));
};
