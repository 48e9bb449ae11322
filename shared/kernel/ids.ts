import * as z from 'zod/mini';

const id = <B extends string>(prefix: string) =>
  z.string().check(z.regex(new RegExp(`^${prefix}_[0-9A-Za-z]{4,40}$`), '编号格式不正确')).brand<B>();

/** Ids are "<prefix>_<ulid>": ASCII, sortable by time, without meaning. Not the 案号, which is caseNumber. */
export const CaseId = id<'CaseId'>('case');
export const PersonId = id<'PersonId'>('person');
export const PartyId = id<'PartyId'>('party');
export const FileId = id<'FileId'>('file');
export const DocumentId = id<'DocumentId'>('doc');
export const NoticeId = id<'NoticeId'>('notice');
export const AttemptId = id<'AttemptId'>('pay');
export const RefundId = id<'RefundId'>('refund');
export const ReliefId = id<'ReliefId'>('relief');
export const OrderId = id<'OrderId'>('order');
export const ServiceId = id<'ServiceId'>('service');
export const TryId = id<'TryId'>('try');
export const TaskId = id<'TaskId'>('task');
export const ContactId = id<'ContactId'>('contact');
export const SlotId = id<'SlotId'>('slot');
export const RoundId = id<'RoundId'>('round');
export const VerificationId = id<'VerificationId'>('verification');
export const RepresentationId = id<'RepresentationId'>('agency');
export const DelegationId = id<'DelegationId'>('delegation');
export const KioskId = id<'KioskId'>('kiosk');

export type CaseId = z.infer<typeof CaseId>;
export type PersonId = z.infer<typeof PersonId>;
export type PartyId = z.infer<typeof PartyId>;
export type FileId = z.infer<typeof FileId>;
export type DocumentId = z.infer<typeof DocumentId>;
export type NoticeId = z.infer<typeof NoticeId>;
export type AttemptId = z.infer<typeof AttemptId>;
export type RefundId = z.infer<typeof RefundId>;
export type ReliefId = z.infer<typeof ReliefId>;
export type OrderId = z.infer<typeof OrderId>;
export type ServiceId = z.infer<typeof ServiceId>;
export type TryId = z.infer<typeof TryId>;
export type TaskId = z.infer<typeof TaskId>;
export type ContactId = z.infer<typeof ContactId>;
export type SlotId = z.infer<typeof SlotId>;
export type RoundId = z.infer<typeof RoundId>;
export type VerificationId = z.infer<typeof VerificationId>;
export type DelegationId = z.infer<typeof DelegationId>;
export type KioskId = z.infer<typeof KioskId>;
export type RepresentationId = z.infer<typeof RepresentationId>;
