import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import writeSheet from 'write-excel-file/node';
import type { ListColumn } from '../../console/src/ui/list-column';
import { harmless, sheetCells } from '../../console/src/ui/sheet-cells';

interface Row { name: string; count: number; fen: number; note?: string }
const columns: ListColumn<Row>[] = [
  { title: '姓名', key: 'name', sheet: (row) => row.name },
  { title: '笔数', key: 'count', sheet: (row) => row.count },
  { title: '金额', key: 'fen', sheet: (row) => ({ fen: row.fen }) },
  { title: '备注', key: 'note', sheet: (row) => row.note },
  { title: '办理', key: 'act' },
];

describe('the sheet made of a list', () => {
  it('holds the columns that have something to export, money as yuan and an empty cell for nothing', () => {
    expect(sheetCells(columns, [{ name: '李晓梅', count: 2, fen: 150000 }])).toEqual([
      ['姓名', '笔数', '金额', '备注'].map((value) => ({ value, type: String, fontWeight: 'bold' })),
      [{ value: '李晓梅', type: String }, { value: 2, type: Number }, { value: 1500, type: Number, format: '#,##0.00' }, null],
    ]);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j text', (text) => expect(harmless(text)).toBe(`'${text}`));
  it('leaves ordinary text alone', () => expect(harmless('（2026）陕0702民初1号 a=b')).toBe('（2026）陕0702民初1号 a=b'));

  it('is taken by the writer as text, never as a formula', async () => {
    const book = await writeSheet(sheetCells(columns, [{ name: '=1+1', count: 1, fen: 1 }])).toBuffer();
    const sheet = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<row');
    expect(sheet).not.toMatch(/<f[ >]/);
  });
});
