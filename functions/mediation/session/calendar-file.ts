import ical, { ICalAlarmType } from 'ical-generator';
import { CourtError } from '../../../shared/kernel/errors';
import type { CaseRecord } from '../../cases/case-record';
import { config } from '../../platform/config';
import { court } from '../../platform/court-config';
import { mediationCopy } from '../copy';
import { mediationOf } from '../mediation-of';

const MINUTE_SECONDS = 60;

/** The fixed session for the calendar of whoever takes part, with the court's own reminders as alarms. @throws mediation.wrongState */
export const sessionCalendar = (record: CaseRecord, at: Date): { name: string; ics: string; startsAt: string } => {
  const { session, slots, mediatorName } = mediationOf(record);
  if (session === undefined) throw new CourtError('mediation.wrongState', '调解时间还没有定下来，定好后再加到日历。');
  const { head } = record;
  const minutes = slots.find(({ startsAt }) => startsAt === session.startsAt)?.minutes ?? court().mediationSlotMinutes;
  const calendar = ical({ name: mediationCopy.calendar.name, prodId: { company: 'pocket-court', product: 'mediation', language: 'ZH' } });
  const start = new Date(session.startsAt);
  const event = calendar.createEvent({
    id: session.sessionId, stamp: at, start, end: new Date(start.getTime() + minutes * MINUTE_SECONDS * 1000), summary: mediationCopy.calendar.title(head.title),
    description: mediationCopy.calendar.text(head.caseNumber ?? head.receiptNumber, mediatorName ?? '', court().name, court().hotline), url: `${config.publicUrl}/#/mediation/pages/room/index?caseId=${record.caseId}`,
  });
  for (const before of court().mediationSession.remindMinutes) event.createAlarm({ type: ICalAlarmType.display, trigger: before * MINUTE_SECONDS });
  return { name: `${mediationCopy.calendar.name}.ics`, ics: calendar.toString(), startsAt: session.startsAt };
};
