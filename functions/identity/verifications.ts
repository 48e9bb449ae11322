import { GetItemCommand, PutItemCommand, QueryCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { Verification, verificationStates } from '../../shared/identity/person';
import { CourtError } from '../../shared/kernel/errors';
import { peopleEntity, peopleTable } from '../platform/tables';

/** Item VERIFICATION#id of `People`; waiting ones with documents are in the index under one key, oldest first. */
export const StoredVerification = z.object({
  verificationId: z.string(),
  personId: z.string(),
  method: z.enum(['face', 'documents']),
  state: z.enum(verificationStates),
  startedAt: z.string(),
  name: z.string(),
  idNumberSealed: z.string(),
  idNumberMasked: z.string(),
  idNumberDigest: z.string(),
  fileIds: z.array(z.string()),
  openId: z.optional(z.string()),
  verifyId: z.optional(z.string()),
  decidedAt: z.optional(z.string()),
  decidedBy: z.optional(z.string()),
  reason: z.optional(z.string()),
});
export type StoredVerification = z.infer<typeof StoredVerification>;

const WAITING = 'VERIFICATIONS#waiting';
const key = (verificationId: string) => ({ pk: `VERIFICATION#${verificationId}`, sk: `VERIFICATION#${verificationId}` });

export const saveVerification = async (verification: StoredVerification): Promise<void> => {
  const waiting = verification.method === 'documents' && verification.state === 'pending';
  await peopleEntity.build(PutItemCommand).item({ ...key(verification.verificationId), data: JSON.parse(JSON.stringify(verification)), ...(waiting ? { lookupKey: WAITING } : {}) }).send();
};

export const findVerification = async (verificationId: string): Promise<StoredVerification> => {
  const { Item } = await peopleEntity.build(GetItemCommand).key(key(verificationId)).options({ consistent: true }).send();
  if (Item === undefined) throw new CourtError('request.notFound', '没有找到这次核验，请重新发起。');
  return StoredVerification.parse(Item.data);
};

export const waitingVerifications = async (limit: number, cursor?: string): Promise<{ items: StoredVerification[]; cursor?: string }> => {
  const page = await peopleTable.build(QueryCommand).query({ partition: WAITING, index: 'byLookup', ...(cursor === undefined ? {} : { range: { gt: `VERIFICATION#${cursor}` } }) }).options({ limit }).send();
  const items = ((page.Items ?? []) as { data: unknown }[]).map(({ data }) => StoredVerification.parse(data));
  const last = items.at(-1);
  return { items, ...(page.LastEvaluatedKey === undefined || last === undefined ? {} : { cursor: last.verificationId }) };
};

/** Everything but the sealed number and the digest. */
export const viewVerification = (verification: StoredVerification, more: Partial<Verification> = {}): Verification => Verification.parse({ ...verification, ...more });
