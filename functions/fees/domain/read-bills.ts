import { fenFromYuan } from '../../../shared/kernel/money';
import type { BillLine, FundFlow } from './bill-line';
import { cellOf, linesOf, rowsUnder } from './read-table';

/** "1,500.00" or "-750.00" yuan. Throws when it is no money: half a bill is no bill. */
const fenOf = (yuan: string): number => {
  const fen = fenFromYuan(yuan.replace(/^-/, ''));
  if (fen === undefined) throw new Error(`no amount of money in a bill: ${yuan}`);
  return fen;
};
/** A court-local moment, "2026-11-27 10:00:00". */
const instantOf = (moment: string): string => new Date(`${moment.replace(' ', 'T')}+08:00`).toISOString();

/** WeChat's trade bill (ALL): BOM, back-quoted cells, yuan, two summary rows at the end; the sum row must agree with the lines. */
export const readWechatTradeBill = (text: string): BillLine[] => {
  const lines = linesOf(text);
  const rows = rowsUnder(lines, '交易时间', (line) => line.startsWith('总交易单数'));
  const read = rows.map((row): BillLine => {
    const refunded = cellOf(row, '交易状态') === 'REFUND';
    const merchant = { mchid: cellOf(row, '商户号'), appid: cellOf(row, '公众账号ID') };
    return refunded
      ? { kind: 'refund', number: cellOf(row, '商户退款单号'), channelNumber: cellOf(row, '微信退款单号'), amountFen: fenOf(cellOf(row, '退款金额')), settled: cellOf(row, '退款状态') === 'SUCCESS', merchant }
      : { kind: 'payment', number: cellOf(row, '商户订单号'), channelNumber: cellOf(row, '微信订单号'), amountFen: fenOf(cellOf(row, '应结订单金额')), settled: cellOf(row, '交易状态') === 'SUCCESS', paidAt: instantOf(cellOf(row, '交易时间')), merchant };
  });
  const [sums] = rowsUnder(lines, '总交易单数', () => false);
  const total = (kind: BillLine['kind']): number => read.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.amountFen, 0);
  if (sums === undefined || Number(cellOf(sums, '总交易单数')) !== read.length || fenOf(cellOf(sums, '应结订单总金额')) !== total('payment') || fenOf(cellOf(sums, '退款总金额')) !== total('refund')) throw new Error('a trade bill whose sums do not agree with its lines');
  return read;
};

/** WeChat's fund-flow bill of the basic account. */
export const readWechatFundFlow = (text: string): FundFlow[] => rowsUnder(linesOf(text), '记账时间', (line) => line.startsWith('资金流水总笔数'))
  .map((row) => ({ number: cellOf(row, '业务凭证号'), fen: (cellOf(row, '收支类型') === '收入' ? 1 : -1) * fenOf(cellOf(row, '收支金额(元)')) }));

/** Alipay's trade bill, decoded from GBK: tabs after long numbers, negative sums for refunds, comments begin with #. */
export const readAlipayBill = (text: string): BillLine[] => rowsUnder(linesOf(text), '支付宝交易号', (line) => line.startsWith('#')).map((row): BillLine => {
  const refunded = cellOf(row, '业务类型') === '退款';
  const common = { channelNumber: cellOf(row, '支付宝交易号'), amountFen: fenOf(cellOf(row, '订单金额（元）')), settled: true };
  return refunded ? { ...common, kind: 'refund', number: cellOf(row, '退款批次号/请求号') } : { ...common, kind: 'payment', number: cellOf(row, '商户订单号'), paidAt: instantOf(cellOf(row, '完成时间')) };
});
