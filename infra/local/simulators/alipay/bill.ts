import { zipSync } from 'fflate';
import { encode } from 'iconv-lite';
import type { AlipayContext } from './alipay-context';
import { ALIPAY_BILL_COPY as WORDS } from './copy';
import { alipayMoment, yuan, type Trade, type TradeRefund } from './trade';

const DAY_MS = 86_400_000;

interface Line { readonly trade: Trade; readonly atMs: number; readonly refund?: TradeRefund }

const linesOf = (context: AlipayContext, startMs: number): Line[] => {
  const within = (ms: number | undefined): ms is number => ms !== undefined && ms >= startMs && ms < startMs + DAY_MS;
  const paid = context.trades.values().flatMap((trade) => (within(trade.paidAtMs) ? [{ trade, atMs: trade.paidAtMs }] : []));
  const refunded = context.refunds.values().flatMap((refund) => {
    const trade = context.trades.get(refund.outTradeNo);
    return trade === undefined || !within(refund.at) ? [] : [{ trade, atMs: refund.at, refund }];
  });
  return [...paid, ...refunded].sort((one, other) => one.atMs - other.atMs);
};

/** Cells carry a trailing tab, so that a spreadsheet does not read the long numbers as figures. */
const row = ({ trade, atMs, refund }: Line): string => {
  const sum = refund === undefined ? yuan(trade.totalFen) : `-${yuan(refund.refundFen)}`;
  return [
    `${trade.tradeNo}\t`, `${trade.outTradeNo}\t`, refund === undefined ? WORDS.trade : WORDS.refund, trade.subject, alipayMoment(trade.createdAtMs), alipayMoment(atMs), '', '', '', '', '***\t',
    sum, sum, '0.00', '0.00', '0.00', '0.00', '0.00', '', '0.00', '0.00', refund?.outRequestNo ?? '', '0.00', '0.00', '',
  ].join(',');
};

const sumOf = (lines: readonly Line[]): string => {
  const refunds = lines.filter((line) => line.refund !== undefined);
  const total = lines.reduce((fen, line) => fen + (line.refund === undefined ? line.trade.totalFen : -line.refund.refundFen), 0);
  const net = total < 0 ? `-${yuan(-total)}` : yuan(total);
  return [WORDS.total, '', String(lines.length - refunds.length), String(refunds.length), net, net, '0.00', '0.00', '0.00', '0.00', '0.00', net].join(',');
};

/** The trade bill of one court-local day: two GBK tables in a zip. */
export const tradeBill = (context: AlipayContext, billDate: string): Buffer => {
  const startMs = Date.parse(`${billDate}T00:00:00Z`) - 8 * 3600_000;
  const lines = linesOf(context, startMs);
  const { sellerId } = context.env.alipay;
  const top = (title: string): string[] => [title, `${WORDS.account}[${sellerId}0156]`, WORDS.span(alipayMoment(startMs), alipayMoment(startMs + DAY_MS)), WORDS.detailBegin];
  const table = (title: string, head: string, rows: readonly string[]): Uint8Array => encode(`${[...top(title), head, ...rows, WORDS.detailEnd].join('\r\n')}\r\n`, 'gbk');
  const name = (kind: string): string => `${sellerId}0156_${billDate.replaceAll('-', '')}_${kind}.csv`;
  return Buffer.from(zipSync({
    [name(WORDS.detailFile)]: table(WORDS.detailTitle, WORDS.head, lines.map(row)),
    [name(WORDS.sumFile)]: table(WORDS.sumTitle, WORDS.sumHead, [sumOf(lines)]),
  }));
};
