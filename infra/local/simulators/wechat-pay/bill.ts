import { shanghaiMoment } from '../kernel/moved-clock';
import { BILL_COPY } from './copy';
import type { BillTwist } from './faults';
import type { Order, Refund } from './order';
import type { PayContext } from './pay-context';

const BOM = '\uFEFF';
const DAY_MS = 86_400_000;

const yuan = (fen: number): string => (fen / 100).toFixed(2);
const moment = (ms: number): string => shanghaiMoment(new Date(ms)).slice(0, 19).replace('T', ' ');
const row = (cells: readonly string[]): string => cells.map((cell) => `\`${cell.replaceAll(',', ' ')}`).join(',');
const within = (ms: number | undefined, startMs: number): ms is number => ms !== undefined && ms >= startMs && ms < startMs + DAY_MS;


const tradeRow = (order: Order, atMs: number, refund?: Refund): string =>
  row([
    moment(atMs), order.appid, order.mchid, '0', '', order.transactionId ?? '', order.outTradeNo, order.openid ?? '', order.tradeType,
    refund === undefined ? 'SUCCESS' : 'REFUND', 'OTHERS', 'CNY', refund === undefined ? yuan(order.totalFen) : '0.00', '0.00',
    refund?.refundId ?? '0', refund?.outRefundNo ?? '0', yuan(refund?.refundFen ?? 0), '0.00', refund === undefined ? '' : 'ORIGINAL', refund?.status ?? '',
    order.description, order.attach ?? '', '0.00000', '0.00%', refund === undefined ? yuan(order.totalFen) : '0.00', yuan(refund?.refundFen ?? 0), '',
  ]);

interface DayMoney {
  readonly paid: readonly Order[];
  readonly refunded: readonly { readonly order: Order; readonly refund: Refund }[];
}

const moneyOf = (context: PayContext, startMs: number): DayMoney => ({
  paid: context.orders.values().filter((order) => within(order.paidAtMs, startMs)),
  refunded: context.refunds.values().filter((refund) => within(refund.succeededAtMs, startMs)).flatMap((refund) => {
    const order = context.orders.get(refund.outTradeNo);
    return order === undefined ? [] : [{ order, refund }];
  }),
});

const paidSum = (day: DayMoney): number => day.paid.reduce((sum, order) => sum + order.totalFen, 0);
const refundedSum = (day: DayMoney): number => day.refunded.reduce((sum, one) => sum + one.refund.refundFen, 0);

const twisted = (day: DayMoney, twist: BillTwist | undefined): DayMoney => {
  const last = day.paid.at(-1);
  if (twist === 'bill-short') return { ...day, paid: day.paid.slice(0, -1) };
  if (twist === 'bill-wrong-amount' && last !== undefined) return { ...day, paid: [...day.paid.slice(0, -1), { ...last, totalFen: last.totalFen + 100 }] };
  return twist === 'bill-refund-open' ? { ...day, refunded: day.refunded.map(({ order, refund }) => ({ order, refund: { ...refund, status: 'PROCESSING' } })) } : day;
};

/** The trade bill (bill_type ALL) of one court-local day: yuan, back-quoted cells, two summary lines. */
export const tradeBill = (context: PayContext, startMs: number, twist?: BillTwist): string => {
  const day = twisted(moneyOf(context, startMs), twist);
  const rows = [...day.paid.map((order) => tradeRow(order, order.paidAtMs ?? 0)), ...day.refunded.map(({ order, refund }) => tradeRow(order, refund.succeededAtMs ?? 0, refund))];
  const sums = row([String(rows.length), yuan(paidSum(day)), yuan(refundedSum(day)), '0.00', '0.00000', yuan(paidSum(day)), yuan(refundedSum(day))]);
  return `${BOM}${[BILL_COPY.tradeHead, ...rows, BILL_COPY.tradeSumHead, sums].join('\r\n')}\r\n`;
};

/** The fund-flow bill (account BASIC) of one court-local day. */
export const fundFlowBill = (context: PayContext, startMs: number): string => {
  const day = moneyOf(context, startMs);
  let balance = 0;
  const flows = [
    ...day.paid.map((order) => ({ atMs: order.paidAtMs ?? 0, id: order.transactionId ?? '', name: BILL_COPY.trade, kind: BILL_COPY.trade, fen: order.totalFen, proof: order.outTradeNo })),
    ...day.refunded.map(({ refund }) => ({ atMs: refund.succeededAtMs ?? 0, id: refund.refundId, name: BILL_COPY.refund, kind: BILL_COPY.refund, fen: -refund.refundFen, proof: refund.outRefundNo })),
  ].sort((a, b) => a.atMs - b.atMs);
  const rows = flows.map((flow) => {
    balance += flow.fen;
    return row([moment(flow.atMs), flow.id, flow.id, flow.name, flow.kind, flow.fen > 0 ? BILL_COPY.income : BILL_COPY.expense, yuan(Math.abs(flow.fen)), yuan(balance), 'system', '', flow.proof]);
  });
  const sums = row([String(rows.length), String(day.paid.length), yuan(paidSum(day)), String(day.refunded.length), yuan(refundedSum(day))]);
  return `${BOM}${[BILL_COPY.fundHead, ...rows, BILL_COPY.fundSumHead, sums].join('\r\n')}\r\n`;
};
