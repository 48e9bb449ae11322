import { readFields } from '../kernel/read-json';
import { htmlReply, jsonReply, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import type { Surroundings } from '../simulator';
import { WALL_COPY } from './copy';
import type { Phones } from './phones';
import { wallPage } from './wall-page';

const DAY_MS = 86_400_000;

const clockAnswer = ({ clock }: Surroundings): Reply => {
  const now = clock.now();
  return jsonReply({ offsetMs: clock.offsetMs(), now: now.toISOString(), courtTime: new Date(now.getTime() + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ') });
};

const isOn = (value: unknown): boolean => value === true || value === 'true';

const nextOffset = (fields: Record<string, unknown>, offsetMs: number): number => {
  if (isOn(fields.reset)) return 0;
  if (fields.advanceDays !== undefined) return offsetMs + Number(fields.advanceDays) * DAY_MS;
  return fields.offsetMs === undefined ? Number.NaN : Number(fields.offsetMs);
};

const moveClock = (surroundings: Surroundings, request: SimRequest): Reply => {
  if (!surroundings.env.embedded) return jsonReply({ code: 'FORBIDDEN', message: WALL_COPY.embeddedOnly }, 403);
  const offsetMs = nextOffset(readFields(request.headers['content-type'], request.body), surroundings.clock.offsetMs());
  if (!Number.isFinite(offsetMs) || Math.abs(offsetMs) > 20_000 * DAY_MS) return jsonReply({ code: 'PARAM_ERROR', message: WALL_COPY.badClock }, 400);
  surroundings.clock.setOffset(offsetMs);
  return clockAnswer(surroundings);
};

const setPower = (phones: Phones, request: SimRequest): Reply => {
  const number = request.params.number ?? '';
  phones.setPower(number, isOn(readFields(request.headers['content-type'], request.body).on));
  return jsonReply(phones.one(number));
};

/** The simulators' own pages: the wall of phones and the court clock. */
export const wallRoutes = (surroundings: Surroundings, phones: Phones): Route[] => [
  { method: 'GET', pattern: '/sim', handle: () => htmlReply(wallPage()) },
  { method: 'GET', pattern: '/sim/', handle: () => htmlReply(wallPage()) },
  { method: 'GET', pattern: '/sim/phones', handle: () => jsonReply({ phones: phones.all() }) },
  { method: 'GET', pattern: '/sim/phones/{number}', handle: (request) => jsonReply(phones.one(request.params.number ?? '')) },
  { method: 'POST', pattern: '/sim/phones/{number}/power', handle: (request) => setPower(phones, request) },
  { method: 'GET', pattern: '/sim/clock', handle: () => clockAnswer(surroundings) },
  { method: 'POST', pattern: '/sim/clock', handle: (request) => moveClock(surroundings, request) },
];
