import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { balancesOf, ledgerEntry, ledgerFaults, type LedgerEntry, type Movement } from '../../../../functions/fees/domain/ledger';

const at = '2026-11-23T02:00:00.000Z';
const entry = (cause: LedgerEntry['cause'], of: string, amountFen: number, more: Partial<Movement> = {}) => ledgerEntry({ cause, of, noticeId: 'notice_1', amountFen, at, ...more });

describe('the ledger of a notice', () => {
  it('follows paid → half approved → half back', () => {
    const entries = [entry('FEE_PAID', 'pay_1', 150_000), entry('REFUND_APPROVED', 'refund_1', 75_000), entry('REFUND_ARRIVED', 'refund_1', 75_000)];
    expect(balancesOf(entries, 'notice_1')).toEqual({ inTransit: 75_000, received: 0, fee: 75_000, surplus: 0, refundPayable: 0 });
    expect(ledgerFaults(entries, { noticeId: 'notice_1', paidFen: 150_000, refundedFen: 75_000 })).toEqual([]);
  });
  it('keeps a surplus apart until it is back', () => {
    const entries = [entry('FEE_PAID', 'pay_1', 150_000), entry('FEE_OVERPAID', 'pay_2', 150_000), entry('REFUND_APPROVED', 'refund_1', 150_000, { ofSurplus: true })];
    expect(balancesOf(entries, 'notice_1')).toEqual({ inTransit: 300_000, received: 0, fee: 150_000, surplus: 0, refundPayable: 150_000 });
    expect(ledgerFaults(entries, { noticeId: 'notice_1', paidFen: 300_000, refundedFen: 0 })).toEqual([]);
  });
  it('sees money that is not in the books, an account below zero, a one-sided entry', () => {
    expect(ledgerFaults([entry('FEE_PAID', 'pay_1', 150_000)], { noticeId: 'notice_1', paidFen: 150_001, refundedFen: 0 })).toEqual(['held≠paid−refunded']);
    expect(ledgerFaults([entry('REFUND_ARRIVED', 'refund_1', 1)], { noticeId: 'notice_1', paidFen: 0, refundedFen: 1 })).toEqual(['negative:inTransit', 'negative:refundPayable']);
    const oneSided = { ...entry('FEE_PAID', 'pay_1', 5), lines: [{ account: 'inTransit' as const, debitFen: 5, creditFen: 0 }] };
    expect(ledgerFaults([oneSided], { noticeId: 'notice_1', paidFen: 5, refundedFen: 0 })).toEqual(['unbalanced:FEE_PAID#pay_1', 'assets≠claims']);
  });
  it('moves money from the channel to the court when the bill confirms it, and pays out of what was confirmed', () => {
    const entries = [entry('FEE_PAID', 'pay_1', 150_000), entry('PAYMENT_SETTLED', 'pay_1', 150_000), entry('REFUND_APPROVED', 'refund_1', 75_000), entry('REFUND_ARRIVED', 'refund_1', 75_000, { ofReceived: true })];
    expect(balancesOf(entries)).toEqual({ inTransit: 0, received: 75_000, fee: 75_000, surplus: 0, refundPayable: 0 });
    expect(ledgerFaults(entries, { noticeId: 'notice_1', paidFen: 150_000, refundedFen: 75_000 })).toEqual([]);
  });
  it('counts an entry on the court-local day of the money', () => {
    expect(ledgerEntry({ cause: 'FEE_PAID', of: 'pay_1', noticeId: 'notice_1', amountFen: 1, at: '2026-11-23T16:00:00.000Z', channel: 'wechat', number: 'pay1' })).toMatchObject({ on: '2026-11-24', channel: 'wechat', number: 'pay1' });
  });
  it('leaves other notices alone', () => {
    expect(balancesOf([entry('FEE_PAID', 'pay_1', 5)], 'notice_2')).toEqual({ inTransit: 0, received: 0, fee: 0, surplus: 0, refundPayable: 0 });
  });
  it('names the entry of a fact, so that it cannot be booked twice', () => {
    expect(entry('FEE_PAID', 'pay_1', 5).entryId).toBe(entry('FEE_PAID', 'pay_1', 5).entryId);
  });
  it('holds for every lawful run of payments and refunds', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 100 })), { maxLength: 12 }), (feeFen, steps) => {
      const entries = [entry('FEE_PAID', 'pay_0', feeFen)];
      const totals = { paidFen: feeFen, refundedFen: 0 };
      steps.forEach(([pays, percent], index) => {
        if (pays) {
          entries.push(entry('FEE_OVERPAID', `pay_${index + 1}`, feeFen));
          totals.paidFen += feeFen;
          return;
        }
        const { surplus, fee } = balancesOf(entries, 'notice_1');
        const amount = Math.floor(((surplus > 0 ? surplus : fee) * percent) / 100);
        entries.push(entry('REFUND_APPROVED', `refund_${index}`, amount, { ofSurplus: surplus > 0 }), entry('REFUND_ARRIVED', `refund_${index}`, amount));
        totals.refundedFen += amount;
      });
      expect(ledgerFaults(entries, { noticeId: 'notice_1', ...totals })).toEqual([]);
    }));
  });
});
