import type { Party } from '../../shared/cases/party';
import { maskEmail, maskPhone } from '../../shared/kernel/identity-numbers-masking';
import type { AddressSource } from '../../shared/service/service-try';
import { ContactItem, RepresentationItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { findPerson, openIdAt, type Person } from '../cases/people';
import { config } from '../platform/config';
import { unseal } from '../platform/sealing';
import { copy } from './copy';

/** One electronic address to which a notice may go. */
export interface Target {
  channel: 'sms' | 'email' | 'wechat';
  address: string;
  masked: string;
  source: AddressSource;
  /** of the person who reads it there */
  phrase: string | undefined;
  /** a person of this case whose number it is: may be told the whole case number */
  bound: boolean;
  /** wechat: whose account it is, by which the messages they allow are counted */
  personId?: string;
}

const phoneOf = (person: Person | undefined): string | undefined => (person?.phoneSealed === undefined ? undefined : unseal(person.phoneSealed, 'phone'));

const ofPerson = (person: Person | undefined): Target[] => {
  const phone = phoneOf(person);
  const openId = openIdAt(person, config.wechatAppid);
  return [
    ...(phone === undefined ? [] : [{ channel: 'sms' as const, address: phone, masked: maskPhone(phone), source: 'givenByParty' as const, phrase: person?.safePhrase, bound: true }]),
    ...(person === undefined || openId === undefined ? [] : [{ channel: 'wechat' as const, address: openId, masked: copy.wechatAddress, source: 'givenByParty' as const, phrase: person.safePhrase, bound: true, personId: person.personId }]),
  ];
};

/** The number in the filing: of the party's own filing it is theirs, of the opponent's only the opponent's word. */
const filed = (party: Party, person: Person | undefined): Target[] => {
  if (party.phoneSealed === undefined) return [];
  const phone = unseal(party.phoneSealed, 'phone');
  return [{ channel: 'sms', address: phone, masked: maskPhone(phone), source: party.role === 'plaintiff' || phone === phoneOf(person) ? 'givenByParty' : 'givenByOpponent', phrase: person?.safePhrase ?? party.safePhrase, bound: person !== undefined }];
};

const kept = (record: CaseRecord, party: Party) => record.all(ContactItem).filter((contact) => contact.partyId === party.partyId && contact.kind !== 'post')
  .map((contact) => ({ contact, address: unseal(contact.valueSealed, contact.kind) }));

/**
 * Every electronic address of a party, each once: those of the filing, the party's own account, their service contacts and each agent the court has accepted (解释 132: either may receive).
 * An address that was ended is left out wherever else it stands. Own addresses come first.
 */
export const targetsOf = async (record: CaseRecord, party: Party): Promise<Target[]> => {
  const person = party.personId === undefined ? undefined : await findPerson(party.personId);
  const contacts = kept(record, party);
  const ended = new Set(contacts.filter(({ contact }) => contact.endedAt !== undefined).map(({ address }) => address));
  const agents = await Promise.all(record.all(RepresentationItem).filter((one) => one.partyId === party.partyId && one.state === 'accepted').map((agency) => findPerson(agency.personId)));
  const all: Target[] = [
    ...filed(party, person), ...ofPerson(person),
    ...contacts.map(({ contact: { kind, source }, address }): Target => ({ channel: kind === 'email' ? 'email' : 'sms', address, masked: kind === 'email' ? maskEmail(address) : maskPhone(address), source, phrase: person?.safePhrase ?? party.safePhrase, bound: source === 'givenByParty' })),
    ...agents.flatMap(ofPerson),
  ];
  const first = new Map<string, Target>();
  for (const target of all) {
    const key = `${target.channel}#${target.address}`;
    const known = first.get(key);
    if (!ended.has(target.address) && (known === undefined || (known.source !== 'givenByParty' && target.source === 'givenByParty'))) first.set(key, target);
  }
  return [...first.values()];
};

/** 在线诉讼规则 31 II: what the court found out itself waits until the addresses at hand have not worked. */
export const isFound = ({ source }: Pick<Target, 'source'>): boolean => source === 'foundByCourt';
