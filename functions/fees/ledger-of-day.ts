import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { casesTable } from '../platform/tables';
import { LedgerEntry } from './domain/ledger';
import { ledgerDay } from './ledger-puts';

export interface DatedEntry { caseId: CaseId; entry: LedgerEntry }

/** Every entry of the court that counts on a day. */
export const ledgerOfDay = async (courtCode: string, on: CourtDate): Promise<DatedEntry[]> => {
  const found: DatedEntry[] = [];
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: ledgerDay(courtCode, on), index: 'byQueue' })
      .options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    for (const { pk, data } of (page.Items ?? []) as { pk: string; data: unknown }[]) found.push({ caseId: pk.replace(/^CASE#/, '') as CaseId, entry: LedgerEntry.parse(data) });
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return found;
};
