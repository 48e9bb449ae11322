import * as z from 'zod/mini';
import { Delegation } from '../../shared/cases/delegation';
import { Party, Representation } from '../../shared/cases/party';
import { CaseDocument } from '../../shared/documents/case-document';
import { Defence } from '../../shared/defence/defence';
import { FeeNotice, PayAttempt } from '../../shared/fees/fee-notice';
import { FeeRelief } from '../../shared/fees/fee-relief';
import { Refund } from '../../shared/fees/refund';
import { Assignment } from '../../shared/filing/assignment';
import { CoSigning } from '../../shared/filing/co-signing';
import { CorrectionItem, FilingOutcome, FilingReceipt, FilingState, SecondReturn } from '../../shared/filing/filing';
import { FilingIntent } from '../../shared/filing/filing-intent';
import { PersonId } from '../../shared/kernel/ids';
import { GuidedStart } from '../../shared/filing/guided-start';
import { Standing } from '../../shared/filing/standing';
import { RoomInvitation } from '../../shared/mediation/invitation';
import { Mediation } from '../../shared/mediation/mediation';
import { Minutes } from '../../shared/mediation/minutes';
import { OfferRound, SealedOffer } from '../../shared/mediation/offer-round';
import { Recording } from '../../shared/mediation/recording';
import { Withdrawal } from '../../shared/mediation/withdrawal';
import { Service } from '../../shared/service/service';
import { ServiceContact } from '../../shared/service/service-contact';
import { ServiceTask } from '../../shared/service/service-task';

/** A kind of state item under `CASE#id`: sort key prefix, schema, and the id that follows "#". */
export interface ItemKind<T> { readonly prefix: string; readonly schema: z.ZodMiniType<T>; readonly idOf: ((value: T) => string) | undefined }

/** A kind that one capability keeps to itself is made where it is used. */
export const kind = <S extends z.ZodMiniType>(prefix: string, schema: S, idOf?: (value: z.output<S>) => string): ItemKind<z.output<S>> =>
  ({ prefix, schema: schema as unknown as z.ZodMiniType<z.output<S>>, idOf });

export const PartyItem = kind('PARTY', Party, (party) => party.partyId);
export const RepresentationItem = kind('AGENT', Representation, (agency) => agency.representationId);
export const DelegationItem = kind('DELEGATION', Delegation, (delegation) => delegation.delegationId);
export const DocumentItem = kind('DOCUMENT', CaseDocument, (document) => document.documentId);

/** Evidence lies in packs: a filing of hundreds of files must fit into one transaction. A record reads it like any other document. */
export const DocumentPack = z.object({ packId: z.string(), documents: z.array(CaseDocument) });
export type DocumentPack = z.infer<typeof DocumentPack>;
export const DocumentPackItem = kind('DOCUMENTS', DocumentPack, (pack) => pack.packId);
export const NoticeItem = kind('NOTICE', FeeNotice, (notice) => notice.noticeId);
export const AttemptItem = kind('ATTEMPT', PayAttempt, (attempt) => attempt.attemptId);
export const RefundItem = kind('REFUND', Refund, (refund) => refund.refundId);
export const ReliefItem = kind('RELIEF', FeeRelief, (relief) => relief.reliefId);
export const ServiceItem = kind('SERVICE', Service, (service) => service.serviceId);
export const ContactItem = kind('CONTACT', ServiceContact, (contact) => contact.contactId);
export const ServiceTaskItem = kind('SERVICETASK', ServiceTask, (task) => task.taskId);
export const MediationItem = kind('MEDIATION', Mediation);
export const OfferRoundItem = kind('ROUND', OfferRound, (round) => round.roundId);
export const SealedOfferItem = kind('SEALED', SealedOffer, (offer) => offer.offerId);
export const InvitationItem = kind('INVITATION', RoomInvitation, (invitation) => invitation.invitationId);
export const RecordingItem = kind('RECORDING', Recording, (recording) => recording.recordingId);
export const MinutesItem = kind('MINUTES', Minutes, (minutes) => minutes.sessionId);

export const WithdrawalItem = kind('WITHDRAWAL', Withdrawal, (withdrawal) => withdrawal.withdrawalId);

/** The filing: answers by path with the time they were typed; personal ones sealed. Exists before the case does (a draft is not yet a case). */
export const StoredFiling = z.object({
  ownerId: z.string(),
  state: FilingState,
  causeOfAction: z.string(),
  formVersion: z.string(),
  answers: z.record(z.string(), z.object({ value: z.string(), at: z.string() })),
  files: z.array(z.object({ fileId: z.string(), name: z.string(), evidenceName: z.string(), contentType: z.string(), bytes: z.number(), sha256: z.string(), pages: z.optional(z.number()) })),
  start: z.optional(GuidedStart),
  standing: z.optional(Standing),
  signature: z.optional(z.object({ fileId: z.string(), signedAt: z.string(), name: z.string() })),
  /** keyed digest of the verified number of whoever sits at the phone */
  ownerDigest: z.optional(z.string()),
  coSigning: z.optional(CoSigning),
  addressForService: z.optional(z.object({ confirmedAt: z.string(), electronicService: z.enum(['given', 'refused']), noticeVersion: z.string() })),
  corrections: z.optional(z.object({ returnedAt: z.string(), dueOn: z.string(), provisional: z.optional(z.boolean()), extended: z.optional(z.object({ from: z.string(), reason: z.string() })), items: z.array(CorrectionItem) })),
  /** every request for correction so far: a second one may not ask what the first could have */
  asked: z.optional(z.array(z.object({ at: z.string(), by: PersonId, paths: z.array(z.string()), fileIds: z.array(z.string()) }))),
  secondReturn: z.optional(SecondReturn),
  outcome: z.optional(FilingOutcome),
  receipt: z.optional(FilingReceipt),
  resubmissions: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type StoredFiling = z.infer<typeof StoredFiling>;
export const FilingItem = kind('FILING', StoredFiling);
export const DefenceItem = kind('DEFENCE', Defence, (defence) => `${defence.partyId}#${defence.kind}`);
export const AssignmentItem = kind('JUDGE', Assignment);
export const IntentItem = kind('INTENT', FilingIntent);

export const sortKeyOf = <T>(itemKind: ItemKind<T>, value: T): string =>
  itemKind.idOf === undefined ? itemKind.prefix : `${itemKind.prefix}#${itemKind.idOf(value)}`;
