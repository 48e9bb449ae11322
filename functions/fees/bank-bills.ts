import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { CourtDate } from '../../shared/kernel/time';
import type { Bill, BillLine } from './domain/bill-line';
import { orBroken, type BillFetch, type BillSource } from './bill-sources';
import { readBankStatement } from './domain/read-bank-statement';
import { signedPost, type SignedPartner } from './signed-post';

const Answer = z.object({ csv: z.string() });

/** Every line with its court-local day. */
export interface Statement extends Bill { lines: readonly (BillLine & { on: CourtDate })[] }

/** A statement file, from the bank's interface or from the hands of the finance office. */
export const billOfStatement = (csv: string): { kind: 'bill'; bill: Statement } => ({ kind: 'bill', bill: { lines: readBankStatement(csv), hash: createHash('sha1').update(csv).digest('hex') } });

export const bankBills = (settings: SignedPartner): BillSource => orBroken(async (on: CourtDate): Promise<BillFetch> => {
  const { status, json } = await signedPost(settings, 'x-bank', '/bank/statement', { on });
  if (status !== 200) throw new Error(`bank statement ${status}`);
  return billOfStatement(Answer.parse(json).csv);
});
