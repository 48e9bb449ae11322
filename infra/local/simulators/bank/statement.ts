import { shanghaiMoment } from '../kernel/moved-clock';
import type { Transfer } from './transfer';

const HEAD = '交易日期,交易时间,流水号,借贷标志,金额,对方户名,对方账号,用途,商户流水号';
const masked = (account: string): string => account.slice(0, 4) + '*'.repeat(Math.max(0, account.length - 8)) + account.slice(-4);
const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The refund account's statement of one court-local day: UTF-8 with BOM, yuan, one line per transfer that was paid. */
export const statement = (transfers: readonly Transfer[], on: string): string => {
  const rows = transfers.flatMap((transfer) => {
    const moment = transfer.paidAtMs === undefined ? '' : shanghaiMoment(new Date(transfer.paidAtMs)).slice(0, 19);
    if (moment.slice(0, 10) !== on) return [];
    return [[moment.slice(0, 10), moment.slice(11), transfer.bankNumber, '借', (transfer.amountFen / 100).toFixed(2), transfer.holder, masked(transfer.account), transfer.remark, transfer.number].map(cell).join(',')];
  });
  return `\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`;
};
