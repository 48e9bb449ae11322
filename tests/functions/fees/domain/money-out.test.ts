import { describe, expect, it } from '@jest/globals';
import { decidedRefund } from '../../../../functions/fees/domain/decided-refund';
import { halfRefunds, type Standing } from '../../../../functions/fees/domain/half-refund';
import { checkRefundable, refundableFen } from '../../../../functions/fees/domain/refundable';
import type { FeeNotice } from '../../../../shared/fees/fee-notice';
import type { Refund } from '../../../../shared/fees/refund';
import type { NoticeId, PartyId } from '../../../../shared/kernel/ids';
import { quoteFee } from '../../../../shared/fees/quote-fee';
import { attempt, notice, refund } from '../samples';

const at = new Date('2026-11-24T02:00:00.000Z');
const finance = { personId: 'person_finance1', name: '何财务' };
const second = { personId: 'person_finance2', name: '宋出纳' };
const checked = refund({ state: 'checked', checkedBy: '何财务', checkedById: 'person_finance1', checkedAt: at.toISOString() });

describe('half of a fully paid acceptance fee (办法 15)', () => {
  const paid = { state: 'paid' as const, paidFen: 150_000, paidAt: '2026-11-23T03:00:00.000Z' };
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

describe('each fee of a case is halved by its own rule', () => {
  const paidAt = '2026-11-23T03:00:00.000Z';
  const paid = (id: string, change: Parameters<typeof notice>[0] = {}) => notice({ noticeId: id as NoticeId, state: 'paid', paidFen: 150_000, paidAt, ...change });
  const share = (id: string, amountFen: number) => paid(id, { amountFen, paidFen: amountFen, shareOf: 'notice_whole' as NoticeId });
  const counter = (halved: boolean) => paid('notice_0009', {
    subject: 'counterclaim', payerPartyId: 'party_0009' as PartyId, payerName: '王建军', amountFen: halved ? 52_500 : 105_000, quote: quoteFee({ kind: 'property', amountFen: 5_000_000, halved }),
  });
  const difference = (cause: Refund['cause'], amountFen: number, noticeId = 'notice_0001') => refund({ ...(cause === undefined ? {} : { cause }), amountFen, noticeId: noticeId as NoticeId, proposedAt: '2026-11-25T02:00:00.000Z' });
  const table: [string, FeeNotice[], Standing, [string, number][]][] = [
    ['办法 18: a counterclaim paid half from the start and keeps it (解释 206)', [paid('notice_0001'), counter(true)], {}, [['notice_0001', 75_000]]],
    ['a counterclaim charged in full is halved for whoever filed it', [paid('notice_0001'), counter(false)], {}, [['notice_0001', 75_000], ['notice_0009', 52_500]]],
    ['shares: in proportion', [share('notice_0001', 100_000), share('notice_0002', 50_000)], {}, [['notice_0001', 50_000], ['notice_0002', 25_000]]],
    ['shares: exact to the fen, what does not divide to the largest remainder, then in order', [share('notice_0001', 50_001), share('notice_0002', 50_001), share('notice_0003', 49_998)], {}, [['notice_0001', 25_001], ['notice_0002', 25_000], ['notice_0003', 24_999]]],
    ['one share paid, one lapsed: nothing was paid beyond the half', [share('notice_0001', 75_000), { ...share('notice_0002', 75_000), state: 'lapsed', paidFen: 0 }], {}, []],
    ['money for a notice that was withdrawn is a surplus, not a fee', [{ ...paid('notice_0001', { issuedAt: '2026-11-22T02:00:00.000Z' }), state: 'overpaid', paidAt: undefined } as unknown as FeeNotice, paid('notice_0002')], {}, [['notice_0002', 75_000]]],
    // 68,000 → 50,000 yuan: 1,500 → 1,050; 450 went back, half of 1,050 stays.
    ['办法 21(二): a claim that became smaller is halved as it now is', [paid('notice_0001')], { refunds: [difference('claimReduced', 45_000)], claimAmountFen: 5_000_000 }, [['notice_0001', 52_500]]],
    ['…unless that was not approved', [paid('notice_0001')], { refunds: [{ ...difference('claimReduced', 45_000), state: 'rejected' }], claimAmountFen: 5_000_000 }, [['notice_0001', 75_000]]],
    ['办法 46: a fee reduced after payment is halved as reduced', [paid('notice_0001')], { refunds: [difference('relief', 75_000)], claimAmountFen: 6_800_000 }, [['notice_0001', 37_500]]],
    ['办法 45: everything went back already', [paid('notice_0001')], { refunds: [difference('relief', 150_000)], claimAmountFen: 6_800_000 }, []],
  ];
  it.each(table)('%s', (_title, notices, standing, due) => {
    expect(halfRefunds(notices, standing).map((one) => [one.noticeId, one.amountFen])).toEqual(due);
  });
  it('any split: the parts add up to half of the whole and none exceeds its share', () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const cuts = [((seed * 7919) % 149_000) + 1, ((seed * 104_729) % 149_000) + 1].toSorted((one, other) => one - other);
      const parts = [cuts[0] ?? 0, (cuts[1] ?? 0) - (cuts[0] ?? 0), 150_000 - (cuts[1] ?? 0)].filter((fen) => fen > 0);
      const shares = parts.map((fen, index) => share(`notice_000${index}`, fen));
      const due = halfRefunds(shares);
      expect(due.reduce((sum, one) => sum + one.amountFen, 0)).toBe(75_000);
      for (const { noticeId, amountFen } of due) expect(amountFen).toBeLessThanOrEqual(shares.find((one) => one.noticeId === noticeId)?.amountFen ?? 0);
    }
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
