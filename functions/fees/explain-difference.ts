import type { Difference } from '../../shared/fees/reconciliation';
import { CourtError } from '../../shared/kernel/errors';
import type { CourtDate } from '../../shared/kernel/time';
import { findDifference, findRun, saveDifference, saveRun } from './finance-store';

/** @throws CourtError fees.differenceNotFound, fees.differenceNotOpen */
export const findOpenDifference = async (court: string, on: CourtDate, differenceId: string): Promise<Difference> => {
  const difference = await findDifference(court, on, differenceId);
  if (difference === undefined) throw new CourtError('fees.differenceNotFound', '没有找到这笔差异，请刷新后查看。');
  if (difference.state !== 'open') throw new CourtError('fees.differenceNotOpen', '这笔差异已经处理过了，请刷新后查看。');
  return difference;
};

/** One less of its day; a deposit that was matched is money of the ledger now. */
export const closeDifference = async (court: string, difference: Difference): Promise<Difference> => {
  await saveDifference(court, difference);
  const run = await findRun(court, difference.on, difference.family);
  if (run === undefined) return difference;
  const booked = difference.state === 'settled' ? { matched: run.matched + 1, oursInFen: run.oursInFen + (difference.oursFen ?? 0) } : {};
  await saveRun(court, { ...run, ...booked, open: run.open - 1, state: run.open - 1 === 0 ? 'balanced' : run.state });
  return difference;
};

/** A person says why a difference stands, and by whom that is known. @throws CourtError fees.differenceNotFound, fees.differenceNotOpen */
export const explainDifference = async (court: string, { on, differenceId, note }: { on: CourtDate; differenceId: string; note: string }, by: string, at: Date): Promise<Difference> =>
  closeDifference(court, { ...await findOpenDifference(court, on, differenceId), state: 'explained', note, by, decidedAt: at.toISOString() });
