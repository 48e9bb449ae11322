import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { splitExactly } from '../../../shared/fees/split-shares';

describe('a sum shared out', () => {
  it.each<[number, number[], number[]]>([
    [150_000, [1, 1], [75_000, 75_000]], [100, [1, 1, 1], [34, 33, 33]], [101, [2, 1], [67, 34]], [1, [1, 1], [1, 0]],
  ])('%d by %j', (total, weights, parts) => expect(splitExactly(total, weights)).toEqual(parts));
  it('is exactly the sum, whatever the weights', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), (total, weights) => {
      const parts = splitExactly(total, weights);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }));
  });
});
