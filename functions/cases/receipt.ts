import * as z from 'zod/mini';
import { IntentFailure } from '../../shared/filing/filing-intent';
import { courtDateOf } from '../../shared/kernel/time';
import { court } from '../platform/court-config';
import { readableCode } from '../platform/new-id';

/** Item RECEIPT#number / RECEIPT: what the public may check without knowing the case. */
export const Receipt = z.object({ receiptNumber: z.string(), court: z.string(), submittedAt: z.string(), completedAt: z.optional(z.string()), because: z.optional(IntentFailure), files: z.array(z.object({ name: z.string(), sha256: z.string() })), demo: z.boolean(), signature: z.optional(z.string()) });
export type Receipt = z.infer<typeof Receipt>;

export const receiptKey = (receiptNumber: string) => ({ pk: `RECEIPT#${receiptNumber}`, sk: 'RECEIPT' });

/** "演示0702-20261123-8KQ2M7PX": independent of the case number, and not one to be guessed. */
export const newReceiptNumber = (at: Date): string => {
  const { caseNumberPrefix, code } = court();
  return `${caseNumberPrefix}${code.replaceAll(/\D/g, '')}-${courtDateOf(at.toISOString()).replaceAll('-', '')}-${readableCode(8)}`;
};
