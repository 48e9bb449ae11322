import { describe, expect, it } from '@jest/globals';
import type { PaymentFact } from '../../../../functions/fees/domain/channel-fact';
import { decidePayment } from '../../../../functions/fees/domain/decide-payment';
import type { FeeNotice, PayAttempt } from '../../../../shared/fees/fee-notice';
import { attempt, notice } from '../samples';

const merchant = { mchid: '1900000109', appid: 'wx0123456789abcdef' };
const paidAt = '2026-11-23T02:10:00.000Z';
const success = (change: Partial<PaymentFact> = {}): PaymentFact => ({ source: 'callback', ...merchant, outTradeNo: 'pay0001', state: 'success', transactionId: '4200', amountFen: 150_000, currency: 'CNY', paidAt, ...change });

describe('what a channel’s word about an order means', () => {
  const table: [string, PaymentFact, Partial<PayAttempt>, Partial<FeeNotice>, unknown][] = [
    ['a payment of the open attempt is the fee', success(), {}, {}, { kind: 'book', transactionId: '4200', paidAt }],
    ['an attempt never answered may be paid all the same', success(), { state: 'unknown' }, {}, { kind: 'book', transactionId: '4200', paidAt }],
    ['money after closing still pays an open notice', success(), { state: 'closed' }, {}, { kind: 'book', transactionId: '4200', paidAt }],
    ['money after the last day still pays', success(), {}, { state: 'lapsed' }, { kind: 'book', transactionId: '4200', paidAt }],
    ['a second payment is a surplus', success(), {}, { state: 'paid', paidFen: 150_000 }, { kind: 'overpaid', transactionId: '4200', paidAt }],
    ['a third one too', success(), {}, { state: 'overpaid', paidFen: 300_000 }, { kind: 'overpaid', transactionId: '4200', paidAt }],
    ['money for a withdrawn notice is a surplus', success(), { state: 'closed' }, { state: 'cancelled' }, { kind: 'overpaid', transactionId: '4200', paidAt }],
    ['the same payment again changes nothing', success(), { state: 'paid', transactionId: '4200' }, { state: 'paid' }, { kind: 'known' }],
    ['the same late payment again changes nothing', success(), { state: 'paidLate', transactionId: '4200' }, { state: 'paid' }, { kind: 'known' }],
    ['another transaction on a paid order is set aside', success({ transactionId: '4299' }), { state: 'paid', transactionId: '4200' }, { state: 'paid' }, { kind: 'quarantine', mismatches: ['transaction_id'] }],
    ['one fen too much is set aside', success({ amountFen: 150_001 }), {}, {}, { kind: 'quarantine', mismatches: ['amount'] }],
    ['a missing amount is set aside', { ...success(), amountFen: undefined } as unknown as PaymentFact, {}, {}, { kind: 'quarantine', mismatches: ['amount'] }],
    ['another merchant is set aside', success({ mchid: '1900000110' }), {}, {}, { kind: 'quarantine', mismatches: ['mchid'] }],
    ['another app is set aside', success({ appid: 'wxother' }), {}, {}, { kind: 'quarantine', mismatches: ['appid'] }],
    ['another order is set aside', success({ outTradeNo: 'pay0002' }), {}, {}, { kind: 'quarantine', mismatches: ['out_trade_no'] }],
    ['another currency is set aside', success({ currency: 'USD' }), {}, {}, { kind: 'quarantine', mismatches: ['currency'] }],
    ['closed by the channel closes an open attempt', success({ state: 'closed' }), {}, {}, { kind: 'close' }],
    ['closed says nothing new about a closed one', success({ state: 'closed' }), { state: 'closed' }, {}, { kind: 'known' }],
    ['closed does not undo a payment', success({ state: 'closed' }), { state: 'paid', transactionId: '4200' }, { state: 'paid' }, { kind: 'known' }],
    ['not paid yet: wait', success({ state: 'open' }), {}, {}, { kind: 'wait' }],
    ['not paid yet, of another merchant: set aside', success({ state: 'open', mchid: 'x' }), {}, {}, { kind: 'quarantine', mismatches: ['mchid'] }],
  ];
  it.each(table)('%s', (_title, fact, ofAttempt, ofNotice, expected) => {
    expect(decidePayment(fact, attempt(ofAttempt), notice(ofNotice), merchant)).toEqual(expected);
  });
});
