import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import type { ServiceCount, ServiceStatistics } from '../../shared/service/statistics';
import { court } from '../platform/court-config';
import { readRows } from '../platform/tally';
import { partsOf, weeksKey, type Counter } from './counters';
import { weekOf } from './week-of';

const ELECTRONIC: ReadonlySet<string> = new Set(['inApp', 'wechat', 'sms', 'email', 'phone']);

const round = (days: number): number => Math.round(days * 10) / 10;

/** Sums of one key of one dimension. */
class Sums {
  private readonly by = new Map<string, number>();
  add(counter: Counter, n: number): void { this.by.set(counter, (this.by.get(counter) ?? 0) + n); }
  of(counter: Counter): number { return this.by.get(counter) ?? 0; }
  count(key: string): ServiceCount { return { key, started: this.of('started'), completed: this.of('served') + this.of('unserved'), served: this.of('served'), days: round(this.of('days')) }; }
  channels(): { key: string; served: number }[] {
    return [...this.by].filter(([counter, served]) => counter.startsWith('channel:') && served !== 0).map(([counter, served]) => ({ key: counter.slice('channel:'.length), served })).toSorted((a, b) => b.served - a.served);
  }
}

const sumsIn = (groups: Map<string, Sums>, key: string): Sums => {
  const known = groups.get(key) ?? new Sums();
  groups.set(key, known);
  return known;
};
const counts = (groups: Map<string, Sums>): ServiceCount[] => [...groups].map(([key, sums]) => sums.count(key)).toSorted((a, b) => a.key.localeCompare(b.key));

const WEEKS = { usual: 13, most: 53 } as const;

/** The figures of so many weeks back, from the counters alone. */
export const serviceStatistics = async (asked: string | undefined, at: Date): Promise<ServiceStatistics> => {
  const weeks = Math.min(Math.max(Number(asked ?? WEEKS.usual) || WEEKS.usual, 1), WEEKS.most);
  const rows = await readRows(weeksKey(court().code), addDays(weekOf(at.toISOString()), -7 * (weeks - 1)));
  const whole = new Sums();
  const by = { week: new Map<string, Sums>(), cause: new Map<string, Sums>(), team: new Map<string, Sums>() };
  for (const { row, sums } of rows) for (const [field, n] of Object.entries(sums)) {
    const { dimension, counter, key } = partsOf(field);
    if (dimension !== 'whole') { sumsIn(by[dimension], key).add(counter, n); continue; }
    whole.add(counter, n);
    sumsIn(by.week, row).add(counter, n);
  }
  return { whole: whole.count(''), byWeek: counts(by.week), byCause: counts(by.cause), byTeam: counts(by.team), byChannel: whole.channels() };
};

/** What the court publishes about its own service: a year, no case, no name. */
export const scoreboard = async (at: Date) => {
  const { whole: { started, completed, served, days }, byChannel: channels } = await serviceStatistics(String(WEEKS.most), at);
  const { name, demo } = court();
  return { court: name, demo, started, completed, served, electronicServed: channels.reduce((total, one) => (ELECTRONIC.has(one.key) ? total + one.served : total), 0), ...(served === 0 ? {} : { meanDays: Math.round((days / served) * 10) / 10 }) };
};
