import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { sha256 } from '../../../miniapp/src/platform/sha256';

const bytesOf = (buffer: Buffer): ArrayBuffer => new Uint8Array(buffer).buffer;

describe('sha256, where there is no crypto.subtle', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 70_001])('agrees with node:crypto on %d bytes', (length) => {
    const bytes = randomBytes(length);
    expect(sha256(bytesOf(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
