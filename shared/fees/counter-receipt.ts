import * as z from 'zod/mini';
import { Instant } from '../kernel/time';

/** Money taken at the counter: what one person entered and another has to confirm. On the attempt it pays. */
export const CounterReceipt = z.object({
  receiptNumber: z.string(),
  /** cash: where a circuit tribunal took it on the spot (办法 52) */
  place: z.optional(z.string()),
  enteredBy: z.string(),
  enteredById: z.string(),
  enteredAt: Instant,
  confirmedBy: z.optional(z.string()),
  refusedBy: z.optional(z.string()),
  refusedReason: z.optional(z.string()),
});
export type CounterReceipt = z.infer<typeof CounterReceipt>;
