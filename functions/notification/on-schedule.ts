import { QueryCommand } from 'dynamodb-toolbox';
import { FeeNotice } from '../../shared/fees/fee-notice';
import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import type { CaseId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { loadCase } from '../cases/case-log';
import { court } from '../platform/court-config';
import { log } from '../platform/log';
import { casesTable } from '../platform/tables';
import { copy } from './copy';
import { payersOf } from './message-for';
import { tellPerson } from './tell-person';

/** People sleep: reminders go out between 9 and 20 o'clock, court time. */
const isDaytime = (at: Date): boolean => {
  const hour = (at.getUTCHours() + 8) % 24;
  return hour >= 9 && hour < 20;
};

const remind = async (caseId: CaseId, notice: FeeNotice, days: number, at: Date): Promise<void> => {
  const people = new Set(payersOf(await loadCase(caseId), notice.noticeId));
  for (const personId of people) await tellPerson({ caseId, key: `REMIND#${notice.noticeId}#${days}` }, personId, copy.feeReminder(notice.amountFen, notice.lastDayOn), at);
};

/** Reminds the payer of an open notice so many days before its last day (court configuration feeNoticeReminderDays), once a day named. */
export const onSchedule = async (at: Date): Promise<void> => {
  if (!isDaytime(at)) return;
  const today = courtDateOf(at.toISOString());
  for (const days of court().feeNoticeReminderDays) {
    const { Items } = await casesTable.build(QueryCommand).query({ partition: 'DUE#feeNotice', index: 'byDue', range: { eq: addDays(today, days) } }).options({ limit: 200, maxPages: Infinity }).send();
    for (const { pk, data } of (Items ?? []) as { pk: string; data: unknown }[]) {
      const caseId = pk.replace(/^CASE#/, '') as CaseId;
      await remind(caseId, FeeNotice.parse(data), days, at).catch((cause: unknown) => log.error('fee-reminder', cause, { caseId }));
    }
  }
};
