import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { MediationItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import { casesTable } from '../platform/tables';
import { mediationCopy } from './copy';
import { DUE_KEY } from './mediation-of';
import { recordFailure } from './record-failure';

const RUNNING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting']);

const overdue = async (today: string): Promise<CaseId[]> => {
  const found: CaseId[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: DUE_KEY, index: 'byDue', range: { lt: today } })
      .options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { dueSort } of (page.Items ?? []) as { dueSort: string }[]) found.push(dueSort.slice(dueSort.indexOf('#') + 1) as CaseId);
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return found;
};

/** 在线调解规则 25: a limit that has passed ends the mediation, never on a provisional date and never while people are signing. */
export const onSchedule = async (at: Date): Promise<void> => {
  const today = courtDateOf(at.toISOString());
  for (const caseId of await overdue(today)) {
    await changeCase(caseId, async (record) => {
      const mediation = record.one(MediationItem);
      const over = mediation?.limitOn !== undefined && mediation.limitOn < today && mediation.limitProvisional !== true && RUNNING.has(mediation.state);
      return over ? recordFailure({ record, actor: systemActor, reason: mediationCopy.expired, at }) : record;
    });
  }
};
