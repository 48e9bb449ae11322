import { QueryCommand } from 'dynamodb-toolbox';
import { isOfClaim, type FeeNotice } from '../../shared/fees/fee-notice';
import type { UnpaidNotice } from '../../shared/fees/pay-many';
import type { CaseId } from '../../shared/kernel/ids';
import { FilingItem, NoticeItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { partiesOf } from '../cases/relation';
import { casesTable } from '../platform/tables';

const CASES = 100;

/** The notices of the parties this person stands for, and of the claim they filed. */
export const noticesOf = (record: CaseRecord, personId: string): FeeNotice[] => {
  const mine = new Set<string>(partiesOf(record, personId).map(({ party }) => party.partyId));
  const filedByMe = record.one(FilingItem)?.ownerId === personId;
  return record.all(NoticeItem).filter((notice) => (filedByMe && isOfClaim(notice)) || mine.has(notice.payerPartyId));
};

export const isUnpaid = ({ state }: FeeNotice): boolean => state === 'issued' || state === 'lapsed';

const unpaidOf = (record: CaseRecord, personId: string): UnpaidNotice[] => {
  if (record.headIfAny === undefined) return [];
  const { head, caseId } = record;
  return noticesOf(record, personId).filter(isUnpaid).map((notice) => ({
    caseId, noticeId: notice.noticeId, caseCode: head.caseNumber ?? head.receiptNumber, title: head.title, payerName: notice.payerName, amountFen: notice.amountFen, lastDayOn: notice.lastDayOn, lapsed: notice.state === 'lapsed',
  }));
};

/** What a party, or the lawyer of many, still has to pay; the most urgent first. */
export const unpaidNotices = async (personId: string): Promise<UnpaidNotice[]> => {
  const { Items } = await casesTable.build(QueryCommand).query({ partition: `PERSON#${personId}`, index: 'byPerson', range: { beginsWith: 'CASE#' } }).options({ limit: CASES, reverse: true }).send();
  const caseIds = [...new Set(((Items ?? []) as { pk: string }[]).map(({ pk }) => pk.slice('CASE#'.length) as CaseId))];
  const records = await Promise.all(caseIds.map((caseId) => loadCase(caseId)));
  return records.flatMap((record) => unpaidOf(record, personId)).toSorted((one, other) => (one.lastDayOn < other.lastDayOn ? -1 : 1));
};
