import { describe, expect, it } from '@jest/globals';
import { refundWay, type WayFacts } from '../../../../functions/fees/domain/refund-way';
import { refundAmounts } from '../../../../functions/fees/domain/refund-amounts';
import { decideRefundFact } from '../../../../functions/fees/domain/decide-refund';
import { accountNumberFault } from '../../../../shared/fees/refund-account';
import { quoteFee } from '../../../../shared/fees/quote-fee';
import type { NoticeId } from '../../../../shared/kernel/ids';
import { notice, refund } from '../samples';

const windows = { wechat: { days: 365, marginDays: 10, partials: 50, gapSeconds: 60 }, alipay: { days: 90, marginDays: 10 } };
const paidAt = '2026-01-01T02:00:00.000Z';
const day = (days: number, seconds = 0) => new Date(Date.parse(paidAt) + days * 86_400_000 + seconds * 1000);
const facts = (change: Partial<WayFacts>): WayFacts => ({ family: 'wechat', paidAt, sentBefore: [], hasAccount: false, at: day(1), ...change });

describe('the window of a refund the way it came', () => {
  it.each([
    ['day 364, account not known: to the channel while it can', { at: day(364) }, { kind: 'channel' }],
    ['day 365: its last day', { at: day(365) }, { kind: 'channel' }],
    ['day 366: closed', { at: day(366) }, { kind: 'bank', reason: 'windowClosed' }],
    ['day 355, account known: still the channel', { at: day(355), hasAccount: true }, { kind: 'channel' }],
    ['day 356, account known: to the bank in time', { at: day(356), hasAccount: true }, { kind: 'bank', reason: 'windowClosing' }],
    ['day 364, account known', { at: day(364), hasAccount: true }, { kind: 'bank', reason: 'windowClosing' }],
    ['day 366, account known', { at: day(366), hasAccount: true }, { kind: 'bank', reason: 'windowClosed' }],
    ['Alipay by contract: day 90', { family: 'alipay' as const, at: day(90) }, { kind: 'channel' }],
    ['Alipay by contract: day 91', { family: 'alipay' as const, at: day(91) }, { kind: 'bank', reason: 'windowClosed' }],
    ['money from the counter has no way back', { family: 'counter' as const }, { kind: 'bank', reason: 'noChannel' }],
    ['money from the bank goes back by the bank', { family: 'bank' as const }, { kind: 'bank', reason: 'noChannel' }],
  ])('%s', (_title, change, way) => expect(refundWay(facts(change), windows)).toEqual(way));

  const sent = (count: number, at = day(0)) => Array.from({ length: count }, () => ({ sentAt: at.toISOString() }));
  it('the 50th part goes to the channel, the 51st to the bank', () => {
    expect(refundWay(facts({ sentBefore: sent(49) }), windows)).toEqual({ kind: 'channel' });
    expect(refundWay(facts({ sentBefore: sent(50) }), windows)).toEqual({ kind: 'bank', reason: 'tooManyPartials' });
  });
  it('parts are a minute apart', () => {
    expect(refundWay(facts({ sentBefore: sent(1, day(1)), at: day(1, 59) }), windows)).toEqual({ kind: 'wait', until: day(1, 60).toISOString() });
    expect(refundWay(facts({ sentBefore: sent(1, day(1)), at: day(1, 60) }), windows)).toEqual({ kind: 'channel' });
  });
});

describe('what goes back, by ground', () => {
  const paid = (id: string, change: Parameters<typeof notice>[0] = {}) => notice({ noticeId: id as NoticeId, state: 'paid', paidFen: 150_000, paidAt: '2026-11-24T02:00:00.000Z', ...change });
  const full = quoteFee({ kind: 'property', amountFen: 12_000_000 });
  it.each([
    ['办法 15: mediated, half', 'mediated', [paid('notice_0001')], 0, [['notice_0001', 75_000]]],
    ['办法 15: withdrawn, half', 'withdrawn', [paid('notice_0001')], 0, [['notice_0001', 75_000]]],
    ['办法 16: summary procedure, half', 'summaryProcedure', [paid('notice_0001')], 0, [['notice_0001', 75_000]]],
    ['解释 206: halved already, nothing', 'withdrawn', [paid('notice_0001', { quote: quoteFee({ kind: 'property', amountFen: 6_800_000, halved: true }), amountFen: 75_000 })], 0, []],
    ['解释 199: half of what was collected, though it was a half', 'topUpUnpaid', [paid('notice_0001', { quote: quoteFee({ kind: 'property', amountFen: 6_800_000, halved: true }), amountFen: 75_000 })], 0, [['notice_0001', 37_500]]],
    ['办法 25: transferred, all', 'transferred', [paid('notice_0001')], 0, [['notice_0001', 150_000]]],
    ['办法 27: inadmissible, all, of every notice', 'inadmissible', [paid('notice_0001'), paid('notice_0002', { issuedAt: '2026-11-25T02:00:00.000Z', amountFen: 120_000 })], 0, [['notice_0002', 120_000], ['notice_0001', 150_000]]],
    ['办法 21(二): the difference, latest notice first', 'claimReduced', [paid('notice_0001'), paid('notice_0002', { issuedAt: '2026-11-25T02:00:00.000Z', amountFen: 120_000 })], 160_000, [['notice_0002', 120_000], ['notice_0001', 40_000]]],
    ['raised once and mediated: half of the whole claim', 'mediated', [paid('notice_0001'), paid('notice_0002', { issuedAt: '2026-11-25T02:00:00.000Z', amountFen: 120_000, quote: full })], 0, [['notice_0002', 120_000], ['notice_0001', 15_000]]],
    ['not paid, nothing', 'inadmissible', [notice()], 0, []],
  ] as const)('%s', (_title, cause, notices, differenceFen, due) => {
    expect(refundAmounts(cause, [...notices], { differenceFen }).map((one) => [one.noticeId, one.amountFen])).toEqual(due);
  });
});

describe('a channel’s word about a refund that is not its own any more', () => {
  const fact = { outTradeNo: 'pay0001', outRefundNo: 'refund0001', channelRefundId: '50300', status: 'success' as const, refundFen: 75_000, arrivedAt: paidAt };
  it.each(['checked', 'awaitingAccount'] as const)('%s: nobody asked for it', (state) => {
    expect(decideRefundFact(fact, refund({ state }), 'pay0001')).toEqual({ kind: 'mismatch', mismatches: ['state'] });
  });
  it('moved to the bank: a person has to look', () => {
    expect(decideRefundFact(fact, refund({ state: 'processing', route: 'bank' }), 'pay0001')).toEqual({ kind: 'mismatch', mismatches: ['state'] });
  });
});

describe('the account a refund goes to', () => {
  it.each([['6222021001112345', '银行卡号的校验位不符，请照着卡面核对'], ['12345', '账号应为8至30位数字，请核对后重新填写'], ['62220210011123x5', '账号应为8至30位数字，请核对后重新填写']])('%s: %s', (number, fault) => expect(accountNumberFault(number)).toBe(fault));
  it.each(['6222 0210 0111 2346', '2610 0501 0000 12345'])('%s is taken', (number) => expect(accountNumberFault(number)).toBeUndefined());
});
