import * as z from 'zod/mini';
import { ContactId, PartyId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { AddressSource } from './service-try';

export const contactKinds = { phone: '手机', email: '电子邮箱', post: '邮寄地址' } as const;
export const ContactKind = z.enum(Object.keys(contactKinds) as [keyof typeof contactKinds, ...(keyof typeof contactKinds)[]]);

/** State item CONTACT#id: one address of a party with where it came from. Never changed; ended when it is no longer theirs: the history stays. */
export const ServiceContact = z.object({
  contactId: ContactId,
  partyId: PartyId,
  kind: ContactKind,
  valueSealed: z.string(),
  valueMasked: z.string(),
  source: AddressSource,
  /** whose it is: a company's or firm's member of staff, a designated receiver */
  name: z.optional(z.string()),
  designated: z.optional(z.boolean()),
  addedAt: Instant,
  addedBy: z.string(),
  endedAt: z.optional(Instant),
  endedReason: z.optional(z.string()),
});
export type ServiceContact = z.infer<typeof ServiceContact>;

export const ServiceContactView = z.omit(ServiceContact, { valueSealed: true });
export type ServiceContactView = z.infer<typeof ServiceContactView>;
