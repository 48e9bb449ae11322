import { PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import type { Party } from '../../shared/cases/party';
import type { CaseId } from '../../shared/kernel/ids';
import { digestOf } from '../platform/sealing';
import { casesTable, stateEntity } from '../platform/tables';

/** By keyed digests only: the index says who is in which case to nobody without the key. */
const keysOf = ({ name, idNumberDigest, creditCode }: Party): string[] => [
  ...(idNumberDigest === undefined ? [] : [idNumberDigest]),
  ...(creditCode === undefined ? [] : [digestOf('creditCode', creditCode)]),
  digestOf('partyName', name),
].map((digest) => `PARTYLINK#${digest}`);

/** Items PARTYLINK#digest / caseId. Written again on a resubmission; one that no longer holds is found out when it is read. */
export const linkParties = async (caseId: CaseId, parties: readonly Party[]): Promise<void> => {
  await Promise.all([...new Set(parties.flatMap(keysOf))].map((pk) => stateEntity.build(PutItemCommand).item({ pk, sk: caseId, data: {} }).send()));
};

/** Newest first: a bank's thousands are not read. */
const NEWEST = 25;

/** Cases that name one of these, those with most in common first. */
export const casesNaming = async (parties: readonly Party[]): Promise<CaseId[]> => {
  const pages = await Promise.all([...new Set(parties.flatMap(keysOf))].map((pk) => casesTable.build(QueryCommand).query({ partition: pk }).options({ reverse: true, limit: NEWEST }).send()));
  const times = new Map<CaseId, number>();
  for (const { sk } of pages.flatMap((page) => (page.Items ?? []) as { sk: string }[])) times.set(sk as CaseId, (times.get(sk as CaseId) ?? 0) + 1);
  return [...times].toSorted(([a, n], [b, m]) => m - n || (a < b ? 1 : -1)).map(([caseId]) => caseId);
};
