import { nextWorkingDay } from '../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { FilingItem, type StoredFiling } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import type { DateChange, Redate, Redated } from '../cases/redated';
import { calendar } from '../platform/calendar';
import { filingCopy } from './copy';
import { filingPuts } from './filing-puts';

const redated = (record: CaseRecord, filing: StoredFiling, change: DateChange): Redated[] => [{ puts: filingPuts(record, filing, filing), changes: [change] }];

/** 民诉法 126: the court's seven days. */
const review = (record: CaseRecord, filing: StoredFiling): Redated[] => {
  const { receipt } = filing;
  if (filing.state !== 'submitted' || receipt?.reviewDueProvisional !== true) return [];
  const { title, lastDayOn, provisional } = computePeriod({ rule: 'filingReview', from: courtDateOf(receipt.completedAt ?? receipt.submittedAt), calendar: calendar() });
  if (lastDayOn === receipt.reviewDueOn && provisional) return [];
  return redated(record, { ...filing, receipt: { ...receipt, reviewDueOn: lastDayOn, reviewDueProvisional: provisional } }, { what: 'filingReview', title, oldOn: receipt.reviewDueOn, newOn: lastDayOn, provisional });
};

/** The day the clerk named: when it turns out to be one of rest, the first working day after it (民诉法 85 III). */
const correction = (record: CaseRecord, filing: StoredFiling): Redated[] => {
  const { corrections } = filing;
  if (filing.state !== 'returned' || corrections?.provisional !== true) return [];
  const newOn = nextWorkingDay(corrections.dueOn, calendar());
  const provisional = calendar().isProvisional(corrections.dueOn);
  if (newOn === corrections.dueOn && provisional) return [];
  return redated(record, { ...filing, corrections: { ...corrections, dueOn: newOn, provisional } }, { what: 'correction', title: filingCopy.correctionPeriod, oldOn: corrections.dueOn, newOn, provisional });
};

export const redate: Redate = (record) => {
  const filing = record.one(FilingItem);
  return filing === undefined ? [] : [...review(record, filing), ...correction(record, filing)];
};
