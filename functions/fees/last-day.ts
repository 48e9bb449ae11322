import { subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import { prepayments } from '../../shared/fees/prepayment';
import { addDays, nextWorkingDay } from '../../shared/kernel/calendar/date-arithmetic';
import type { CourtDate } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { calendar } from '../platform/calendar';
import { court } from '../platform/court-config';

const periodRules = { claim: prepayments.firstInstance.period, claimRaised: prepayments.firstInstance.period, counterclaim: prepayments.counterclaim.period, topUp: prepayments.topUp.period } as const;

/** 办法 13(六) gives no day for it: the court's own (示例默认值). */
const objectionDay = (receivedOn: CourtDate): { lastDayOn: string; provisional: boolean } => {
  const lastDayOn = nextWorkingDay(addDays(receivedOn, court().objectionFeeDays.days), calendar());
  return { lastDayOn, provisional: calendar().isProvisional(lastDayOn) };
};

/** 办法 22: seven days from the day after the notice is received; here it reaches the payer's page the moment it is issued. */
export const lastDayOf = (notice: Pick<FeeNotice, 'receivedOn' | 'subject'>): { lastDayOn: string; provisional: boolean } => {
  const subject = subjectOf(notice);
  if (subject === 'objection') return objectionDay(notice.receivedOn);
  const { lastDayOn, provisional } = computePeriod({ rule: periodRules[subject], from: notice.receivedOn, calendar: calendar() });
  return { lastDayOn, provisional };
};

/** 办法 53: fifteen days from the document's effect. */
export const refundDue = (effectiveOn: CourtDate): { lastDayOn: CourtDate; provisional: boolean } => {
  const { lastDayOn, provisional } = computePeriod({ rule: 'refund', from: effectiveOn, calendar: calendar() });
  return { lastDayOn, provisional };
};
