import { CourtError } from '../../shared/kernel/errors';
import type { SlotId } from '../../shared/kernel/ids';
import { boundParties } from '../../shared/mediation/standing';
import type { Mediation, TimeSlot } from '../../shared/mediation/mediation';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { advance } from './domain/advance';
import { agreedSlot } from './domain/agreed-slot';
import { passedReminders } from './domain/session-watch';
import { mediationOf, putMediation, standingsIn } from './mediation-of';

/** The times a party can come to; the rest are "no". When every bound party can come to one, it is fixed. */
export const answerTimes = async ({ record, caller, slotIds, at }: { record: CaseRecord; caller: Caller; slotIds: readonly SlotId[]; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  if (mediation.state !== 'scheduling' || mediation.slots.length === 0) throw new CourtError('mediation.wrongState', '现在没有需要您选择的时间，请刷新页面查看最新进展。');
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  if (mine.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能选择时间。');
  if (slotIds.some((slotId) => !mediation.slots.some((slot) => slot.slotId === slotId))) throw new CourtError('mediation.slotUnknown', '调解员刚刚改了可选时间，请刷新后重新选择。');
  const slots: TimeSlot[] = mediation.slots.map((slot) => ({ ...slot, answers: { ...slot.answers, ...Object.fromEntries(mine.map((partyId) => [partyId, slotIds.includes(slot.slotId) ? 'yes' as const : 'no' as const])) } }));
  if (slots.some((slot) => slotIds.includes(slot.slotId) && Date.parse(slot.startsAt) <= at.getTime())) throw new CourtError('mediation.slotPast', '您选的时间已经过去，请选别的时间，或等调解员重新提出。');
  const actor = actorOf(caller);
  const agreed = agreedSlot(slots, boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId), at);
  const events: NewEvent[] = [{ type: 'MEDIATION_TIMES_ANSWERED', actor, data: { partyIds: mine, slotIds: [...slotIds] } }];
  if (agreed === undefined) return appendToCase(record, at, events, { puts: [putMediation(record, { ...mediation, slots })] });
  const session: NonNullable<Mediation['session']> = { sessionId: newId('session', at), startsAt: agreed.startsAt, provider: config.trtc === undefined ? 'mesh' : 'trtc', reminded: passedReminders(agreed.startsAt, court().mediationSession, at) };
  events.push({ type: 'MEDIATION_SCHEDULED', actor, data: { slotId: agreed.slotId, startsAt: agreed.startsAt, sessionId: session.sessionId } });
  return appendToCase(record, at, events, { puts: [putMediation(record, { ...mediation, state: advance(mediation.state, 'agreeTime'), slots, session })] });
};
