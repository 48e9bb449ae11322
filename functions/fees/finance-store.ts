import { GetItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import { DailyProof, Difference, Reconciliation, type ReconciledFamily } from '../../shared/fees/reconciliation';
import type { CourtDate } from '../../shared/kernel/time';
import { casesTable, stateEntity } from '../platform/tables';

/** What the finance office keeps that belongs to no case: runs, differences and proofs of the court, by day. */
const runs = (court: string): string => `RECONCILIATIONS#${court}`;
const differences = (court: string, on: CourtDate): string => `DIFFERENCES#${court}#${on}`;
const proofs = (court: string): string => `PROOFS#${court}`;
export const differenceQueue = (court: string, state: Difference['state']): string => `DIFFERENCES#${court}#${state}`;

export const findRun = async (court: string, on: CourtDate, family: ReconciledFamily): Promise<Reconciliation | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk: runs(court), sk: `${on}#${family}` }).options({ consistent: true }).send();
  return Item === undefined ? undefined : Reconciliation.parse(Item.data);
};
export const saveRun = async (court: string, run: Reconciliation): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ pk: runs(court), sk: `${run.on}#${run.family}`, data: Reconciliation.parse(run) }).send();
};
/** Newest first. */
export const listRuns = async (court: string, limit: number): Promise<Reconciliation[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: runs(court) }).options({ reverse: true, limit }).send();
  return ((Items ?? []) as { data: unknown }[]).map(({ data }) => Reconciliation.parse(data));
};

export const differencesOn = async (court: string, on: CourtDate, family: ReconciledFamily): Promise<Difference[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: differences(court, on), range: { beginsWith: `${family}#` } }).send();
  return ((Items ?? []) as { data: unknown }[]).map(({ data }) => Difference.parse(data));
};
export const findDifference = async (court: string, on: CourtDate, differenceId: string): Promise<Difference | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk: differences(court, on), sk: differenceId }).options({ consistent: true }).send();
  return Item === undefined ? undefined : Difference.parse(Item.data);
};
export const saveDifference = async (court: string, difference: Difference): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({
    pk: differences(court, difference.on), sk: difference.differenceId, data: Difference.parse(difference), queueKey: differenceQueue(court, difference.state), queueSort: `${difference.on}#${difference.differenceId}`,
  }).send();
};
/** Differences of the court in one state, the oldest first. */
export const listDifferences = async (court: string, state: Difference['state'], limit: number): Promise<Difference[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: differenceQueue(court, state), index: 'byQueue' }).options({ limit }).send();
  return ((Items ?? []) as { data: unknown }[]).map(({ data }) => Difference.parse(data));
};

export const saveProof = async (court: string, proof: DailyProof): Promise<void> => {
  await stateEntity.build(PutItemCommand).item({ pk: proofs(court), sk: proof.on, data: DailyProof.parse(proof) }).send();
};
export const findProof = async (court: string, on: CourtDate): Promise<DailyProof | undefined> => {
  const { Item } = await stateEntity.build(GetItemCommand).key({ pk: proofs(court), sk: on }).send();
  return Item === undefined ? undefined : DailyProof.parse(Item.data);
};
/** Newest first. */
export const listProofs = async (court: string, limit: number): Promise<DailyProof[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: proofs(court) }).options({ reverse: true, limit }).send();
  return ((Items ?? []) as { data: unknown }[]).map(({ data }) => DailyProof.parse(data));
};
