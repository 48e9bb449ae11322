import { describe, expect, it } from '@jest/globals';
import { pausePeriod, type Pause } from '../../../shared/periods/pause-period';

const moved = (pauses: Pause[], beganOn = '2026-11-23', lastDayOn = '2026-12-08') => pausePeriod({ beganOn, lastDayOn, pauses });

describe('证据规定 55 (一): a period that stands still', () => {
  it.each<[string, Pause[], ReturnType<typeof pausePeriod>]>([
    ['nothing stops it', [], { lastDayOn: '2026-12-08' }],
    ['still stopped: no last day can be told', [{ from: '2026-12-01' }], { lastDayOn: '2026-12-08', pausedSince: '2026-12-01' }],
    // 7 days left on 1 December; from the 15th on they end on the 22nd
    ['stopped and gone on: the days it had left', [{ from: '2026-12-01', until: '2026-12-15' }], { lastDayOn: '2026-12-22' }],
    ['the new last day moves off a Saturday', [{ from: '2026-12-01', until: '2026-12-05' }], { lastDayOn: '2026-12-14' }],
    ['two objections at once give no day twice', [{ from: '2026-12-01', until: '2026-12-15' }, { from: '2026-12-03', until: '2026-12-11' }], { lastDayOn: '2026-12-22' }],
    ['one of them still open', [{ from: '2026-12-01', until: '2026-12-15' }, { from: '2026-12-03' }], { lastDayOn: '2026-12-08', pausedSince: '2026-12-01' }],
    ['stopped before this party was served: from the service on', [{ from: '2026-11-20', until: '2026-11-30' }], { lastDayOn: '2026-12-15' }],
    ['over before this party was served', [{ from: '2026-11-02', until: '2026-11-09' }], { lastDayOn: '2026-12-08' }],
    ['begun after the last day: too late', [{ from: '2026-12-09', until: '2026-12-20' }], { lastDayOn: '2026-12-08' }],
  ])('%s', (_, pauses, expected) => expect(moved(pauses)).toEqual(expected));
});
