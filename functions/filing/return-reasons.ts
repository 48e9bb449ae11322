import { $add, QueryCommand, UpdateTransaction } from 'dynamodb-toolbox';
import type { CountedReason } from '../../shared/filing/return-reason';
import { court } from '../platform/court-config';
import { casesTable, stateEntity } from '../platform/tables';

const counters = () => `RETURNREASONS#${court().code}`;

/** One more for each reason named, in the transaction that returns. A reason the clerk wrote freely is counted for nothing. */
export const countReasons = (items: readonly { reasonCode?: string | undefined }[]) => {
  const known = new Set(court().returnReasons.items.map(({ code }) => code));
  const codes = [...new Set(items.flatMap(({ reasonCode }) => (reasonCode !== undefined && known.has(reasonCode) ? [reasonCode] : [])))];
  return codes.map((code) => stateEntity.build(UpdateTransaction).item({ pk: counters(), sk: code, n: $add(items.filter(({ reasonCode }) => reasonCode === code).length) }));
};

/** This court's reasons, the most frequent first. */
export const returnReasons = async (): Promise<{ items: CountedReason[]; example: boolean }> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: counters() }).send();
  const counts = new Map(((Items ?? []) as { sk: string; n?: number }[]).map(({ sk, n }) => [sk, n ?? 0]));
  const { items, example } = court().returnReasons;
  return { items: items.map((reason) => ({ ...reason, count: counts.get(reason.code) ?? 0 })).toSorted((a, b) => b.count - a.count), example };
};
