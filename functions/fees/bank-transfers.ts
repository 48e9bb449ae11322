import * as z from 'zod/mini';
import type { BankTransfers, TransferResult } from './ports';
import { signedPost, type SignedPartner } from './signed-post';

const Answer = z.object({ number: z.string(), state: z.enum(['PROCESSING', 'PAID', 'REJECTED']), bankNumber: z.string(), paidAt: z.optional(z.string()), code: z.optional(z.string()) });
const Refusal = z.object({ code: z.string() });

const resultOf = (json: unknown): TransferResult => {
  const { state, bankNumber, paidAt, code } = Answer.parse(json);
  if (state === 'PAID' && paidAt !== undefined) return { kind: 'paid', bankNumber, paidAt: new Date(paidAt).toISOString() };
  return state === 'REJECTED' ? { kind: 'rejected', code: code ?? 'UNKNOWN' } : { kind: 'processing', bankNumber };
};

/** The agent bank's interface for money out: a number repeated with the same content is the same transfer. Never throws. */
export const bankTransfers = (settings: SignedPartner): BankTransfers => {
  const call = async (path: string, content: unknown): Promise<TransferResult> => {
    try {
      const { status, json } = await signedPost(settings, 'x-bank', path, content);
      if (status === 404) return { kind: 'absent' };
      if (status >= 500 || status === 429 || status === 401) return { kind: 'unknown', code: String(status) };
      return status >= 400 ? { kind: 'rejected', code: Refusal.parse(json).code } : resultOf(json);
    } catch (cause) {
      return { kind: 'unknown', code: cause instanceof Error ? cause.name : 'FAILED' };
    }
  };
  return { send: (order) => call('/bank/transfers', order), query: (number) => call('/bank/transfers/query', { number }) };
};
