import type { Party, PartyView, Representation } from '../../shared/cases/party';

/** A party as everybody in the case may see it: sealed numbers stay behind, masked ones are shown. */
export const viewParty = (party: Party, agencies: readonly Representation[], personId: string): PartyView => {
  const { partyId, role, kind, name, idNumberMasked, creditCode, legalRepresentative, phoneMasked, domicileMasked, abroad } = party;
  const given = { idNumberMasked, creditCode, legalRepresentative, phoneMasked, domicileMasked, abroad, electronicService: party.electronicService?.state };
  return {
    partyId, role, kind, name,
    ...(Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<PartyView>),
    bound: party.personId !== undefined || agencies.some((agency) => agency.partyId === partyId && agency.state === 'accepted'),
    isMe: party.personId === personId,
    agents: agencies.filter((agency) => agency.partyId === partyId).map((agency) => ({
      representationId: agency.representationId, name: agency.name, authority: agency.authority, state: agency.state, powerOfAttorneyFileId: agency.powerOfAttorneyFileId, isMe: agency.personId === personId,
    })),
  };
};
