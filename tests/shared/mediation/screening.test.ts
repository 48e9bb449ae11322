import { describe, expect, it } from '@jest/globals';
import type { PartyId, PersonId } from '../../../shared/kernel/ids';
import { pairKey, pairsOf } from '../../../shared/mediation/screening';

const participant = (key: string) => ({ key, name: key, role: '', bound: true });

describe('who can be kept from whom', () => {
  it.each([
    [['m', 'a', 'b'], [['a', 'b']]],
    [['m', 'a', 'b', 'c'], [['a', 'b'], ['a', 'c'], ['b', 'c']]],
    [['m', 'a'], []],
  ])('%j: %j', (keys, pairs) => {
    expect(pairsOf({ participants: keys.map(participant), mediatorId: 'm' as PersonId }).map(({ pair }) => pair)).toEqual(pairs);
  });
  it('is the same pair in both orders', () => {
    expect(pairKey(['b' as PartyId, 'a' as PartyId])).toBe(pairKey(['a' as PartyId, 'b' as PartyId]));
  });
});
