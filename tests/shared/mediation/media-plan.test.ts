import { describe, expect, it } from '@jest/globals';
import { pictureFor } from '../../../shared/mediation/media-plan';

const people = (count: number, phones = 0) => Array.from({ length: count }, (_, index) => ({ peerId: `p${index}`, role: index === 0 ? 'mediator' as const : 'party' as const, phone: index < phones }));
const pictures = (count: number, phones: number, speaker?: string) => people(count, phones).map((me, _, all) => pictureFor(me, all, 'p0', speaker));

/** video.md §3: what a mesh bears. */
describe('whose picture goes out', () => {
  it.each([2, 3, 4])('%d people, phones among them: everybody', (count) => expect(pictures(count, count)).toEqual(Array(count).fill(300_000)));
  it('five or six: who leads and who speaks, small', () => {
    expect(pictures(5, 1, 'p3')).toEqual([120_000, undefined, undefined, 120_000, undefined]);
    expect(pictures(6, 0, 'p1')).toEqual([200_000, 120_000, undefined, undefined, undefined, undefined]);
  });
  it('nobody speaks: who leads alone', () => expect(pictures(5, 0)).toEqual([200_000, undefined, undefined, undefined, undefined]));
  it('seven and more: who leads', () => expect(pictures(7, 0, 'p1').filter((bits) => bits !== undefined)).toEqual([200_000]));
});
