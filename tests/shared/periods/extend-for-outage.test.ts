import { describe, expect, it } from '@jest/globals';
import { downMinutes } from '../../../shared/periods/down-minutes';
import { extendForOutage } from '../../../shared/periods/extend-for-outage';

const extended = (lastDayOn: string, down: Record<string, number>) => extendForOutage({ lastDayOn, minutesDown: (on) => down[on] ?? 0, leastMinutes: 30 });

describe('民诉法第86条: a last day that the court’s own system took away', () => {
  it.each([
    ['29 minutes are not a lost day', '2026-11-24', { '2026-11-24': 29 }, undefined],
    ['30 minutes are: the next working day', '2026-11-24', { '2026-11-24': 30 }, '2026-11-25'],
    ['a Friday gives Monday', '2026-11-27', { '2026-11-27': 600 }, '2026-11-30'],
    ['the next day was lost, too', '2026-11-24', { '2026-11-24': 45, '2026-11-25': 45 }, '2026-11-26'],
    ['an outage on another day is nothing to it', '2026-11-24', { '2026-11-23': 900 }, undefined],
    ['the last day before the holiday gives the first day after it', '2026-09-30', { '2026-09-30': 60 }, '2026-10-08'],
  ])('%s', (_, lastDayOn, down, expected) => {
    expect(extended(lastDayOn, down)?.lastDayOn).toBe(expected);
  });

  it('gives the reason in words', () => {
    expect(extended('2026-11-24', { '2026-11-24': 42 })?.reason).toBe('原定最后一天11月24日（周二）法院系统故障42分钟，顺延至11月25日（周三）（民诉法第86条）');
  });

  it('counts a minute once, whoever noticed it', () => {
    expect(downMinutes([
      { from: '2026-11-24T02:00:00.000Z', to: '2026-11-24T02:03:00.000Z' },
      { from: '2026-11-24T02:01:00.000Z', to: '2026-11-24T02:02:00.000Z' },
      { from: '2026-11-24T05:00:00.000Z', to: '2026-11-24T05:01:00.000Z' },
    ])).toBe(4);
  });
});
