import * as z from 'zod/mini';
import { CourtDate } from '../kernel/time';

/** The answer of GET /api/fees/quote; stored unchanged in the notice it led to. */
export const FeeQuote = z.object({
  kind: z.string(),
  amountFen: z.optional(z.number()),
  feeFen: z.number(),
  /** exact yuan as a decimal or a fraction "50.025", before rounding */
  exact: z.string(),
  halved: z.boolean(),
  /** 减交: so many percent less, by the court's decision */
  reducedByPercent: z.optional(z.number()),
  rounding: z.enum(['fen', 'yuan']),
  /** `article` where a line rests on another than the whole */
  lines: z.array(z.object({ text: z.string(), fen: z.number(), article: z.optional(z.string()) })),
  article: z.string(),
  /** the day whose tariff was used: the day the court accepted the case */
  tariffOn: z.optional(CourtDate),
  /** when the statute gives only a range: what the court configured, and between what */
  range: z.optional(z.object({ minFen: z.number(), maxFen: z.number(), configuredFen: z.number(), example: z.boolean() })),
});
export type FeeQuote = z.infer<typeof FeeQuote>;
