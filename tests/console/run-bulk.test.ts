import { describe, expect, it } from '@jest/globals';
import { runBulk } from '../../console/src/ui/run-bulk';

describe('a bulk action', () => {
  it('goes on after a refusal, one row after the other, and says which were refused and why', async () => {
    const order: string[] = [];
    const done: number[] = [];
    const failures = await runBulk(['a', 'b', 'c'], async (row) => {
      order.push(row);
      if (row === 'b') throw new Error('该退费已有人审批。');
    }, (count) => done.push(count));
    expect([order, done]).toEqual([['a', 'b', 'c'], [1, 2, 3]]);
    expect(failures).toEqual([{ row: 'b', sentence: '该退费已有人审批。' }]);
  });
});
