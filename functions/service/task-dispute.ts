import { CourtError } from '../../shared/kernel/errors';
import type { Service } from '../../shared/service/service';
import type { ResultOf } from '../../shared/service/task-result';
import { ContactItem } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import { unseal } from '../platform/sealing';
import { factsOf } from './change-track';
import { copy } from './copy';
import { newContact } from './new-contact';
import { openTask } from './open-task';
import type { Outcome, Reported } from './report-task';

/** The state a track is in by its facts alone. */
const stateOf = ({ confirmedAt, readAt, openedAt, deliveredAt }: Service): Service['state'] =>
  (confirmedAt !== undefined ? 'confirmed' : readAt !== undefined ? 'read' : openedAt !== undefined ? 'opened' : deliveredAt !== undefined ? 'delivered' : 'dispatched');

/** Numbers that turned out not to be the addressee's are not written to again. */
const endAddresses = ({ service, actor, at }: Reported): StatePut[] => {
  const wrong = service.tries.flatMap(({ channel, addressSealed, addressSource, result }) => (result !== 'skipped' && addressSealed !== undefined && addressSource !== 'givenByParty' && (channel === 'sms' || channel === 'email') ? [{ kind: channel === 'email' ? 'email' as const : 'phone' as const, value: unseal(addressSealed, 'service'), source: addressSource }] : []));
  return wrong.map((one) => put(ContactItem, { ...newContact({ ...one, partyId: service.addresseePartyId, addedBy: actor.name }, at), endedAt: at.toISOString(), endedReason: 'notMine' }));
};

/** Upheld: what arrived so far proves nothing. Not their address: a clerk looks for another one; could not be opened or incomplete: it is sent anew. */
const begunAnew = (service: Service, at: Date): Service => {
  const { openedAt: _o, readAt: _r, deliveredAt: _d, secondsOnPages: _s, pagesSeen: _p, ...facts } = service;
  return { ...facts, state: 'ordered', rung: service.objection?.ground === 'notMine' ? 'phone' : 'first', rungAt: at.toISOString() };
};

/** 在线诉讼规则 31: the presumption is rebutted, another day of arrival proved, or neither; the effect is computed again. @throws service.objectionNotOpen */
export const decideObjection = (reported: Reported, { upheld, reason, arrivedOn }: ResultOf<'disputeDecided'>): Outcome => {
  const { service, actor, at } = reported;
  const { objection } = service;
  if (objection === undefined || objection.decision !== undefined) throw new CourtError('service.objectionNotOpen', copy.refusals.objectionNotOpen);
  const decided: Service = { ...service, objection: { ...objection, decision: { at: at.toISOString(), by: actor.name, upheld, reason, ...(arrivedOn === undefined ? {} : { arrivedOn }) } } };
  const again = upheld && arrivedOn === undefined;
  const wrongAddress = again && objection.ground === 'notMine';
  return {
    service: again ? begunAnew(decided, at) : { ...decided, state: stateOf(decided) }, outcome: upheld ? 'upheld' : 'rejected', puts: wrongAddress ? endAddresses(reported) : [], opened: wrongAddress ? [openTask(service, 'phone', at)] : [],
    events: [{ type: 'SERVICE_OBJECTION_DECIDED', actor, data: { ...factsOf(service), ground: objection.ground, upheld, reason, ...(arrivedOn === undefined ? {} : { arrivedOn }) } }],
  };
};
