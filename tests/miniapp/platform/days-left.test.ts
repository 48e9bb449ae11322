import { describe, expect, it } from '@jest/globals';
import { daysLeft } from '../../../miniapp/src/platform/days-left';

describe('days left', () => {
  it('counts court days, not the device\'s', () => {
    expect(daysLeft('2026-11-30', '2026-11-23T15:59:59Z')).toBe(7);
    expect(daysLeft('2026-11-30', '2026-11-23T16:00:00Z')).toBe(6);
    expect(daysLeft('2026-11-24', '2026-11-23T17:00:00Z')).toBe(0);
    expect(daysLeft('2026-11-20', '2026-11-23T01:00:00Z')).toBe(-3);
  });
});
