import { CourtError } from '../../shared/kernel/errors';
import type { PartyId, SlotId } from '../../shared/kernel/ids';
import { dateText, endOfCourtDay } from '../../shared/kernel/time';
import type { TimeSlot } from '../../shared/mediation/mediation';
import { boundParties } from '../../shared/mediation/standing';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { newId } from '../platform/new-id';
import { advance } from './domain/advance';
import { apartWith } from './domain/apart';
import { needConsent } from './domain/before-filing';
import { mediationOf, putMediation } from './mediation-of';

type Wanted = Pick<TimeSlot, 'startsAt' | 'minutes'>;

/** New times replace the old ones and their answers. From a session that ran out of time it ends that one first. */
export const proposeTimes = async ({ record, caller, slots, partyIds, at }: { record: CaseRecord; caller: Caller; slots: readonly Wanted[]; partyIds?: readonly PartyId[] | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const ending = mediation.state === 'inSession';
  const state = advance(ending ? advance(mediation.state, 'end') : mediation.state, 'propose');
  const bound = boundParties(record.all(PartyItem), record.all(RepresentationItem));
  needConsent(mediation, bound);
  const apart = apartWith(partyIds, bound.map(({ partyId }) => partyId));
  for (const [index, slot] of slots.entries()) {
    const path = `slots.${index}.startsAt`;
    if (Date.parse(slot.startsAt) <= at.getTime()) throw new CourtError('mediation.slotPast', '这个时间已经过去，请选以后的时间。', { path });
    if (mediation.limitOn !== undefined && slot.startsAt >= endOfCourtDay(mediation.limitOn)) {
      throw new CourtError('mediation.slotPast', `调解期限到${dateText(mediation.limitOn)}为止，请选在此之前的时间。`, { path });
    }
  }
  const proposed: TimeSlot[] = [...slots].sort((a, b) => a.startsAt.localeCompare(b.startsAt)).map(({ startsAt, minutes }) => ({ slotId: newId<SlotId>('slot', at), startsAt, minutes, answers: {} }));
  const { session, apart: _before, ...rest } = mediation;
  const actor = actorOf(caller);
  const events: NewEvent[] = [
    ...(ending && session !== undefined ? [{ type: 'MEDIATION_SESSION_ENDED' as const, actor, data: { sessionId: session.sessionId, startedAt: session.startedAt } }] : []),
    { type: 'MEDIATION_TIMES_PROPOSED', actor, data: { slots: proposed.map(({ slotId, startsAt, minutes }) => ({ slotId, startsAt, minutes })), ...(apart === undefined ? {} : { partyIds: apart.partyIds }) } },
  ];
  return appendToCase(record, at, events, { puts: [putMediation(record, { ...rest, ...(apart === undefined ? {} : { apart }), state, slots: proposed })] });
};
