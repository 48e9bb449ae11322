import { describe, expect, it } from '@jest/globals';
import { moveAttempt, type AttemptCause } from '../../../../functions/fees/domain/move-attempt';
import { closesAt, nextCheckAt } from '../../../../functions/fees/domain/next-check';
import { isResumable } from '../../../../functions/fees/domain/resumable';
import type { AttemptState, PayAttempt } from '../../../../shared/fees/fee-notice';
import type { PayChannel } from '../../../../shared/fees/pay-channel';
import { attempt } from '../samples';

const at = new Date('2026-11-23T02:00:00.000Z');
const later = (seconds: number) => new Date(at.getTime() + seconds * 1000).toISOString();

describe('moves of an attempt', () => {
  it.each<[AttemptState, AttemptCause, AttemptState]>([
    ['created', 'accepted', 'pending'], ['created', 'unclear', 'unknown'], ['created', 'refused', 'closed'], ['created', 'success', 'paid'],
    ['pending', 'success', 'paid'], ['pending', 'closed', 'closed'], ['unknown', 'success', 'paid'], ['unknown', 'closed', 'closed'], ['closed', 'success', 'paidLate'],
  ])('%s + %s → %s', (from, cause, to) => {
    expect(moveAttempt(from, cause)).toBe(to);
  });
  it.each<[AttemptState, AttemptCause]>([['paid', 'success'], ['paid', 'closed'], ['paidLate', 'success'], ['closed', 'accepted'], ['pending', 'refused']])('refuses %s + %s', (from, cause) => {
    expect(() => moveAttempt(from, cause)).toThrow(expect.objectContaining({ code: 'cases.conflict' }));
  });
});

describe('the ladder of looks', () => {
  it.each([[0, 10], [1, 30], [2, 60], [3, 300], [4, 1800], [5, 3600], [50, 3600]])('after %d looks: %d s', (checks, seconds) => {
    expect(nextCheckAt(at, checks)).toBe(later(seconds));
  });
  it('is there at the moment of closing: one minute after expiry', () => {
    expect(closesAt(later(600))).toBe(Date.parse(later(660)));
    expect(nextCheckAt(at, 4, later(600))).toBe(later(660));
    expect(nextCheckAt(at, 0, later(600))).toBe(later(10));
    expect(nextCheckAt(at, 3, later(-3600))).toBe(later(300));
  });
});

describe('going on with an open attempt', () => {
  const open = (change: Partial<PayAttempt> = {}) => attempt({ linkedAt: at.toISOString(), ...change });
  it.each<[string, PayAttempt, PayChannel, number, boolean]>([
    ['same channel, fresh link', open(), 'wechatH5', 60, true],
    ['H5 link of four minutes', open(), 'wechatH5', 240, false],
    ['QR code of four minutes', open({ channel: 'wechatNative' }), 'wechatNative', 240, true],
    ['another channel', open(), 'wechatNative', 60, false],
    ['about to expire', open({ channel: 'wechatNative' }), 'wechatNative', 1750, false],
    ['never answered', open({ state: 'unknown' }), 'wechatH5', 60, false],
    ['closed', open({ state: 'closed' }), 'wechatH5', 60, false],
    ['without a link', attempt(), 'wechatH5', 60, false],
  ])('%s', (_title, given, channel, seconds, expected) => {
    expect(isResumable(given, channel, new Date(later(seconds)))).toBe(expected);
  });
});
