import { subjectOf, type FeeNotice } from '../../shared/fees/fee-notice';
import { prepayments } from '../../shared/fees/prepayment';
import type { CourtDate } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { calendar } from '../platform/calendar';

const periodRules = { claim: prepayments.firstInstance.period, claimRaised: prepayments.firstInstance.period, counterclaim: prepayments.counterclaim.period, topUp: prepayments.topUp.period } as const;

/** 办法 22: seven days from the day after the notice is received; here it reaches the payer's page the moment it is issued. */
export const lastDayOf = (notice: Pick<FeeNotice, 'receivedOn' | 'subject'>): { lastDayOn: string; provisional: boolean } => {
  const { lastDayOn, provisional } = computePeriod({ rule: periodRules[subjectOf(notice)], from: notice.receivedOn, calendar: calendar() });
  return { lastDayOn, provisional };
};

/** 办法 53: fifteen days from the document's effect. */
export const refundDue = (effectiveOn: CourtDate): { lastDayOn: CourtDate; provisional: boolean } => {
  const { lastDayOn, provisional } = computePeriod({ rule: 'refund', from: effectiveOn, calendar: calendar() });
  return { lastDayOn, provisional };
};
