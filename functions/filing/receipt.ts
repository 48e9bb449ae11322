import { GetItemCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { IntentFailure } from '../../shared/filing/filing-intent';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import { court } from '../platform/court-config';
import { readableCode } from '../platform/new-id';
import { stateEntity } from '../platform/tables';

/** Item RECEIPT#number / RECEIPT: what the public may check without knowing the case. */
export const Receipt = z.object({ receiptNumber: z.string(), court: z.string(), submittedAt: z.string(), completedAt: z.optional(z.string()), because: z.optional(IntentFailure), files: z.array(z.object({ name: z.string(), sha256: z.string() })), demo: z.boolean() });
export type Receipt = z.infer<typeof Receipt>;

export const receiptKey = (receiptNumber: string) => ({ pk: `RECEIPT#${receiptNumber}`, sk: 'RECEIPT' });

/** "演示0702-20261123-8KQ2M7PX": independent of the case number, and not one to be guessed. */
export const newReceiptNumber = (at: Date): string => {
  const { caseNumberPrefix, code } = court();
  return `${caseNumberPrefix}${code.replaceAll(/\D/g, '')}-${courtDateOf(at.toISOString()).replaceAll('-', '')}-${readableCode(8)}`;
};

export const verifyReceipt = async (receiptNumber: string): Promise<Receipt> => {
  const { Item } = await stateEntity.build(GetItemCommand).key(receiptKey(receiptNumber.trim())).send();
  if (Item === undefined) throw new CourtError('request.notFound', '没有这个回执编号。请核对每一位字母和数字；如果回执是别人给您的，它可能不是本院出具的。', { path: 'receiptNumber' });
  return Receipt.parse(Item.data);
};
