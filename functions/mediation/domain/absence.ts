import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId } from '../../../shared/kernel/ids';
import { momentText } from '../../../shared/kernel/time';
import type { Absence, Mediation } from '../../../shared/mediation/mediation';

const MINUTE_MS = 60_000;
/** `end`: the mediation is to end because of it; `absencesBeforeEnd`: so many times the same party must have stayed away. */
export interface Missing { partyIds: readonly PartyId[]; note?: string | undefined; end: boolean; bound: readonly string[]; waitMinutes: number; absencesBeforeEnd: number; at: Date }

export const timesAbsent = (absences: readonly Absence[], partyId: string): number => absences.filter(({ partyIds }) => partyIds.some((one) => one === partyId)).length;

/** Who did not come to a fixed session, after the waiting time and what they said of being late. @throws mediation.wrongState, mediation.tooEarlyForAbsence, mediation.absenceParties, mediation.absenceFirst */
export const recordMissing = ({ state, session, absences = [] }: Mediation, { partyIds, note, end, bound, waitMinutes, absencesBeforeEnd, at }: Missing): Absence[] => {
  if (session === undefined || (state !== 'scheduled' && state !== 'inSession')) throw new CourtError('mediation.wrongState', '现在没有约定的调解，不能记录未到场。');
  if (!partyIds.every((partyId) => bound.some((one) => one === partyId))) throw new CourtError('mediation.absenceParties', '只能记录已经进入本案的当事人，请重新选择。', { path: 'partyIds' });
  const late = Math.max(0, ...partyIds.map((partyId) => session.late?.[partyId]?.minutes ?? 0));
  const from = new Date(Date.parse(session.startsAt) + (waitMinutes + late) * MINUTE_MS);
  if (at < from) throw new CourtError('mediation.tooEarlyForAbsence', `要等到${momentText(from.toISOString())}还没有到，才能记录未到场${late > 0 ? '（对方说过会晚到）' : ''}。`);
  const added: Absence = { sessionId: session.sessionId, startsAt: session.startsAt, partyIds: [...partyIds], at: at.toISOString(), ...(note === undefined || note.trim() === '' ? {} : { note: note.trim() }) };
  const all = [...absences, added];
  if (end && !partyIds.some((partyId) => timesAbsent(all, partyId) >= absencesBeforeEnd)) throw new CourtError('mediation.absenceFirst', `同一方${absencesBeforeEnd}次没有到场的，才能因此结束调解；这一次请另约时间。`);
  return all;
};
