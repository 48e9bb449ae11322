import type { Difference, ReconciledFamily } from '../../shared/fees/reconciliation';
import type { CaseId } from '../../shared/kernel/ids';
import type { CourtDate } from '../../shared/kernel/time';
import type { Found } from './domain/compare-bill';
import { differencesOn, saveDifference } from './finance-store';

export interface BookDay { court: string; on: CourtDate; family: ReconciledFamily }

const idOf = (family: ReconciledFamily, { kind, number }: Pick<Found, 'kind' | 'number'>): string => `${family}#${kind}#${number}`;

/** Stores what was found; what was said of a difference before stays said. The ids of what was found, and how much of it nobody has worked yet. */
export const noteDifferences = async ({ court, on, family }: BookDay, found: readonly Found[], before: ReadonlyMap<string, Difference>, at: Date): Promise<{ ids: Set<string>; open: number }> => {
  const ids = new Set<string>();
  let open = 0;
  for (const one of found) {
    const differenceId = idOf(family, one);
    const known = before.get(differenceId);
    const state: Difference['state'] = known?.state === 'explained' ? 'explained' : 'open';
    const { caseId, ...rest } = one;
    await saveDifference(court, { ...known, ...rest, differenceId, on, family, state, foundAt: known?.foundAt ?? at.toISOString(), ...(caseId === undefined ? {} : { caseId: caseId as CaseId }) });
    if (state === 'open') open += 1;
    ids.add(differenceId);
  }
  return { ids, open };
};

export const knownDifferences = async ({ court, on, family }: BookDay): Promise<Map<string, Difference>> => new Map((await differencesOn(court, on, family)).map((one) => [one.differenceId, one]));

/** A whole day's differences: those that are gone were worked to zero, whatever was said of them. */
export const keepDifferences = async (day: BookDay, found: readonly Found[], at: Date): Promise<number> => {
  const before = await knownDifferences(day);
  const { ids, open } = await noteDifferences(day, found, before, at);
  for (const gone of before.values()) if (!ids.has(gone.differenceId) && gone.state !== 'settled') await saveDifference(day.court, { ...gone, state: 'settled', decidedAt: at.toISOString() });
  return open;
};
