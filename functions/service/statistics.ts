import { QueryCommand } from 'dynamodb-toolbox';
import { addDays } from '../../shared/kernel/calendar/date-arithmetic';
import type { ServiceCount, ServiceStatistics } from '../../shared/service/statistics';
import { court } from '../platform/court-config';
import { casesTable } from '../platform/tables';
import { countersKey, type Counter, type CounterPlace } from './counters';
import { weekOf } from './week-of';

type Row = { n: number; data: CounterPlace & { counter: Counter } };
const ELECTRONIC: ReadonlySet<string> = new Set(['inApp', 'wechat', 'sms', 'email', 'phone']);

const readCounters = async (weeks: number, at: Date): Promise<Row[]> => {
  const rows: Row[] = [];
  const from = addDays(weekOf(at.toISOString()), -7 * (weeks - 1));
  let exclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await casesTable.build(QueryCommand).query({ partition: countersKey(court().code), range: { gte: from } }).options(exclusiveStartKey === undefined ? {} : { exclusiveStartKey }).send();
    rows.push(...(page.Items ?? []) as Row[]);
    exclusiveStartKey = page.LastEvaluatedKey;
  } while (exclusiveStartKey !== undefined);
  return rows;
};

const sum = (rows: readonly Row[], counter: Counter): number => rows.reduce((total, row) => (row.data.counter === counter ? total + row.n : total), 0);

const countOf = (key: string, rows: readonly Row[]): ServiceCount => {
  const served = sum(rows, 'served');
  return { key, started: sum(rows, 'started'), completed: served + sum(rows, 'unserved'), served, days: Math.round(sum(rows, 'days') * 10) / 10 };
};

const groups = (rows: readonly Row[], keyOf: (row: Row) => string): [string, Row[]][] => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const group = found.get(keyOf(row));
    if (group === undefined) found.set(keyOf(row), [row]);
    else group.push(row);
  }
  return [...found];
};

const grouped = (rows: readonly Row[], by: keyof CounterPlace): ServiceCount[] =>
  groups(rows, ({ data }) => data[by]).map(([key, group]) => countOf(key, group)).toSorted((a, b) => a.key.localeCompare(b.key));

const byChannel = (rows: readonly Row[]): { key: string; served: number }[] =>
  groups(rows.filter(({ data }) => data.counter.startsWith('channel:')), ({ data }) => data.counter.slice('channel:'.length))
    .map(([key, group]) => ({ key, served: group.reduce((total, { n }) => total + n, 0) })).toSorted((a, b) => b.served - a.served);

const WEEKS = { usual: 13, most: 53 } as const;

/** The figures of so many weeks back, from the counters alone. */
export const serviceStatistics = async (asked: string | undefined, at: Date): Promise<ServiceStatistics> => {
  const weeks = Math.min(Math.max(Number(asked ?? WEEKS.usual) || WEEKS.usual, 1), WEEKS.most);
  const rows = await readCounters(weeks, at);
  return { whole: countOf('', rows), byWeek: grouped(rows, 'week'), byCause: grouped(rows, 'cause'), byTeam: grouped(rows, 'team'), byChannel: byChannel(rows) };
};

/** What the court publishes about its own service: a year, no case, no name. */
export const scoreboard = async (at: Date) => {
  const { whole: { started, completed, served, days }, byChannel: channels } = await serviceStatistics(String(WEEKS.most), at);
  const { name, demo } = court();
  return { court: name, demo, started, completed, served, electronicServed: channels.reduce((total, one) => (ELECTRONIC.has(one.key) ? total + one.served : total), 0), ...(served === 0 ? {} : { meanDays: Math.round((days / served) * 10) / 10 }) };
};
