import type { CaseHead } from '../../shared/cases/court-case';
import type { FeeQuote } from '../../shared/fees/fee-quote';
import { courtDateOf } from '../../shared/kernel/time';
import { courtQuote } from '../cases/court-quote';

/** What the claim of a case costs, by the tariff in force on the day it was accepted. */
export const claimQuote = (head: Pick<CaseHead, 'feeKind' | 'claimAmountFen' | 'acceptedAt'>, halved = false): FeeQuote => courtQuote({
  kind: head.feeKind, amountFen: head.claimAmountFen, ...(halved ? { halved: true } : {}), ...(head.acceptedAt === undefined ? {} : { on: courtDateOf(head.acceptedAt) }),
});
