import type { Actor } from '../../shared/cases/case-event';
import type { Party, Representation } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { Service } from '../../shared/service/service';
import type { Caller } from '../cases/authorise';
import { RepresentationItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { partiesOf } from '../cases/relation';
import { copy } from './copy';

/** How the caller stands for the addressee; `name` is the one the case knows them by. */
export interface AddresseeStanding { party: Party; as: 'self' | 'agent'; authority: Representation['authority'] | undefined; name: string; actor: Actor }

/** @throws service.notAddressee */
export const standingFor = (record: CaseRecord, service: Service, caller: Pick<Caller, 'personId' | 'role'>): AddresseeStanding => {
  const [standing] = partiesOf(record, caller.personId).filter(({ party }) => party.partyId === service.addresseePartyId)
    .toSorted((a, b) => Number(b.as === 'self' || b.authority === 'special') - Number(a.as === 'self' || a.authority === 'special'));
  if (standing === undefined) throw new CourtError('service.notAddressee', copy.refusals.notYours);
  const agency = record.all(RepresentationItem).find((one) => one.personId === caller.personId && one.partyId === standing.party.partyId);
  const name = standing.as === 'self' ? standing.party.name : agency?.name ?? standing.party.name;
  return { ...standing, name, actor: { kind: 'person', personId: caller.personId, role: caller.role, name } };
};
