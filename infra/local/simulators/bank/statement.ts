import { shanghaiMoment } from '../kernel/moved-clock';
import type { Deposit } from './deposit';
import type { Transfer } from './transfer';

const HEAD = '交易日期,交易时间,流水号,借贷标志,金额,对方户名,对方账号,用途,商户流水号,子账号';
const masked = (account: string): string => account.slice(0, 4) + '*'.repeat(Math.max(0, account.length - 8)) + account.slice(-4);
const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const momentOf = (ms: number | undefined): string => (ms === undefined ? '' : shanghaiMoment(new Date(ms)).slice(0, 19));
const yuan = (fen: number): string => (fen / 100).toFixed(2);

/** The fee account's statement of one court-local day: UTF-8 with BOM, yuan; money out (借) for each transfer that was paid, money in (贷) with the sub-account it came to. */
export const statement = (transfers: readonly Transfer[], deposits: readonly Deposit[], on: string): string => {
  const out = transfers.map((one) => ({ moment: momentOf(one.paidAtMs), cells: [one.bankNumber, '借', yuan(one.amountFen), one.holder, masked(one.account), one.remark, one.number, ''] }));
  const into = deposits.map((one) => ({ moment: momentOf(one.atMs), cells: [one.serial, '贷', yuan(one.amountFen), one.holder, '6222********0000', one.remark, '', one.account] }));
  const rows = [...out, ...into].filter(({ moment }) => moment.slice(0, 10) === on).map(({ moment, cells }) => [moment.slice(0, 10), moment.slice(11), ...cells].map(cell).join(','));
  return `\uFEFF${[HEAD, ...rows].join('\r\n')}\r\n`;
};
