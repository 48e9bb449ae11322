import type { DiaryEntry } from './session-contract';

const MINUTE_MS = 60_000;

/** Fixed sessions that overlap a time, oneself's own of other cases. */
export const clashesWith = (slot: { startsAt: string; minutes: number }, diary: readonly DiaryEntry[], caseId: string): DiaryEntry[] => {
  const [from, to] = [Date.parse(slot.startsAt), Date.parse(slot.startsAt) + slot.minutes * MINUTE_MS];
  return diary.filter((one) => one.caseId !== caseId && Date.parse(one.startsAt) < to && Date.parse(one.startsAt) + one.minutes * MINUTE_MS > from);
};
