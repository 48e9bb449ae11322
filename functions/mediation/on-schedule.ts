import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../shared/kernel/time';
import { mediationClock } from '../../shared/mediation/mediation-clock';
import { systemActor } from '../cases/actor-of';
import { MediationItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { recordRedated } from '../cases/redated';
import { calendar } from '../platform/calendar';
import { casesTable } from '../platform/tables';
import { mediationCopy } from './copy';
import { lapseReferral } from './answer-referral';
import { DUE_KEY, PERFORMANCE_DUE_KEY, SESSION_DUE_KEY } from './mediation-of';
import { expireRounds } from './offers/end-round';
import { watchPerformance } from './performance/watch';
import { recordFailure } from './record-failure';
import { redate } from './redate';
import { watchFixedSession } from './session/watch';

const RUNNING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting']);

/** Cases whose row lies before this day or instant. */
const rowsBefore = async (partition: string, day: string): Promise<CaseId[]> => {
  const found: CaseId[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition, index: 'byDue', range: { lt: day } })
      .options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { dueSort } of (page.Items ?? []) as { dueSort: string }[]) found.push(dueSort.slice(dueSort.indexOf('#') + 1) as CaseId);
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return found;
};

/**
 * 在线调解规则 12: a mediator who does not answer in time has not accepted, the court designates another.
 * 25: a limit that has passed ends the mediation. Neither happens on a provisional date, which is counted again instead, nor while people are signing.
 */
const settle = async (record: CaseRecord, today: string, at: Date): Promise<CaseRecord> => {
  const mediation = record.one(MediationItem);
  const clock = mediation === undefined ? undefined : mediationClock(mediation, calendar());
  if (mediation?.performance !== undefined) return watchPerformance(record, mediation, today, at);
  if (mediation === undefined || clock === undefined || clock.dueOn >= today) return record;
  if (mediation.state === 'referred') return clock.provisional ? record : lapseReferral(record, mediation, at);
  // The mediator's three days may be certain while the limit is not.
  if (mediation.limitProvisional === true) return recordRedated(record, redate(record), at);
  return RUNNING.has(mediation.state) && mediation.limitOn !== undefined && mediation.limitOn < today
    ? recordFailure({ record, actor: systemActor, failure: { ground: 'expired', reason: mediationCopy.expired }, at }) : record;
};

export const onSchedule = async (at: Date): Promise<void> => {
  const today = courtDateOf(at.toISOString());
  await expireRounds(at);
  for (const caseId of await rowsBefore(SESSION_DUE_KEY, at.toISOString())) await changeCase(caseId, (record) => watchFixedSession(record, at));
  for (const caseId of [...await rowsBefore(DUE_KEY, today), ...await rowsBefore(PERFORMANCE_DUE_KEY, addDays(today, 1))]) await changeCase(caseId, (record) => settle(record, today, at));
};
