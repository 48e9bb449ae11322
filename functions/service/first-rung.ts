import type { Party } from '../../shared/cases/party';
import { electronicChannels, type ElectronicChannel } from '../../shared/service/consent';
import type { Rung } from '../../shared/service/ladder';
import type { ServiceBundle } from '../../shared/service/service';
import type { ServiceContact } from '../../shared/service/service-contact';
import { ContactItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { barTo } from './bar-to';
import { isRepresented } from './in-app';

/** A party's addresses that are still theirs. */
export const contactsOf = (record: CaseRecord, party: Pick<Party, 'partyId'>): ServiceContact[] =>
  record.all(ContactItem).filter((contact) => contact.partyId === party.partyId && contact.endedAt === undefined);

export const hasElectronicAddress = (record: CaseRecord, party: Party): boolean =>
  party.phoneSealed !== undefined || isRepresented(record, party) || contactsOf(record, party).some(({ kind }) => kind !== 'post');

/** Electronic service needs a way that was not refused (CPL 90 I; 在线诉讼规则 29) and somewhere to send; else paper at once. */
export const firstRung = (record: CaseRecord, party: Party, bundle: ServiceBundle): Rung => {
  const isOpen = (Object.keys(electronicChannels) as ElectronicChannel[]).some((channel) => barTo(record, { bundle }, party, channel) === undefined);
  return !isOpen || !hasElectronicAddress(record, party) ? 'paper' : 'first';
};
