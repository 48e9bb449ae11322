import { CourtError } from '../../../shared/kernel/errors';
import { fenFromYuan } from '../../../shared/kernel/money';
import type { BillLine } from './bill-line';
import { cellsOf, linesOf } from './read-table';

/** Banks name the same columns differently; the first name a file has is taken. */
const columns = {
  day: ['交易日期', '记账日期', '入账日期', '日期'], time: ['交易时间', '记账时间', '入账时间'], serial: ['流水号', '交易流水号', '核心流水号', '银行流水号'],
  sign: ['借贷标志', '借贷方向', '借/贷'], amount: ['金额', '交易金额', '发生额'], credit: ['贷方金额', '贷方发生额', '收入金额'], debit: ['借方金额', '借方发生额', '支出金额'],
  account: ['子账号', '子账户', '虚拟账号', '收款账号', '记账单元编号'], payer: ['对方户名', '对方名称', '付款人'], payerAccount: ['对方账号', '付款账号'], remark: ['用途', '附言', '摘要', '备注'], ours: ['商户流水号'],
} as const;
type Column = keyof typeof columns;

const unreadable = (words: string): CourtError => new CourtError('fees.statementUnreadable', `${words}没有登记任何一笔，请向银行重新导出CSV文件后再试。`, { path: 'file' });

/** What a spreadsheet puts around a cell so that it stays a text: `="6222…"`, a leading quote, back quote or tab. */
const bare = (cell: string): string => cell.replace(/^=?["'`\t\s]+|["`\t\s]+$/g, '').trim();
const bareCells = (line: string): string[] => cellsOf(line.replaceAll('="', '"')).map(bare);

const dayOf = (text: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?=\D|$)/.exec(text) ?? [];
  return year === undefined || month === undefined || day === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};
const timeOf = (text: string): string => {
  const [, hour = '00', minute = '00', second = '00'] = /^(\d{1,2}):?(\d{2}):?(\d{2})?/.exec(text) ?? [];
  return `${hour.padStart(2, '0')}:${minute}:${second}`;
};

const money = (text: string, row: number): number => {
  const fen = text === '' || text === '-' ? 0 : fenFromYuan(text.replace(/^[-+¥￥]/, ''));
  if (fen === undefined) throw unreadable(`文件第${row}行的金额“${text.slice(0, 20)}”读不懂，`);
  return fen;
};

/** Sums at the foot of a statement are not a line of it. */
const isFoot = (line: string): boolean => /^["'`=\s]*(合计|总计|小计|本页|以下|说明|打印)/.test(line);
const masked = (account: string): string => (account === '' ? '' : `尾号${account.slice(-4)}`);

interface Table { cell: (row: readonly string[], column: Column) => string; has: (column: Column) => boolean }

const headOf = (lines: readonly string[]): { at: number; table: Table } => {
  const at = lines.findIndex((line) => bareCells(line).some((name) => (columns.day as readonly string[]).includes(name)));
  if (at < 0) throw unreadable('文件里没有“交易日期”这一栏，');
  const names = bareCells(lines[at] ?? '');
  const places = new Map(Object.entries(columns).map(([column, known]) => [column, known.map((name: string) => names.indexOf(name)).find((place) => place >= 0)]));
  const has = (column: Column): boolean => places.get(column) !== undefined;
  if (!has('serial')) throw unreadable('文件里没有“流水号”这一栏，');
  if (!(has('sign') && has('amount')) && !has('credit')) throw unreadable('文件里没有“借贷标志”和“金额”，也没有“贷方金额”，');
  return { at, table: { has, cell: (row, column) => row[places.get(column) ?? -1] ?? '' } };
};

/** 贷 is money in, 借 money out. */
const movementOf = ({ cell, has }: Table, row: readonly string[], number: number): Pick<BillLine, 'kind' | 'amountFen'> => {
  if (has('sign') && has('amount')) {
    const sign = cell(row, 'sign');
    if (!/^(贷|借|收|支|C|D|入|出)/i.test(sign)) throw unreadable(`文件第${number}行的借贷标志“${sign.slice(0, 10)}”读不懂，`);
    return { kind: /^(贷|收|C|入)/i.test(sign) ? 'payment' : 'refund', amountFen: money(cell(row, 'amount'), number) };
  }
  const credit = money(cell(row, 'credit'), number);
  return credit > 0 ? { kind: 'payment', amountFen: credit } : { kind: 'refund', amountFen: money(cell(row, 'debit'), number) };
};

const lineOf = (table: Table, row: readonly string[], number: number): BillLine & { on: string } => {
  const { cell } = table;
  const on = dayOf(cell(row, 'day'));
  const serial = cell(row, 'serial');
  if (on === undefined) throw unreadable(`文件第${number}行的日期“${cell(row, 'day').slice(0, 20)}”读不懂，`);
  if (serial === '') throw unreadable(`文件第${number}行没有流水号，`);
  const movement = movementOf(table, row, number);
  const ours = cell(row, 'ours');
  const from = [cell(row, 'payer'), masked(cell(row, 'payerAccount')), cell(row, 'remark')].filter((text) => text !== '').join(' · ');
  const common = { ...movement, on, channelNumber: serial, settled: true, ...(from === '' ? {} : { from }) };
  if (movement.kind === 'refund') return { ...common, number: ours === '' ? `bank-${on}-${serial}` : ours };
  const time = table.has('time') ? cell(row, 'time') : cell(row, 'day').slice(10).trim();
  return { ...common, number: ours === '' ? `bank-${on}-${serial}` : ours, paidAt: new Date(`${on}T${timeOf(time)}+08:00`).toISOString(), account: cell(row, 'account'), remark: cell(row, 'remark') };
};

/**
 * A statement of the court's fee account, as banks export it: lines before the head, sums at the foot, cells in quotes or back quotes, one amount with 借/贷 or two columns.
 * All of it or nothing: half a statement is no statement. @throws CourtError fees.statementUnreadable
 */
export const readBankStatement = (text: string): (BillLine & { on: string })[] => {
  const lines = linesOf(text);
  const { at, table } = headOf(lines);
  const body = lines.slice(at + 1);
  const foot = body.findIndex(isFoot);
  const read = (foot < 0 ? body : body.slice(0, foot)).flatMap((line, index) => (/^[,"'`\s]*$/.test(line) ? [] : [lineOf(table, bareCells(line), at + index + 2)]));
  const numbers = read.map(({ kind, number }) => `${kind}#${number}`);
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (twice !== undefined) throw unreadable(`文件里流水号${twice.split('-').at(-1) ?? ''}出现了两次，`);
  return read;
};
