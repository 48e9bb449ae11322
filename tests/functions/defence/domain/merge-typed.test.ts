import { expect, it } from '@jest/globals';
import { mergeTyped } from '../../../../functions/defence/domain/merge-typed';

const now = '2026-12-01T08:00:00.000Z';
const known = { a: { value: '一', at: '2026-12-01T07:00:00.000Z' } };

it('takes the later typed of two devices and shows the loser what stands', () => {
  expect(mergeTyped(known, { a: { value: '二', at: '2026-12-01T07:30:00.000Z' } }, now)).toMatchObject({ answers: { a: { value: '二' } }, overridden: [], changed: true });
  expect(mergeTyped(known, { a: { value: '二', at: '2026-12-01T06:30:00.000Z' } }, now)).toMatchObject({ answers: known, overridden: [{ path: 'a', value: '一' }], changed: false });
});
it('counts a clock that runs ahead as now, and the same words as no change', () => {
  expect(mergeTyped(known, { b: { value: ' 三 ', at: '2030-01-01T00:00:00.000Z' } }, now).answers['b']).toEqual({ value: '三', at: now });
  expect(mergeTyped(known, { a: { value: '一', at: now } }, now)).toMatchObject({ changed: false, overridden: [] });
});
