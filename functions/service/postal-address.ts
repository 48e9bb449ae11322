import type { Party } from '../../shared/cases/party';
import type { AddressSource } from '../../shared/service/service-try';
import type { CaseRecord } from '../cases/case-record';
import { unseal } from '../platform/sealing';
import { contactsOf } from './first-rung';

export interface PostalAddress { text: string; source: AddressSource; name: string }

const sources: readonly AddressSource[] = ['givenByParty', 'confirmedByPhone', 'foundByCourt', 'givenByOpponent'];

/** Where a letter goes: the addressee's own word first (法院专递规定 4), then what the court found, then where they live by the filing, else their domicile (5). */
export const postalAddress = (record: CaseRecord, party: Party): PostalAddress | undefined => {
  const [best] = contactsOf(record, party).filter(({ kind }) => kind === 'post').toSorted((a, b) => sources.indexOf(a.source) - sources.indexOf(b.source) || b.addedAt.localeCompare(a.addedAt));
  if (best !== undefined) return { text: unseal(best.valueSealed, 'post'), source: best.source, name: best.name ?? party.name };
  const filed = party.livesAtSealed ?? party.domicileSealed;
  if (filed === undefined) return undefined;
  return { text: unseal(filed, 'address'), source: party.role === 'plaintiff' ? 'givenByParty' : 'givenByOpponent', name: party.name };
};
