import { GetItemCommand, isTransactionCancelled, executeTransactWrite, PutItemCommand, PutTransaction, QueryCommand } from 'dynamodb-toolbox';
import type { LoadedYear, Redating } from '../../shared/kernel/calendar/holiday-arrangement';
import { CourtError } from '../../shared/kernel/errors';
import { court } from './court-config';
import { casesTable, stateEntity } from './tables';

/** `cursor`: where the walk over the cases goes on; opaque. */
export interface RedatingJob extends Redating { cursor?: Record<string, unknown> | undefined }

const partition = () => `HOLIDAYS#${court().code}`;
const JOB = 'REDATING';
const yearKey = ({ year, version }: Pick<LoadedYear, 'year' | 'version'>) => `YEAR#${year}#${String(version).padStart(4, '0')}`;
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every version of every year that was loaded, oldest first. */
export const loadedYears = async (): Promise<LoadedYear[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: partition(), range: { beginsWith: 'YEAR#' } }).options({ consistent: true }).send();
  return ((Items ?? []) as { data: LoadedYear }[]).map(({ data }) => data);
};

/** A new version and the walk it asks for, in one transaction. @throws cases.conflict when somebody loaded the same year meanwhile */
export const storeYear = async (year: LoadedYear): Promise<void> => {
  const job: RedatingJob = { year: year.year, version: year.version, requestedAt: year.loadedAt, cases: 0, changed: 0 };
  try {
    await executeTransactWrite(
      stateEntity.build(PutTransaction).item({ pk: partition(), sk: yearKey(year), data: plain(year) }).options({ condition: { attr: 'pk', exists: false } }),
      stateEntity.build(PutTransaction).item({ pk: partition(), sk: JOB, data: plain(job) }),
    );
  } catch (cause) {
    if (isTransactionCancelled(cause)) throw new CourtError('cases.conflict', '另一位管理员刚刚保存了这一年的安排，请刷新后核对。', { cause });
    throw cause;
  }
};

export const redatingJob = async (): Promise<RedatingJob | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk: partition(), sk: JOB }).options({ consistent: true }).send();
  return Item?.data as RedatingJob | undefined;
};

export const keepRedatingJob = async (job: RedatingJob): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ pk: partition(), sk: JOB, data: plain(job) }).send();
};
