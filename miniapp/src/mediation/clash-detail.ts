import { momentText } from '@shared/kernel/time';
import type { DiaryEntry } from '@shared/mediation/session-contract';
import { clashesWith } from '@shared/mediation/session-times';
import { copy } from './session-copy';

/** What stands under a time that overlaps another session of one's own. */
export const clashDetail = (slot: { startsAt: string; minutes: number }, diary: readonly DiaryEntry[], caseId: string): { detail?: string } => {
  const found = clashesWith(slot, diary, caseId);
  return found.length === 0 ? {} : { detail: found.map((one) => copy.clash(momentText(one.startsAt), one.title)).join('；') };
};
