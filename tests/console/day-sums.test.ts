import { expect, it } from '@jest/globals';
import { daySums } from '../../console/src/finance/day-sums';
import type { Figure, FigureMeasure } from '../../shared/fees/figures';

const figure = (on: string, measure: FigureMeasure, fen: number): Figure => ({ on, measure, channel: 'wechat', kind: 'property', fen, count: 1 });

it('the line of what is still to be paid runs back from today; days without money are there', () => {
  const days = [figure('2026-11-25', 'noticed', 500), figure('2026-11-26', 'taken', 300), figure('2026-11-26', 'surplus', 20), figure('2026-11-27', 'refunded', 20), figure('2026-11-27', 'quarantined', 7), figure('2026-11-27', 'withdrawn', 100)];
  const totals = [figure('all', 'noticed', 1500), figure('all', 'taken', 900), figure('all', 'withdrawn', 100)];
  expect(daySums(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'], days, totals)).toEqual([
    { on: '2026-11-24', takenFen: 0, refundedFen: 0, openFen: 400, unknownFen: 0 }, { on: '2026-11-25', takenFen: 0, refundedFen: 0, openFen: 900, unknownFen: 0 },
    { on: '2026-11-26', takenFen: 320, refundedFen: 0, openFen: 600, unknownFen: 0 }, { on: '2026-11-27', takenFen: 0, refundedFen: 20, openFen: 500, unknownFen: 7 },
  ]);
});
