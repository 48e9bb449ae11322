import { CourtError } from '../kernel/errors';
import { builtInCalendar, type CourtCalendar } from '../kernel/calendar/court-calendar';
import { addDays, addMonths, addWorkingDays, addYears, isCourtDate } from '../kernel/calendar/date-arithmetic';
import { courtDateOf, dateText, type CourtDate, type Instant } from '../kernel/time';
import { lengthText, type PeriodRule } from './period-rule';
import { periodRule } from './period-rules';

/** The answer of GET /api/periods?rule=&from= */
export interface Period {
  readonly rule: string;
  readonly title: string;
  readonly from: CourtDate;
  readonly lastDayOn: CourtDate;
  /** periods in hours only */
  readonly lastMoment?: Instant;
  readonly article: string;
  /** a day that matters lies in a year whose holidays are not published */
  readonly provisional: boolean;
  readonly steps: string[];
}

export interface PeriodRequest {
  readonly rule: string;
  /** the day of the event; periods in hours take "2026-11-16T10:20" too */
  readonly from: string;
  readonly calendar?: CourtCalendar;
}

const FIRST_DAY_EXCLUDED = '当日不计入（民诉法第85条第2款）';
const PROVISIONAL = '所涉年份的放假安排尚未公布，此日期为暂定，公布后将重新计算';

const fromOf = (text: string): { on: CourtDate; hour: number } => {
  const [, on = text, hours, minutes] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text) ?? [];
  if (!isCourtDate(on) || Number(hours ?? 0) > 23 || Number(minutes ?? 0) > 59) {
    throw new CourtError('periods.dateInvalid', '日期不正确，请按 年-月-日 填写，例如 2026-11-23', { path: 'from' });
  }
  return { on, hour: hours === undefined ? 24 : Number(hours) };
};

const countedEnd = (rule: PeriodRule, on: CourtDate, calendar: CourtCalendar): CourtDate => {
  const length = rule.before ? -rule.length : rule.length;
  switch (rule.unit) {
    case 'workingDay': return addWorkingDays(on, length, calendar);
    case 'month': return addMonths(on, length);
    case 'year': return addYears(on, length);
    default: return addDays(on, length);
  }
};

const countSteps = (rule: PeriodRule, on: CourtDate, end: CourtDate, calendar: CourtCalendar): string[] => {
  const day = (date: CourtDate) => dateText(date, on.slice(0, 4));
  const first = `${on} ${rule.start}，${FIRST_DAY_EXCLUDED}`;
  if (rule.before) return [`${on} ${rule.start}，当日不计入`, `向前第${rule.length}日为${day(end)}`];
  if (rule.unit === 'workingDay') return [first, `第1个工作日为${day(addWorkingDays(on, 1, calendar))}`, `第${rule.length}个工作日为${day(end)}`];
  if (rule.unit === 'day') return [first, `第1日为${day(addDays(on, 1))}`, `第${rule.length}日为${day(end)}`];
  return [first, `自${day(addDays(on, 1))}起算，满${lengthText(rule)}之日为${day(end)}`];
};

/** Hours run from the next hour and are not moved off a rest day (民诉法 85 II; III speaks of the last day). */
const hoursPeriod = (id: string, rule: PeriodRule, on: CourtDate, hour: number): Period => {
  const startMs = Date.parse(`${on}T00:00:00+08:00`) + (hour === 24 ? 24 : hour + 1) * 3_600_000;
  const lastMoment = new Date(startMs + rule.length * 3_600_000).toISOString();
  const lastDayOn = courtDateOf(lastMoment);
  const lastHour = new Date(Date.parse(lastMoment) + 8 * 3_600_000).getUTCHours();
  return {
    rule: id, title: rule.title, from: on, lastDayOn, lastMoment, article: rule.article, provisional: false,
    steps: [
      hour === 24 ? `${on} ${rule.start}，没有给出时刻，按当日24时起算` : `${on} ${hour}时 ${rule.start}，开始的时不计入，自${hour + 1}时起算（民诉法第85条第2款）`,
      `满${lengthText(rule)}为${dateText(lastDayOn, on.slice(0, 4))}${lastHour}时；按小时计算的期间不因节假日顺延`,
    ],
  };
};

/**
 * The last day of a period with its reasons.
 * @throws CourtError periods.unknownRule, periods.dateInvalid
 */
export const computePeriod = ({ rule: id, from, calendar = builtInCalendar }: PeriodRequest): Period => {
  const rule = periodRule(id);
  if (rule === undefined) throw new CourtError('periods.unknownRule', '没有这种期限，请从列表中选择', { path: 'rule' });
  const { on, hour } = fromOf(from);
  if (rule.unit === 'hour') return hoursPeriod(id, rule, on, hour);
  const end = countedEnd(rule, on, calendar);
  const steps = countSteps(rule, on, end, calendar);
  let lastDayOn = end;
  let provisional = rule.unit === 'workingDay' && (calendar.isProvisional(addDays(on, 1)) || calendar.isProvisional(end));
  if (!rule.fixedEnd) {
    while (calendar.isRestDay(lastDayOn)) lastDayOn = addDays(lastDayOn, 1);
    provisional ||= calendar.isProvisional(end) || calendar.isProvisional(lastDayOn);
  }
  if (lastDayOn !== end) steps.push(`${dateText(end, on.slice(0, 4))}是${calendar.restReason(end) ?? '休息日'}，顺延至节假日后的第一日${dateText(lastDayOn, on.slice(0, 4))}（民诉法第85条第3款）`);
  steps.push(`最后一日为${lastDayOn}，至当日24时止`);
  if (rule.note !== undefined) steps.push(rule.note);
  if (provisional) steps.push(PROVISIONAL);
  return { rule: id, title: rule.title, from: on, lastDayOn, article: rule.article, provisional, steps };
};
