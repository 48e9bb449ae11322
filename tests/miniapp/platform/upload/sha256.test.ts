import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Sha256 } from '../../../../miniapp/src/platform/upload/sha256';

describe('sha256, where there is no crypto.subtle', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001])('agrees with node:crypto on %d bytes', (length) => {
    const bytes = randomBytes(length);
    const expected = createHash('sha256').update(bytes).digest('hex');
    expect(new Sha256().update(bytes).hex()).toBe(expected);
    const pieces = new Sha256();
    for (let place = 0; place < length; place += 37) pieces.update(bytes.subarray(place, place + 37));
    expect(pieces.hex()).toBe(expected);
  });
});
