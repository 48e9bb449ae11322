import { describe, expect, it } from '@jest/globals';
import { givesWay } from '../../../../miniapp/src/platform/media/give-way';

const good = { lost: 0, roundTripMs: 80 };
const bad = { lost: 0.4, roundTripMs: 80 };
const slow = { lost: 0, roundTripMs: 4000 };

describe('pictures give way before words do', () => {
  it.each([[[bad, bad]], [[good, bad, bad, bad, bad, bad]], [[bad, bad, good, bad, bad, bad]]])('keeps sending them while it may be a moment: %j', (samples) => expect(givesWay(true, samples)).toBe(true));
  it.each([[[bad, bad, bad, bad, bad, bad]], [[good, slow, slow, bad, bad, slow, slow]]])('gives them up when it lasts: %j', (samples) => expect(givesWay(true, samples)).toBe(false));
  it('sends them again only after a good while', () => {
    expect(givesWay(false, [good, good, good])).toBe(false);
    expect(givesWay(false, [good, good, bad, good, good, good])).toBe(false);
    expect(givesWay(false, Array(6).fill(good) as (typeof good)[])).toBe(true);
  });
});
