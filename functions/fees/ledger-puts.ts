import { $add, $set, UpdateTransaction } from 'dynamodb-toolbox';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import { casePk, put, type StatePut } from '../cases/case-log';
import { stateEntity } from '../platform/tables';
import { amountOf, type LedgerEntry } from './domain/ledger';
import { LedgerItem } from './ledger-item';

/** Every entry of a court-local day, whatever its case. */
export const ledgerDay = (courtCode: string, on: CourtDate): string => `LEDGER#${courtCode}#${on}`;

/** What an entry does to the money of its notice that nobody has been promised back. */
const freeMoney = (entry: LedgerEntry): number => {
  if (entry.cause === 'FEE_PAID' || entry.cause === 'FEE_OVERPAID') return amountOf(entry);
  return entry.cause === 'REFUND_APPROVED' ? -amountOf(entry) : 0;
};

/** `BALANCE#<notice>` counts the free money of a notice; the store itself refuses to let it fall below zero. */
const balanceMove = (caseId: CaseId, noticeId: string, changeFen: number): UpdateTransaction<typeof stateEntity> =>
  stateEntity.build(UpdateTransaction).item({ pk: casePk(caseId), sk: `BALANCE#${noticeId}`, n: $add(changeFen), data: $set({ noticeId }) })
    .options(changeFen < 0 ? { condition: { attr: 'n', gte: -changeFen } } : {}) as UpdateTransaction<typeof stateEntity>;

/** The entry and the balance it moves, for the transaction of its event. */
export const book = (caseId: CaseId, entry: LedgerEntry, courtCode: string): { put: StatePut; extra: UpdateTransaction<typeof stateEntity>[] } => {
  const changeFen = freeMoney(entry);
  return {
    put: put(LedgerItem, entry, { queueKey: ledgerDay(courtCode, entry.on), queueSort: entry.entryId }),
    extra: changeFen === 0 ? [] : [balanceMove(caseId, entry.noticeId, changeFen)],
  };
};
