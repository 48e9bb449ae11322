import type { PayAttempt } from '../../shared/fees/fee-notice';
import { checkDigit } from '../../shared/fees/bank-account';
import type { AttemptId } from '../../shared/kernel/ids';
import { AttemptItem, NoticeItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { newId } from '../platform/new-id';
import { applyChannelFact, type Applied } from './apply-channel-fact';
import { findBankAccount, type AccountHolder } from './bank-accounts';
import { channelActor } from './channel-actor';
import type { BillLine } from './domain/bill-line';
import { putAttempt } from './fee-puts';
import { findPayment, lookupPut } from './payment-lookup';
import type { PaymentGateways } from './ports';

const ACCOUNT = /\d{12,30}/g;

/** Whose account a line of the statement names: in its own column, else in what the payer wrote. */
export const holderOf = async ({ account = '', remark = '' }: BillLine): Promise<AccountHolder | undefined> => {
  for (const number of new Set([account, remark].flatMap((text) => text.replace(/\s/g, '').match(ACCOUNT) ?? []))) {
    const holder = checkDigit(number.slice(0, -1)) === number.at(-1) ? await findBankAccount(number) : undefined;
    if (holder !== undefined) return holder;
  }
  return undefined;
};

/** Nobody started this payment on a screen: its attempt begins with the money. Once for a line, whoever reads the file and however often. */
const begin = (line: BillLine, { caseId, noticeId }: AccountHolder, at: Date) => changeCase(caseId, async (record) => {
  const notice = record.one(NoticeItem, noticeId);
  if (notice === undefined || record.all(AttemptItem).some((attempt) => attempt.outTradeNo === line.number)) return record;
  const attemptId = newId<AttemptId>('pay', at);
  const attempt: PayAttempt = { attemptId, outTradeNo: line.number, noticeId, channel: 'bank', amountFen: line.amountFen, state: 'created', createdAt: at.toISOString(), expiresAt: at.toISOString(), checks: 0 };
  return appendToCase(record, at, [{ type: 'PAYMENT_STARTED', actor: channelActor(attempt), data: { noticeId, attemptId, channel: 'bank', amountFen: line.amountFen } }], {
    puts: [putAttempt(attempt)], extra: [lookupPut(line.number, { caseId, attemptId })],
  });
});

/**
 * A line of the bank's statement is a fact like a callback and ends in the same place. `holder` when a person has said whose it is.
 * Another sum than was asked for is booked as a surplus and proposed back; a line that names no notice stays a difference until somebody has worked it.
 */
export const bookDeposit = async (line: BillLine, gateways: PaymentGateways, at: Date, holder?: AccountHolder): Promise<Applied> => {
  if (line.kind !== 'payment' || !line.settled || line.paidAt === undefined) return 'unknownOrder';
  if ((await findPayment(line.number)) === undefined) {
    const named = holder ?? await holderOf(line);
    if (named === undefined) return 'unknownOrder';
    await begin(line, named, at);
  }
  return applyChannelFact({
    source: 'bill', ...gateways.of('bank').merchant, outTradeNo: line.number, state: 'success', transactionId: line.channelNumber, amountFen: line.amountFen, currency: 'CNY', paidAt: line.paidAt,
  }, gateways, at);
};
