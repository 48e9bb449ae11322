import type { Figure, FigureMeasure } from '../../../shared/fees/figures';

export interface DaySum { on: string; takenFen: number; refundedFen: number }

const isIn = (measure: FigureMeasure): boolean => measure === 'taken' || measure === 'surplus';

/** Money in and out of every day of a span, days without any included. */
export const daySums = (days: readonly string[], figures: readonly Figure[]): DaySum[] => days.map((on) => {
  const ofDay = figures.filter((figure) => figure.on === on);
  const sum = (wanted: (measure: FigureMeasure) => boolean): number => ofDay.filter(({ measure }) => wanted(measure)).reduce((total, { fen }) => total + fen, 0);
  return { on, takenFen: sum(isIn), refundedFen: sum((measure) => measure === 'refunded') };
});
