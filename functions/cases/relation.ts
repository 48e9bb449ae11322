import { delegationState } from '../../shared/cases/delegation';
import { delegable, neededRelation, type Capability, type Relation, type Role } from '../../shared/identity/policy';
import { DelegationItem, FilingItem, InvitationItem, MediationItem, PartyItem, RepresentationItem } from './case-items';
import type { CaseRecord } from './case-record';

export interface Caller { personId: string; roles: readonly Role[] }

/** The parties of a case that a person stands for, and how. The filer stands for no party until bound, but may see the case. */
export const partiesOf = (record: CaseRecord, personId: string) => [
  ...record.all(PartyItem).filter((party) => party.personId === personId).map((party) => ({ party, as: 'self' as const, authority: undefined })),
  ...record.all(RepresentationItem).filter((agency) => agency.personId === personId && agency.state === 'accepted')
    .flatMap((agency) => record.all(PartyItem).filter((party) => party.partyId === agency.partyId).map((party) => ({ party, as: 'agent' as const, authority: agency.authority }))),
];

const holds = (relation: Relation, record: CaseRecord, personId: string, court: string): boolean => {
  switch (relation) {
    case 'any': return true;
    case 'owner': return record.one(FilingItem)?.ownerId === personId;
    case 'principal': return record.one(FilingItem)?.ownerId === personId || partiesOf(record, personId).length > 0;
    case 'party': return record.headIfAny !== undefined && (record.one(FilingItem)?.ownerId === personId || partiesOf(record, personId).length > 0);
    case 'attendee': return holds('party', record, personId, court) || record.all(InvitationItem).some((invitation) => invitation.personId === personId);
    case 'assigned': return record.one(MediationItem)?.mediatorId === personId;
    case 'court': return record.headIfAny?.court === court;
  }
};

/** 亲友代办: does somebody who stands for nobody here help with this, by an invitation that still runs? */
export const helpsWith = (capability: Capability, record: CaseRecord, personId: string, at: Date): boolean => {
  const scope = delegable[capability];
  return scope !== undefined && record.all(DelegationItem).some((one) => one.delegateId === personId && delegationState(one, at.toISOString()) === 'active' && (scope === 'see' || one.scopes.includes(scope)));
};

/** The role in which the caller may do this in this case; undefined = refused. `record` is undefined for doors without a case in the path. */
export const actingRole = (capability: Capability, caller: Caller | undefined, record: CaseRecord | undefined, court: string): Role | undefined => {
  const held: readonly Role[] = caller === undefined ? ['visitor'] : caller.roles;
  return held.find((role) => {
    const relation = neededRelation(capability, role);
    if (relation === undefined) return false;
    if (relation === 'any' || record === undefined) return true;
    return caller !== undefined && holds(relation, record, caller.personId, court);
  });
};
