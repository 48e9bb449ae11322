import * as z from 'zod/mini';
import { PartyId, PersonId, RepresentationId, FileId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { Consent } from '../service/consent';

export const partyRoles = { plaintiff: '原告', defendant: '被告', thirdParty: '第三人' } as const;
export const PartyRole = z.enum(['plaintiff', 'defendant', 'thirdParty']);
export type PartyRole = z.infer<typeof PartyRole>;

/** State item PARTY#id. Personal numbers are sealed (functions/platform/sealing.ts) and looked up by keyed HMAC. */
export const Party = z.object({
  partyId: PartyId,
  role: PartyRole,
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  /** Person: ID number. Organization: the credit code is public and kept open in creditCode. */
  idNumberSealed: z.optional(z.string()),
  idNumberMasked: z.optional(z.string()),
  idNumberDigest: z.optional(z.string()),
  creditCode: z.optional(z.string()),
  legalRepresentative: z.optional(z.string()),
  phoneSealed: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  domicileSealed: z.optional(z.string()),
  domicileMasked: z.optional(z.string()),
  /** where letters go, when that is not the domicile */
  livesAtSealed: z.optional(z.string()),
  livesAtMasked: z.optional(z.string()),
  /** no domicile in the PRC: longer periods, CPL 283, 285, 286 */
  abroad: z.optional(z.boolean()),
  /** The person behind the party, once bound. An organization is bound through its agent only. */
  personId: z.optional(PersonId),
  boundAt: z.optional(Instant),
  /** Consent to electronic service: per party, with the text that was shown. Never inferred from a phone number. */
  electronicService: z.optional(Consent),
  /** told at the counter to somebody without an account: stands in every message to them */
  safePhrase: z.optional(z.string()),
  /** every answer before this one: what arrived then is judged by what held then */
  earlierConsents: z.optional(z.array(Consent)),
});
export type Party = z.infer<typeof Party>;

export const authorities = { general: '一般授权', special: '特别授权' } as const;

/** State item AGENT#id: a litigation agent, bound after the court has looked at the power of attorney. */
export const Representation = z.object({
  representationId: RepresentationId,
  partyId: PartyId,
  personId: PersonId,
  name: z.string(),
  authority: z.enum(['general', 'special']),
  /** absent = a litigation agent */
  as: z.optional(z.enum(['agent', 'guardian', 'organization'])),
  /** asked by filing the complaint for the party */
  filed: z.optional(z.boolean()),
  powerOfAttorneyFileId: FileId,
  state: z.enum(['pending', 'accepted', 'refused', 'ended']),
  askedAt: Instant,
  decidedAt: z.optional(Instant),
  reason: z.optional(z.string()),
});
export type Representation = z.infer<typeof Representation>;

export const PartyView = z.object({
  partyId: PartyId,
  role: PartyRole,
  kind: z.enum(['person', 'organization']),
  name: z.string(),
  idNumberMasked: z.optional(z.string()),
  creditCode: z.optional(z.string()),
  legalRepresentative: z.optional(z.string()),
  phoneMasked: z.optional(z.string()),
  domicileMasked: z.optional(z.string()),
  abroad: z.optional(z.boolean()),
  bound: z.boolean(),
  isMe: z.boolean(),
  electronicService: z.optional(z.enum(['given', 'refused', 'activelyChosen', 'withdrawn'])),
  agents: z.array(z.object({ representationId: RepresentationId, name: z.string(), authority: z.enum(['general', 'special']), state: z.enum(['pending', 'accepted', 'refused', 'ended']), powerOfAttorneyFileId: FileId, isMe: z.boolean() })),
});
export type PartyView = z.infer<typeof PartyView>;
