import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseHead } from '../../shared/cases/court-case';
import { changeCase } from '../cases/case-log';
import { recordRedated, type Redate } from '../cases/redated';
import { redate as fees } from '../fees/redate';
import { redate as filing } from '../filing/redate';
import { redate as mediation } from '../mediation/redate';
import { CALENDAR_FRESH_MILLISECONDS, loadCalendar } from '../platform/calendar';
import { court } from '../platform/court-config';
import { keepRedatingJob, redatingJob, type RedatingJob } from '../platform/holiday-store';
import { log } from '../platform/log';
import { casesTable } from '../platform/tables';
import { redate as service } from '../service/redate';

const redates: readonly Redate[] = [filing, fees, service, mediation];
/** Cases a run of the sweep looks at; the rest is first in line a minute later. */
const PER_RUN = 200;
const PER_PAGE = 50;

const redateCase = async ({ caseId }: CaseHead, at: Date): Promise<number> => {
  let changed = 0;
  await changeCase(caseId, async (record) => {
    const redated = redates.flatMap((redate) => redate(record));
    changed = redated.flatMap(({ changes }) => changes).length;
    return recordRedated(record, redated, at);
  });
  return changed;
};

const nextPage = async (job: RedatingJob, at: Date): Promise<RedatingJob> => {
  const page = await casesTable.build(QueryCommand).query({ partition: `CASES#${court().code}`, index: 'byQueue' })
    .options({ limit: PER_PAGE, ...(job.cursor === undefined ? {} : { exclusiveStartKey: job.cursor }) }).send();
  const heads = ((page.Items ?? []) as { data: CaseHead }[]).map(({ data }) => data).filter(({ phase }) => phase !== 'closed' && phase !== 'inadmissible');
  let changed = 0;
  for (const head of heads) changed += await redateCase(head, at);
  const { cursor: _done, ...rest } = job;
  return { ...rest, cases: job.cases + heads.length, changed: job.changed + changed, ...(page.LastEvaluatedKey === undefined ? { finishedAt: at.toISOString() } : { cursor: page.LastEvaluatedKey }) };
};

/**
 * A year was loaded: every case that still runs is looked at once, and what was counted on that year without it is counted again.
 * Begins when every instance counts with the new year, goes on where the run before stopped, and may be run twice.
 */
export const redateCases = async (at: Date): Promise<void> => {
  let job = await redatingJob();
  if (job === undefined || job.finishedAt !== undefined || at.getTime() < Date.parse(job.requestedAt) + CALENDAR_FRESH_MILLISECONDS) return;
  await loadCalendar();
  const { year, version } = job;
  for (let looked = 0; looked < PER_RUN && job.finishedAt === undefined; looked += PER_PAGE) {
    job = await nextPage(job, at);
    const now = await redatingJob();
    // A year loaded meanwhile begins its own walk from the first case.
    if (now?.year !== year || now.version !== version) return;
    await keepRedatingJob(job);
  }
  log.info('dates counted again', { year, cases: job.cases, changed: job.changed, finished: job.finishedAt !== undefined });
};
