import { CourtError } from '../../shared/kernel/errors';
import type { SlotId } from '../../shared/kernel/ids';
import type { TimeSlot } from '../../shared/mediation/mediation';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fixSession } from './fix-session';
import { mediationOf, putMediation, standingsIn } from './mediation-of';

/** The times a party can come to; the rest are "no". When every bound party can come to one, it is fixed. */
export const answerTimes = async ({ record, caller, slotIds, at }: { record: CaseRecord; caller: Caller; slotIds: readonly SlotId[]; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  if (mediation.state !== 'scheduling' || mediation.slots.length === 0) throw new CourtError('mediation.wrongState', '现在没有需要您选择的时间，请刷新页面查看最新进展。');
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  if (mine.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能选择时间。');
  if (mediation.apart !== undefined && !mine.some((partyId) => mediation.apart?.partyIds.includes(partyId))) throw new CourtError('mediation.wrongState', '这次调解员与其他人单独谈，您不用选择时间，只请答复是否同意。');
  if (slotIds.some((slotId) => !mediation.slots.some((slot) => slot.slotId === slotId))) throw new CourtError('mediation.slotUnknown', '调解员刚刚改了可选时间，请刷新后重新选择。');
  const slots: TimeSlot[] = mediation.slots.map((slot) => ({ ...slot, answers: { ...slot.answers, ...Object.fromEntries(mine.map((partyId) => [partyId, slotIds.includes(slot.slotId) ? 'yes' as const : 'no' as const])) } }));
  if (slots.some((slot) => slotIds.includes(slot.slotId) && Date.parse(slot.startsAt) <= at.getTime())) throw new CourtError('mediation.slotPast', '您选的时间已经过去，请选别的时间，或等调解员重新提出。');
  const actor = actorOf(caller);
  const fixed = fixSession(record, { ...mediation, slots }, actor, at);
  const events: NewEvent[] = [{ type: 'MEDIATION_TIMES_ANSWERED', actor, data: { partyIds: mine, slotIds: [...slotIds] } }, ...fixed.events];
  return appendToCase(record, at, events, { puts: [putMediation(record, fixed.mediation)] });
};
