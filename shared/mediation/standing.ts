import type { Party, Representation } from '../cases/party';

type Agencies = readonly Representation[];

export const acceptedAgents = (party: Pick<Party, 'partyId'>, agencies: Agencies): Representation[] =>
  agencies.filter((agency) => agency.partyId === party.partyId && agency.state === 'accepted');

/** An organization acts through an accepted agent only; a person themselves or through one. */
export const isBound = (party: Party, agencies: Agencies): boolean =>
  (party.kind === 'person' && party.personId !== undefined) || acceptedAgents(party, agencies).length > 0;

export const boundParties = (parties: readonly Party[], agencies: Agencies): Party[] => parties.filter((party) => isBound(party, agencies));

export interface Standing { party: Party; as: 'self' | 'agent'; agency?: Representation }

/** The parties a person speaks for in this case. */
export const standingsOf = (personId: string, parties: readonly Party[], agencies: Agencies): Standing[] => parties.flatMap((party): Standing[] => {
  if (party.personId === personId && party.kind === 'person') return [{ party, as: 'self' }];
  const agency = acceptedAgents(party, agencies).find((one) => one.personId === personId);
  return agency === undefined ? [] : [{ party, as: 'agent', agency }];
});
