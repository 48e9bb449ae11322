import type { PartyId } from '../kernel/ids';
import type { MediationView } from './mediation';

export type Pair = readonly [PartyId, PartyId];
/** The same for both orders. */
export const pairKey = (pair: Pair): string => [...pair].sort().join(' ');

/** Every two parties of a mediation, with their names; the mediator is nobody's pair. */
export const pairsOf = ({ participants, mediatorId }: Pick<MediationView, 'participants' | 'mediatorId'>): { pair: Pair; names: [string, string] }[] => {
  const parties = participants.filter(({ key }) => key !== mediatorId);
  return parties.flatMap((one, index) => parties.slice(index + 1).map((other): { pair: Pair; names: [string, string] } => ({ pair: [one.key as PartyId, other.key as PartyId], names: [one.name, other.name] })));
};
