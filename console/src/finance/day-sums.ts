import { sumOf, type Figure, type FigureMeasure } from '../../../shared/fees/figures';

export interface DaySum { on: string; takenFen: number; refundedFen: number; openFen: number; unknownFen: number }

/** What was asked for and neither withdrawn nor paid. */
export const openOf = (figures: readonly Figure[]): { fen: number; count: number } => {
  const [noticed, withdrawn, taken] = [sumOf(figures, 'noticed'), sumOf(figures, 'withdrawn'), sumOf(figures, 'taken')];
  return { fen: noticed.fen - withdrawn.fen - taken.fen, count: noticed.count - withdrawn.count - taken.count };
};

/** Money in and out of every day of a span that ends today, days without any included; what was still to be paid when the day ended; what has to be looked at. */
export const daySums = (days: readonly string[], figures: readonly Figure[], totals: readonly Figure[]): DaySum[] => {
  const now = openOf(totals).fen;
  return days.map((on) => {
    const ofDay = figures.filter((figure) => figure.on === on);
    const fen = (measure: FigureMeasure): number => sumOf(ofDay, measure).fen;
    return { on, takenFen: fen('taken') + fen('surplus'), refundedFen: fen('refunded'), openFen: now - openOf(figures.filter((figure) => figure.on > on)).fen, unknownFen: fen('quarantined') };
  });
};
