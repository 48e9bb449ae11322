import type { PartyId } from '../../../shared/kernel/ids';
import { momentText } from '../../../shared/kernel/time';
import { boundParties } from '../../../shared/mediation/standing';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { PartyItem, RepresentationItem } from '../../cases/case-items';
import { appendToCase, type NewEvent } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import { mediationCopy } from '../copy';
import { recordMissing } from '../domain/absence';
import { advance } from '../domain/advance';
import { mediationOf, putMediation } from '../mediation-of';
import { recordFailure } from '../record-failure';

interface Told { record: CaseRecord; caller: Caller; partyIds: readonly PartyId[]; outcome: 'again' | 'end'; note: string | undefined; at: Date }

/** The mediator says who did not come: another time is found, or, when the same party has stayed away often enough (configuration), the mediation ends (在线调解规则 25). */
export const recordAbsence = async ({ record, caller, partyIds, outcome, note, at }: Told): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const parties = record.all(PartyItem);
  const { waitMinutes, absencesBeforeEnd } = court().mediationSession;
  const absences = recordMissing(mediation, { partyIds, note, end: outcome === 'end', bound: boundParties(parties, record.all(RepresentationItem)).map(({ partyId }) => partyId), waitMinutes, absencesBeforeEnd, at });
  const actor = actorOf(caller);
  const { session, ...rest } = mediation;
  const names = parties.filter(({ partyId }) => partyIds.includes(partyId)).map(({ name }) => name).join('、');
  const told: NewEvent = { type: 'MEDIATION_ABSENCE_RECORDED', actor, data: { partyIds: [...partyIds], names, sessionId: session?.sessionId, startsAt: session?.startsAt, outcome } };
  if (outcome === 'end') {
    const noted = await appendToCase(record, at, [told], { puts: [putMediation(record, { ...mediation, absences })] });
    const days = absences.filter((one) => one.partyIds.some((partyId) => partyIds.includes(partyId))).map(({ startsAt }) => momentText(startsAt)).join('、');
    return recordFailure({ record: noted, actor, failure: { ground: 'other', reason: mediationCopy.stayedAway(names), costRaised: mediationCopy.stayedAwayOn(names, days) }, at });
  }
  const state = mediation.state === 'inSession' ? advance(mediation.state, 'end') : advance(mediation.state, 'miss');
  const ended: NewEvent[] = mediation.state === 'inSession' && session !== undefined ? [{ type: 'MEDIATION_SESSION_ENDED', actor, data: { sessionId: session.sessionId, startedAt: session.startedAt } }] : [];
  return appendToCase(record, at, [told, ...ended], { puts: [putMediation(record, { ...rest, absences, state, slots: [] })] });
};
