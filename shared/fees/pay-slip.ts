import * as z from 'zod/mini';
import { CourtDate, Instant } from '../kernel/time';
import { BankAccount } from './bank-account';
import { JsapiParameters } from './fee-notice';
import { PayChannel } from './pay-channel';

/** What leads from a screen into a channel. */
export const PayLink = z.object({
  channel: PayChannel,
  h5Url: z.optional(z.string()),
  codeUrl: z.optional(z.string()),
  jsapi: z.optional(JsapiParameters),
  tradeNo: z.optional(z.string()),
  linkedAt: z.optional(Instant),
});
export type PayLink = z.infer<typeof PayLink>;

/** A fee notice as whoever holds its payment link sees it: no name, no party, no paper. */
export const PaySlip = z.object({
  caseCode: z.string(),
  amountFen: z.number(),
  lastDayOn: CourtDate,
  state: z.enum(['open', 'verifying', 'paid', 'withdrawn']),
  /** the channel that is being asked, or was used last */
  channel: z.optional(PayChannel),
  paidAt: z.optional(Instant),
  /** the court's account for this notice alone */
  bankAccount: z.optional(BankAccount),
});
export type PaySlip = z.infer<typeof PaySlip>;
