import { describe, expect, it } from '@jest/globals';
import { encode } from 'iconv-lite';
import { readBankStatement } from '../../../../functions/fees/domain/read-bank-statement';
import { textOfStatement } from '../../../../functions/fees/read-statement-file';

const head = '交易日期,交易时间,流水号,借贷标志,金额,对方户名,对方账号,用途,商户流水号,子账号';
const row = '2026-11-26,10:00:00,D1,贷,1500.00,李晓梅,6222021234567890,诉讼费,,99907020123456789012';
const paid = { kind: 'payment', number: 'bank-2026-11-26-D1', channelNumber: 'D1', amountFen: 150_000, settled: true, on: '2026-11-26', paidAt: '2026-11-26T02:00:00.000Z', account: '99907020123456789012', remark: '诉讼费', from: '李晓梅 · 尾号7890 · 诉讼费' };
const quoted = (text: string, sign: string) => text.split(',').map((cell) => `${sign}${cell}`).join(',');

describe('a bank’s statement, as banks export it', () => {
  it.each([
    ['plain', `${head}\n${row}\n`],
    ['with the byte order mark and DOS lines', `\uFEFF${head}\r\n${row}\r\n`],
    ['back quotes before every cell', `${quoted(head, '`')}\n${quoted(row, '`')}`],
    ['double quotes around every cell', `${head}\n${row.split(',').map((cell) => `"${cell}"`).join(',')}`],
    ['tabs after long numbers', `${head}\n${row.split(',').map((cell) => `${cell}\t`).join(',')}`],
    ['numbers kept as text by ="…"', `${head}\n${row.replace('99907020123456789012', '="99907020123456789012"').replace('6222021234567890', '="6222021234567890"')}`],
    ['a leading apostrophe', `${head}\n${row.replace('99907020123456789012', "'99907020123456789012")}`],
    ['lines before the head, sums at the foot', `账号：9990702\n查询时间：2026-11-27\n\n${head}\n${row}\n合计,,,,1500.00\n打印人：张三\n`],
    ['a date without dashes, a time without colons', `${head}\n${row.replace('2026-11-26,10:00:00', '20261126,100000')}`],
    ['thousands in quotes', `${head}\n${row.replace('1500.00', '"1,500.00"')}`],
    ['empty lines between', `${head}\n,,,,,,,,,\n${row}\n\n`],
  ])('%s', (_title, text) => expect(readBankStatement(text)).toEqual([paid]));
  it.each([
    ['UTF-8', Buffer.from(`${head}\n${row}`)], ['UTF-8 with its mark', Buffer.from(`\uFEFF${head}\n${row}`)], ['GBK', encode(`${head}\n${row}`, 'gbk')], ['GB 18030', encode(`${head}\n${row}`, 'gb18030')],
  ])('bytes in %s', (_title, bytes) => expect(readBankStatement(textOfStatement(bytes))).toEqual([paid]));
  it('two columns for in and out, other names, the time in the date', () => {
    const text = '记账日期,交易流水号,借方金额,贷方金额,对方名称,对方账号,附言,收款账号\n2026/11/26 10:00:00,D1,,1500.00,李晓梅,6222021234567890,诉讼费,99907020123456789012\n2026/11/26 11:00:00,B1,750.00,0.00,甲,6222,退还诉讼费,';
    expect(readBankStatement(text)).toEqual([paid, { kind: 'refund', number: 'bank-2026-11-26-B1', channelNumber: 'B1', amountFen: 75_000, settled: true, on: '2026-11-26', from: '甲 · 尾号6222 · 退还诉讼费' }]);
  });
  it('a head alone has no lines', () => expect(readBankStatement(head)).toEqual([]));

  it.each([
    ['no date column', '流水\n1', '交易日期'], ['no serial column', '交易日期,金额,借贷标志\n2026-11-26,1.00,贷', '流水号'], ['no amount column', '交易日期,流水号\n2026-11-26,D1', '贷方金额'],
    ['no money', `${head}\n${row.replace('1500.00', '一千五')}`, '第2行的金额'], ['no date', `${head}\n${row.replace('2026-11-26', '昨天')}`, '第2行的日期'], ['no serial', `${head}\n${row.replace('D1', '')}`, '第2行没有流水号'],
    ['a sign of no kind', `${head}\n${row.replace('贷', '？')}`, '第2行的借贷标志'], ['the same line twice', `${head}\n${row}\n${row}`, '流水号D1出现了两次'],
  ])('refuses %s, names the place, and takes none of it', (_title, text, words) =>
    expect(() => readBankStatement(text)).toThrow(expect.objectContaining({ code: 'fees.statementUnreadable', status: 422, path: 'file', message: expect.stringContaining(words) })));
});
