import type { Actor } from '../../shared/cases/case-event';
import type { Mediation } from '../../shared/mediation/mediation';
import { boundParties } from '../../shared/mediation/standing';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import type { NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { advance } from './domain/advance';
import { agreedSlot } from './domain/agreed-slot';
import { invitedTo, isConsented } from './domain/apart';
import { passedReminders } from './domain/session-watch';

/** The earliest time that everybody who is to come has picked; a talk with some of them also needs the others' consent. */
export const fixSession = (record: CaseRecord, mediation: Mediation, actor: Actor, at: Date): { mediation: Mediation; events: NewEvent[] } => {
  const bound = boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId);
  const agreed = isConsented(mediation.apart, bound) ? agreedSlot(mediation.slots, invitedTo(mediation.apart, bound), at) : undefined;
  if (agreed === undefined) return { mediation, events: [] };
  const session: NonNullable<Mediation['session']> = {
    sessionId: newId('session', at), startsAt: agreed.startsAt, provider: config.trtc === undefined ? 'mesh' : 'trtc', reminded: passedReminders(agreed.startsAt, court().mediationSession, at),
    ...(mediation.apart === undefined ? {} : { partyIds: [...mediation.apart.partyIds] }),
  };
  return {
    mediation: { ...mediation, state: advance(mediation.state, 'agreeTime'), session },
    events: [{ type: 'MEDIATION_SCHEDULED', actor, data: { slotId: agreed.slotId, startsAt: agreed.startsAt, sessionId: session.sessionId, ...(session.partyIds === undefined ? {} : { partyIds: session.partyIds }) } }],
  };
};
