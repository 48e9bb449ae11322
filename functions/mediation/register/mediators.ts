import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { PersonId } from '../../../shared/kernel/ids';
import { MediatorProfile, noRecord, type Mediator, type MediatorRecord } from '../../../shared/mediation/mediator';
import { court } from '../../platform/court-config';
import { readCounters } from '../../platform/tally';
import { casesTable, stateEntity } from '../../platform/tables';

const register = () => `MEDIATORS#${court().code}`;
export const mediatorCounters = () => `MEDIATORRECORDS#${court().code}`;

interface Kept { profile: MediatorProfile; changedAt: string; changedBy: string }

const stored = async (): Promise<Kept[]> => {
  const found: Kept[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: register(), range: { beginsWith: 'PROFILE#' } }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    found.push(...((page.Items ?? []) as { data: Kept }[]).map(({ data }) => data));
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return found;
};

/** Those the court's configuration names, until somebody changes them in the register. */
const configured = (): MediatorProfile[] => court().mediators.map((one) => ({ active: true, ...one, personId: one.personId as PersonId }));

const records = async (): Promise<ReadonlyMap<string, MediatorRecord>> => {
  const by = new Map<string, MediatorRecord>();
  for (const { name, n } of await readCounters(mediatorCounters())) {
    const [personId = '', counter = ''] = name.split('#');
    by.set(personId, { ...(by.get(personId) ?? noRecord), [counter]: n });
  }
  return by;
};

/** The whole register with everybody's record. */
export const allMediators = async (): Promise<Mediator[]> => {
  const [kept, record] = await Promise.all([stored(), records()]);
  const profiles = new Map<string, Omit<Mediator, 'record'>>(configured().map((profile) => [profile.personId, profile]));
  for (const { profile, changedAt, changedBy } of kept) profiles.set(profile.personId, { ...profile, changedAt, changedBy });
  return [...profiles.values()].map((profile) => ({ ...profile, record: record.get(profile.personId) ?? noRecord }));
};

/** Puts a profile in the register; each change stays beside it with who made it and when. */
export const saveMediator = async (profile: MediatorProfile, by: string, at: Date): Promise<void> => {
  const data: Kept = { profile: MediatorProfile.parse(profile), changedAt: at.toISOString(), changedBy: by };
  await stateEntity.build(PutItemCommand).item({ pk: register(), sk: `CHANGE#${profile.personId}#${at.toISOString()}`, data }).send();
  await stateEntity.build(PutItemCommand).item({ pk: register(), sk: `PROFILE#${profile.personId}`, data }).send();
};
