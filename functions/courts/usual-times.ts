import type { CaseEvent } from '../../shared/cases/case-event';
import { daysWithin, LEAST_SAMPLES, usualSteps, type UsualStep, type UsualTime } from '../../shared/cases/usual-time';
import { readEvents } from '../cases/case-log';
import { court } from '../platform/court-config';
import { addOnce, readCounters, type Addend } from '../platform/tally';

const DAY_MS = 86_400_000;
/** Longer is longer: one last bucket. */
const MOST_DAYS = 99;
const group = () => `USUAL#${court().code}`;
const steps = Object.entries(usualSteps) as [UsualStep, { from: readonly string[]; to: readonly string[] }][];
const ends: ReadonlySet<string> = new Set(steps.flatMap(([, { to }]) => to));

/** The same thing where there are several of a kind: one service, one refund. */
const sameThing = (a: CaseEvent, b: CaseEvent): boolean => (['serviceId', 'refundId', 'noticeId'] as const).every((key) => a.data[key] === undefined || b.data[key] === undefined || a.data[key] === b.data[key]);

/** Which step an event ends, and after how many days. */
export const endedSteps = (event: CaseEvent, earlier: readonly CaseEvent[]): { step: UsualStep; days: number }[] => steps.flatMap(([step, { from, to }]) => {
  if (!to.includes(event.type)) return [];
  const start = earlier.filter((one) => from.includes(one.type) && sameThing(one, event)).at(-1);
  return start === undefined ? [] : [{ step, days: Math.min(MOST_DAYS, Math.max(0, Math.floor((Date.parse(event.at) - Date.parse(start.at)) / DAY_MS))) }];
});

/** Every finished step is counted by its days, once. */
export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (!ends.has(event.type)) return;
  const ended = endedSteps(event, (await readEvents(event.caseId)).filter(({ version }) => version < event.version));
  await addOnce(`USUAL#${event.caseId}#${event.version}`, group(), ended.map(({ step, days }): Addend => ({ name: `${step}#${String(days).padStart(2, '0')}`, by: 1 })), at);
};

/** What is usual in this court; steps too seldom counted are left out. */
export const usualTimes = async (): Promise<UsualTime[]> => {
  const byStep = new Map<string, Map<number, number>>();
  for (const { name, n } of await readCounters(group())) {
    const [step = '', days = ''] = name.split('#');
    byStep.set(step, (byStep.get(step) ?? new Map<number, number>()).set(Number(days), n));
  }
  return steps.flatMap(([step]) => {
    const byDays = byStep.get(step) ?? new Map<number, number>();
    const samples = [...byDays.values()].reduce((sum, count) => sum + count, 0);
    return samples < LEAST_SAMPLES ? [] : [{ step, title: usualSteps[step].title, samples, p50Days: daysWithin(byDays, 0.5), p90Days: daysWithin(byDays, 0.9) }];
  });
};
