import { describe, expect, it } from '@jest/globals';
import type { BillLine } from '../../../../functions/fees/domain/bill-line';
import { compareBill, type OurLine } from '../../../../functions/fees/domain/compare-bill';
import { dailyProof, type DayFacts } from '../../../../functions/fees/domain/daily-proof';
import { readBankStatement } from '../../../../functions/fees/domain/read-bank-statement';
import { readAlipayBill, readWechatFundFlow, readWechatTradeBill } from '../../../../functions/fees/domain/read-bills';
import { cellsOf } from '../../../../functions/fees/domain/read-table';
import type { Difference, Reconciliation } from '../../../../shared/fees/reconciliation';

const BOM = '\uFEFF';
const wechatHead = '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称';
const wechat = (rows: string[], sums: string) => `${BOM}${[wechatHead, ...rows, '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额', sums].join('\r\n')}\r\n`;
const paidRow = '`2026-11-26 10:00:00,`wx1,`1900,`0,`,`4200001,`pay0001,`o1,`NATIVE,`SUCCESS,`OTHERS,`CNY,`1500.00,`0.00,`0,`0,`0.00,`0.00,`,`,`诉讼费';
const refundRow = '`2026-11-26 12:00:00,`wx1,`1900,`0,`,`4200001,`pay0001,`o1,`NATIVE,`REFUND,`OTHERS,`CNY,`0.00,`0.00,`5030001,`refund0001,`750.00,`0.00,`ORIGINAL,`SUCCESS,`诉讼费';

describe('the bills, as they come', () => {
  it('WeChat: BOM, back quotes, yuan, sums', () => {
    expect(readWechatTradeBill(wechat([paidRow, refundRow], '`2,`1500.00,`750.00,`0.00,`0.00,`1500.00,`750.00'))).toEqual([
      { kind: 'payment', number: 'pay0001', channelNumber: '4200001', amountFen: 150_000, settled: true, paidAt: '2026-11-26T02:00:00.000Z', merchant: { mchid: '1900', appid: 'wx1' } },
      { kind: 'refund', number: 'refund0001', channelNumber: '5030001', amountFen: 75_000, settled: true, merchant: { mchid: '1900', appid: 'wx1' } },
    ]);
  });
  it.each([
    ['fewer lines than the sum row says', wechat([paidRow], '`2,`1500.00,`0.00,`0.00,`0.00,`1500.00,`0.00')], ['another total', wechat([paidRow], '`1,`1500.01,`0.00,`0.00,`0.00,`1500.01,`0.00')],
    ['a truncated file', `${BOM}${wechatHead}\r\n${paidRow}\r\n`], ['a head of another form', wechat([paidRow], '`1,`1500.00,`0.00,`0.00,`0.00,`1500.00,`0.00').replace('商户订单号', '订单号')],
    ['no money', wechat([paidRow.replace('1500.00', '一千五')], '`1,`1500.00,`0.00,`0.00,`0.00,`1500.00,`0.00')],
  ])('refuses %s: half a bill is no bill', (_title, text) => expect(() => readWechatTradeBill(text)).toThrow(/bill/));
  it('WeChat fund flow: in positive, out negative', () => {
    const head = '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
    const row = (kind: string, sum: string, proof: string) => `\`2026-11-26 10:00:00,\`4200001,\`4200001,\`交易,\`交易,\`${kind},\`${sum},\`1.00,\`system,\`,\`${proof}`;
    expect(readWechatFundFlow(`${BOM}${[head, row('收入', '1500.00', 'pay0001'), row('支出', '750.00', 'refund0001'), '资金流水总笔数,收入笔数', '`2,`1'].join('\r\n')}`)).toEqual([{ number: 'pay0001', fen: 150_000 }, { number: 'refund0001', fen: -75_000 }]);
  });
  it('Alipay: tabs, comments, negative refunds', () => {
    const head = '支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,订单金额（元）,退款批次号/请求号';
    const text = ['#支付宝业务明细查询', '#账号：[2088]', '#----业务明细列表----', head, '2026\t,pay0002\t,交易,诉讼费,2026-11-26 09:00:00,2026-11-26 09:01:00,50.00,', '2026\t,pay0002\t,退款,诉讼费,2026-11-26 09:00:00,2026-11-26 11:00:00,-25.00,refund0002', '#----结束----'].join('\r\n');
    expect(readAlipayBill(text)).toEqual([
      { kind: 'payment', number: 'pay0002', channelNumber: '2026', amountFen: 5_000, settled: true, paidAt: '2026-11-26T01:01:00.000Z' }, { kind: 'refund', number: 'refund0002', channelNumber: '2026', amountFen: 2_500, settled: true },
    ]);
  });
  it('the bank: quoted cells, 借 out and 贷 in', () => {
    const text = `${BOM}交易日期,交易时间,流水号,借贷标志,金额,对方户名,对方账号,用途,商户流水号\r\n2026-11-26,10:00:00,B1,借,750.00,"甲,乙",6222****,退还诉讼费,refund0001B0\r\n2026-11-26,11:00:00,B2,贷,"1,500.00",甲,6222****,诉讼费,pay0003\r\n`;
    expect(readBankStatement(text)).toMatchObject([{ kind: 'refund', number: 'refund0001B0', amountFen: 75_000 }, { kind: 'payment', number: 'pay0003', amountFen: 150_000, paidAt: '2026-11-26T03:00:00.000Z' }]);
  });
  it.each([['`a,`b,c,`d', ['a', 'b,c', 'd']], ['a,"b ""x"", c",d', ['a', 'b "x", c', 'd']], ['a,,c', ['a', '', 'c']], ['a\t,b\t', ['a', 'b']]])('cells of %s', (line, cells) => expect(cellsOf(line)).toEqual(cells));
});

const ours = (change: Partial<OurLine> = {}): OurLine => ({ kind: 'payment', number: 'pay0001', amountFen: 150_000, caseId: 'case_0001', ...change });
const theirs = (change: Partial<BillLine> = {}): BillLine => ({ kind: 'payment', number: 'pay0001', channelNumber: '4200001', amountFen: 150_000, settled: true, ...change });
const flow = (number: string, fen: number) => ({ number, fen });

describe('ledger against bill', () => {
  it.each<[string, OurLine[], BillLine[], string[]]>([
    ['the same', [ours()], [theirs()], []], ['ours only', [ours()], [], ['oursOnly']], ['theirs only', [], [theirs()], ['theirsOnly']], ['another amount', [ours()], [theirs({ amountFen: 150_001 })], ['amount']],
    ['not finished there', [ours()], [theirs({ settled: false })], ['state']], ['a refund of ours only', [ours({ kind: 'refund' })], [], ['refundOursOnly']], ['a refund of theirs only', [], [theirs({ kind: 'refund' })], ['refundTheirsOnly']],
    ['a refund of another amount', [ours({ kind: 'refund' })], [theirs({ kind: 'refund', amountFen: 1 })], ['refundAmount']], ['a refund the channel only began is no money', [], [theirs({ kind: 'refund', settled: false })], []],
    ['a payment and a refund of one number are two things', [ours(), ours({ kind: 'refund' })], [theirs(), theirs({ kind: 'refund' })], []],
  ])('%s', (_title, mine, lines, kinds) => expect(compareBill(mine, { lines, hash: '' }).differences.map(({ kind }) => kind)).toEqual(kinds));
  it('every trade must have moved the account, and nothing else may have', () => {
    const { differences, matched } = compareBill([ours()], { lines: [theirs()], flows: [flow('pay0001', 150_000), flow('fee', -30)], hash: '' });
    expect(differences).toEqual([{ kind: 'fundFlow', number: 'fee', oursFen: 0, theirsFen: -30 }]);
    expect(matched).toEqual(['pay0001']);
  });
  it('sums both sides, money in and out', () => {
    expect(compareBill([ours(), ours({ kind: 'refund', number: 'refund0001', amountFen: 75_000 })], { lines: [theirs({ amountFen: 140_000 })], hash: '' })).toMatchObject({ oursInFen: 150_000, theirsInFen: 140_000, oursOutFen: 75_000, theirsOutFen: 0 });
  });
});

describe('the proof of a day: ledger = notices = channels', () => {
  const run = (family: Reconciliation['family'], change: Partial<Reconciliation> = {}): Reconciliation => ({ on: '2026-11-26', family, state: 'balanced', matched: 0, open: 0, oursInFen: 0, theirsInFen: 0, oursOutFen: 0, theirsOutFen: 0, tries: 1, runAt: '2026-11-27T02:00:00.000Z', by: '系统', ...change });
  const difference = (change: Partial<Difference>): Difference => ({ differenceId: 'wechat#amount#pay0001', on: '2026-11-26', family: 'wechat', kind: 'amount', number: 'pay0001', state: 'explained', foundAt: '2026-11-27T02:00:00.000Z', note: '已核对', by: '何财务', ...change });
  const facts = (change: Partial<DayFacts> = {}): DayFacts => ({
    on: '2026-11-26', ours: { wechat: [ours()] }, runs: [run('wechat', { theirsInFen: 150_000 }), run('alipay'), run('bank')], explained: [], notices: 1, faults: [], figures: { inFen: 150_000, outFen: 0 }, ...change,
  });
  it.each<[string, Partial<DayFacts>, string, string[]]>([
    ['holds', {}, 'holds', []], ['a bill is not there yet', { runs: [run('wechat', { theirsInFen: 150_000 }), run('alipay'), run('bank', { state: 'waiting' })] }, 'waiting', []],
    ['a channel has more', { runs: [run('wechat', { theirsInFen: 150_001 }), run('alipay'), run('bank')] }, 'broken', ['channel:wechat']], ['a person has explained what the channel has more', { runs: [run('wechat', { theirsInFen: 150_001 }), run('alipay'), run('bank')], explained: [difference({ kind: 'amount', oursFen: 150_000, theirsFen: 150_001 })] }, 'holds', []],
    ['explained, but not all of it', { runs: [run('wechat', { theirsInFen: 150_101 }), run('alipay'), run('bank')], explained: [difference({ kind: 'theirsOnly', number: 'x', theirsFen: 1 })] }, 'broken', ['channel:wechat']],
    ['what the channel’s bills say of one another excuses nothing', { runs: [run('wechat', { theirsInFen: 150_001 }), run('alipay'), run('bank')], explained: [difference({ kind: 'fundFlow', oursFen: 0, theirsFen: 1 })] }, 'broken', ['channel:wechat']],
    ['a refund the bank has and the court does not know, explained', { runs: [run('wechat', { theirsInFen: 150_000 }), run('alipay'), run('bank', { theirsOutFen: 8800 })], explained: [difference({ family: 'bank', kind: 'refundTheirsOnly', number: 'r', theirsFen: 8800 })] }, 'holds', []],
    ['a notice does not hold', { faults: [{ fault: 'negative:fee' }] }, 'broken', ['negative:fee']],
    ['the dashboard counts otherwise', { figures: { inFen: 1, outFen: 0 } }, 'broken', ['figures']], ['cash at the counter has no bill', { ours: { wechat: [ours()], counter: [ours({ number: 'cash1' })] }, figures: { inFen: 300_000, outFen: 0 } }, 'holds', []],
  ])('%s', (_title, change, state, faults) => {
    const proof = dailyProof(facts(change), new Date('2026-11-27T02:00:00.000Z'));
    expect({ state: proof.state, faults: proof.faults.map(({ fault }) => fault) }).toEqual({ state, faults });
  });
});
