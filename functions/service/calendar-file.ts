import ical, { ICalAlarmType } from 'ical-generator';
import type { CaseRecord } from '../cases/case-record';
import { CourtError } from '../../shared/kernel/errors';
import type { Service } from '../../shared/service/service';
import { court } from '../platform/court-config';
import { copy } from './copy';

const DAY_SECONDS = 86_400;

/** The last day of each period as an all-day entry, with alarms three days and one day before at nine o'clock. @throws service.notFound while nothing runs */
export const calendarFile = ({ head }: CaseRecord, { serviceId, effect }: Service, at: Date): { name: string; ics: string; lastDayOn?: string } => {
  const periods = effect?.periods ?? [];
  const [first] = periods;
  if (first === undefined) throw new CourtError('service.notFound', copy.refusals.noPeriod);
  const { name, hotline } = court();
  const calendar = ical({ name: copy.calendarName, prodId: { company: 'pocket-court', product: 'service', language: 'ZH' } });
  for (const period of periods) {
    const event = calendar.createEvent({
      id: `${serviceId}-${period.rule}`, stamp: at, start: new Date(`${period.lastDayOn}T00:00:00Z`), allDay: true, summary: copy.calendarTitle(period.title, head.title),
      description: `${head.caseNumber ?? head.receiptNumber}\n${period.article}${period.provisional ? `\n${copy.provisional}` : ''}\n${name} ${hotline}`,
    });
    for (const days of [3, 1]) event.createAlarm({ type: ICalAlarmType.display, trigger: days * DAY_SECONDS - 9 * 3600 });
  }
  return { name: `${copy.calendarName}.ics`, ics: calendar.toString(), lastDayOn: first.lastDayOn };
};
