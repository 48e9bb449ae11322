import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { firstBreak } from '../../functions/cases/event-hash';
import { PartyItem } from '../../functions/cases/case-items';
import type { CaseEvent } from '../../shared/cases/case-event';
import { CaseHead } from '../../shared/cases/court-case';
import { LadderTimes } from '../../shared/service/ladder';
import { laneNames } from '../../shared/service/lanes';
import { Track } from './service/one-track';
import { Random } from './service/random';
import { shownCase, shownSums } from './service/shown-case';

const times = LadderTimes.parse((JSON.parse(readFileSync('infra/courts/hantai.json', 'utf8')) as { serviceLadder: unknown }).serviceLadder);
const now = '2026-11-27T02:00:00.000Z';
const DAY = 86_400_000;

describe('the drill’s year as a demo world holds it', () => {
  const cases = Array.from({ length: 60 }, (_, index) => shownCase(index, Array.from({ length: 3 }, (_one, at) => {
    const track = new Track(new Random(7 + index * 31 + at * 7919), Date.parse(now) - (index + 1) * 2 * DAY, times);
    track.run(false);
    return track.trace();
  }), '陕0702', now));
  const services = cases.flatMap((one) => one.services);

  it('is what the product itself writes: heads and parties parse, every chain of hashes holds', () => {
    for (const { state, events } of cases) {
      const head = CaseHead.parse(state[0]?.['data']);
      expect(firstBreak(events.map(({ event }) => event as CaseEvent), { version: head.version, hash: head.lastHash })).toBeUndefined();
      for (const { sk, data } of state) if (String(sk).startsWith('PARTY#')) PartyItem.schema.parse(data);
    }
  });
  it('is plainly made up, and nobody is ever written to', () => {
    expect(cases.every(({ state }) => JSON.stringify(state[0]).includes('演示') && state.every((row) => row['dueKey'] === undefined))).toBe(true);
    expect(services.every(({ addresseeName, orderedBy }) => addresseeName.startsWith('演示') && orderedBy === '演示数据')).toBe(true);
  });
  it('knows nothing of the future, and has some of every fate', () => {
    expect(services.flatMap(({ tries, effect, confirmedAt }) => [...tries.flatMap(({ sentAt, resultAt }) => [sentAt, resultAt ?? sentAt]), effect?.effectiveAt ?? now, confirmedAt ?? now]).every((at) => at <= now)).toBe(true);
    expect(new Set(services.map(({ effect }) => effect?.track))).toEqual(new Set(['A', 'B', 'paper', 'ownAct', 'announcement', undefined]));
  });
  it('adds up: lanes hold every track once, weeks count every success', () => {
    const { weeks, lanes } = shownSums(cases, '陕0702');
    const total = (wanted: string) => [...weeks.values()].reduce((sum, row) => sum + (row[`whole#${wanted}#`] ?? 0), 0);
    expect(Object.values(lanes.sums).reduce((sum, n) => sum + n, 0)).toBe(180);
    expect(Object.keys(lanes.sums).every((lane) => (laneNames as string[]).includes(lane))).toBe(true);
    expect([total('started'), total('served')]).toEqual([180, services.filter(({ effect }) => effect !== undefined).length]);
  });
});
