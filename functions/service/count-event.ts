import type { CaseEvent, CaseEventType } from '../../shared/cases/case-event';
import { loadCase } from '../cases/case-log';
import { court } from '../platform/court-config';
import { addToRowOnce } from '../platform/tally';
import { fieldsOf, weeksKey, type Counter } from './counters';
import { serviceIn } from './service-items';
import { weekOf } from './week-of';

const COUNTED: ReadonlySet<CaseEventType> = new Set(['SERVICE_ORDERED', 'SERVICE_EFFECTIVE', 'SERVICE_EFFECT_LOST', 'SERVICE_EXHAUSTED']);
const DAY_MS = 86_400_000;

interface Facts { orderedAt?: string; channel?: string; effectiveAt?: string; counted?: { channel: string; effectiveAt: string }; wasExhausted?: boolean; note?: string }
type Addend = { counter: Counter; by: number };

const served = (channel: string, effectiveAt: string, orderedAt: string, sign: 1 | -1): Addend[] => [
  { counter: 'served', by: sign }, { counter: `channel:${channel}`, by: sign }, { counter: 'days', by: sign * Math.max(0, (Date.parse(effectiveAt) - Date.parse(orderedAt)) / DAY_MS) },
];

/** What the event adds to which counter of its track's week. A moved effect takes the earlier one back, a late one the failure. */
const addends = ({ type, data }: CaseEvent): Addend[] => {
  const { orderedAt = '', channel = '', effectiveAt = '', counted, wasExhausted, note } = data as Facts;
  const undo: Addend[] = wasExhausted === true ? [{ counter: 'unserved', by: -1 }] : counted === undefined ? [] : served(counted.channel, counted.effectiveAt, orderedAt, -1);
  switch (type) {
    case 'SERVICE_ORDERED': return [{ counter: 'started', by: 1 }];
    case 'SERVICE_EXHAUSTED': return note === undefined ? [{ counter: 'unserved', by: 1 }] : [];
    case 'SERVICE_EFFECT_LOST': return undo;
    default: return [...undo, ...served(channel, effectiveAt, orderedAt, 1)];
  }
};

/** The court's figures grow with the events, each counted once; nobody ever goes through the cases to count. */
export const countEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (!COUNTED.has(event.type)) return;
  const record = await loadCase(event.caseId);
  const { orderedAt, orderedBy } = serviceIn(record, String(event.data['serviceId']));
  const place = { week: weekOf(orderedAt), cause: record.head.causeOfAction, team: record.head.judgeName ?? orderedBy };
  const sums: Record<string, number> = {};
  for (const { counter, by } of addends(event)) for (const field of fieldsOf(place, counter)) sums[field] = (sums[field] ?? 0) + by;
  await addToRowOnce(`SERVICE#${event.caseId}#${event.version}`, weeksKey(court().code), place.week, sums, at);
};
