import { maskAddress, maskEmail, maskPhone } from '../../shared/kernel/identity-numbers-masking';
import type { ContactId, PartyId } from '../../shared/kernel/ids';
import type { ServiceContact } from '../../shared/service/service-contact';
import { newId } from '../platform/new-id';
import { seal } from '../platform/sealing';

export type ContactFacts = Pick<ServiceContact, 'kind' | 'source' | 'addedBy'> & { partyId: PartyId; value: string; name?: string | undefined; designated?: boolean | undefined };

const masks = { phone: maskPhone, email: maskEmail, post: maskAddress } as const;

/** An address of a party, sealed and masked. */
export const newContact = ({ partyId, kind, value, source, addedBy, name, designated }: ContactFacts, at: Date): ServiceContact => ({
  contactId: newId<ContactId>('contact', at), partyId, kind, valueSealed: seal(value, kind), valueMasked: masks[kind](value), source, addedBy, addedAt: at.toISOString(),
  ...(name === undefined ? {} : { name }), ...(designated === undefined ? {} : { designated }),
});
