import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId } from '../../../shared/kernel/ids';
import type { Mediation } from '../../../shared/mediation/mediation';

type Apart = NonNullable<Mediation['apart']>;

/** A session with some of them only (在线调解规则 16: separate times with everybody's consent; 民事调解规定 5). Undefined when it is with everybody. @throws mediation.apartParties */
export const apartWith = (partyIds: readonly PartyId[] | undefined, bound: readonly PartyId[]): Apart | undefined => {
  if (partyIds === undefined || partyIds.length === 0) return undefined;
  if (!partyIds.every((partyId) => bound.includes(partyId))) throw new CourtError('mediation.apartParties', '只能与已经进入本案的当事人单独谈，请重新选择。', { path: 'partyIds' });
  return bound.every((partyId) => partyIds.includes(partyId)) ? undefined : { partyIds: [...partyIds], consents: [] };
};

/** Who has to pick a time. */
export const invitedTo = (apart: Apart | undefined, bound: readonly PartyId[]): readonly PartyId[] => apart?.partyIds ?? bound;

/** Whether those who stay outside have all said yes. */
export const isConsented = (apart: Apart | undefined, bound: readonly PartyId[]): boolean =>
  apart === undefined || bound.every((partyId) => apart.partyIds.includes(partyId) || apart.consents.includes(partyId));

/** One outsider's yes. @throws mediation.wrongState */
export const consentedApart = (mediation: Mediation, mine: readonly PartyId[]): Apart => {
  const { apart } = mediation;
  const outside = mine.filter((partyId) => apart?.partyIds.includes(partyId) === false && !apart.consents.includes(partyId));
  if (mediation.state !== 'scheduling' || apart === undefined || outside.length === 0) throw new CourtError('mediation.wrongState', '现在没有等您答复的单独调解，请刷新页面查看最新进展。');
  return { ...apart, consents: [...apart.consents, ...outside] };
};
