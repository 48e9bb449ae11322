import { describe, expect, it } from '@jest/globals';
import { decidedRefund } from '../../../../functions/fees/domain/decided-refund';
import { halfRefunds } from '../../../../functions/fees/domain/half-refund';
import { checkRefundable, refundableFen } from '../../../../functions/fees/domain/refundable';
import { quoteFee } from '../../../../shared/fees/quote-fee';
import { attempt, notice, refund } from '../samples';

const at = new Date('2026-11-24T02:00:00.000Z');
const finance = { personId: 'person_finance1', name: '何财务' };
const second = { personId: 'person_finance2', name: '宋出纳' };
const checked = refund({ state: 'checked', checkedBy: '何财务', checkedById: 'person_finance1', checkedAt: at.toISOString() });

describe('half of a fully paid acceptance fee (办法 15)', () => {
  const paid = { state: 'paid' as const, paidFen: 150_000 };
  const table: [string, ReturnType<typeof notice>, number][] = [
    ['1,500 yuan paid → 750', notice(paid), 75_000],
    ['not paid → nothing', notice(), 0],
    ['half paid already → nothing', notice({ ...paid, quote: quoteFee({ kind: 'property', amountFen: 12_000_000, halved: true }), amountFen: 135_000 }), 0],
    ['an odd fen stays with the rounding of the half', notice({ ...paid, quote: quoteFee({ kind: 'property', amountFen: 1_000_100 }), amountFen: 5_003 }), 2_502],
    ['a labour case of 10 yuan → 5', notice({ ...paid, quote: quoteFee({ kind: 'labour' }), amountFen: 1_000 }), 500],
    ['an application fee is not halved', notice({ ...paid, quote: quoteFee({ kind: 'preservation', amountFen: 6_800_000 }), amountFen: 70_000 }), 0],
    ['withdrawn → nothing', notice({ ...paid, state: 'cancelled' }), 0],
  ];
  it.each(table)('%s', (_title, given, expected) => {
    expect(halfRefunds([given])).toEqual(expected === 0 ? [] : [{ noticeId: given.noticeId, amountFen: expected }]);
  });
});

describe('never more out than in', () => {
  const paid = notice({ state: 'paid', paidFen: 150_000 });
  it.each([
    ['nothing refunded yet', paid, [], 150_000],
    ['a proposal reserves', paid, [refund()], 75_000],
    ['what arrived is gone', paid, [refund({ state: 'succeeded' })], 75_000],
    ['what was rejected is free again', paid, [refund({ state: 'rejected' })], 150_000],
    ['never more than the one payment took in', notice({ state: 'overpaid', paidFen: 300_000 }), [], 150_000],
    ['everything promised', paid, [refund({ amountFen: 150_000 })], 0],
  ])('%s', (_title, given, refunds, expected) => {
    expect(refundableFen(given, attempt({ state: 'paid' }), refunds)).toBe(expected);
  });
  it.each([0, -1, 75_001])('refuses %d fen of 75,000', (amountFen) => {
    expect(() => checkRefundable(amountFen, paid, attempt({ state: 'paid' }), [refund()])).toThrow(expect.objectContaining({ code: 'fees.refundTooMuch', status: 409 }));
  });
});

describe('the decision of the finance office: two people', () => {
  it('the first checks, the second approves; then it is due at once', () => {
    expect(decidedRefund(refund(), { approved: true }, finance, at)).toEqual(checked);
    expect(decidedRefund(checked, { approved: true }, second, at)).toEqual({ ...checked, state: 'approved', approvedBy: '宋出纳', approvedAt: at.toISOString(), nextCheckAt: at.toISOString(), checks: 0 });
  });
  it('refuses the same person twice', () => {
    expect(() => decidedRefund(checked, { approved: true }, finance, at)).toThrow(expect.objectContaining({ code: 'fees.secondPersonNeeded', status: 403 }));
  });
  it('the second may still reject', () => {
    expect(decidedRefund(checked, { approved: false, reason: '金额与文书不符' }, second, at)).toMatchObject({ state: 'rejected', approvedBy: '宋出纳' });
  });
  it('rejects with the reason', () => {
    expect(decidedRefund(refund(), { approved: false, reason: ' 调解书尚未生效 ' }, finance, at)).toMatchObject({ state: 'rejected', rejectedReason: '调解书尚未生效' });
  });
  it('refuses to reject without a reason', () => {
    expect(() => decidedRefund(refund(), { approved: false, reason: '不行' }, finance, at)).toThrow(expect.objectContaining({ code: 'request.invalid', path: 'reason' }));
  });
  it('refuses the proposer', () => {
    expect(() => decidedRefund(refund({ proposedById: 'person_finance1' }), { approved: true }, finance, at)).toThrow(expect.objectContaining({ code: 'fees.secondPersonNeeded', status: 403 }));
  });
  it.each(['approved', 'processing', 'awaitingAccount', 'succeeded', 'abnormal', 'rejected'] as const)('refuses one that is %s', (state) => {
    expect(() => decidedRefund(refund({ state }), { approved: true }, finance, at)).toThrow(expect.objectContaining({ code: 'fees.refundNotOpen', status: 409 }));
  });
});
