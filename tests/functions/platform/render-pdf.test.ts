import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Paper } from '../../../functions/platform/paper';
import { renderPdf } from '../../../functions/platform/render-pdf';
import { wrapLines } from '../../../functions/platform/render-pdf-wrap';

const paper = (blocks: Paper['blocks'], more: Partial<Paper> = {}): Paper =>
  ({ court: '汉中市汉台区人民法院', title: '民事起诉状', number: '（2026）演示陕0702民初1号', blocks, demo: true, closing: { name: '汉中市汉台区人民法院', on: '2026年11月23日' }, ...more });

describe('renderPdf', () => {
  it('draws every kind of block and keeps what it wrote', async () => {
    const { bytes, pages } = await renderPdf(paper([
      { kind: 'heading', text: '一、当事人信息' },
      { kind: 'paragraph', text: '原告诉称：2026年6月18日8时10分许，被告驾驶陕F00000号小型轿车与原告相撞，致原告受伤、车辆受损，请求判令赔偿（https://example.cn/s/ABCD2345）。', indent: true },
      { kind: 'table', rows: [['原告（自然人）', '姓名：李晓梅\n性别：男□ 女☑\n出生日期：1986年4月12日'], ['事实与理由', '交警认定王建军负全部责任，原告无责任。'.repeat(120)], ['其他', '']] },
      { kind: 'grid', head: ['序号', '名称', 'SHA-256'], rows: [['1', '道路交通事故认定书.pdf', 'a'.repeat(64)]], widths: [1, 4, 7] },
      { kind: 'qr', text: 'https://example.cn/r/1', caption: '扫码核验' },
      { kind: 'signature', label: '具状人（签字）', name: '李晓梅', on: '2026年11月23日' },
      { kind: 'space', points: 20 },
    ]));
    expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(bytes.byteLength).toBeLessThan(400_000);
    if (process.env['KEEP_PDF'] !== undefined) writeFileSync(process.env['KEEP_PDF'], bytes);
  });

  it('prints a name that no font has by its code point, and says so on the page', async () => {
    const { bytes, pages } = await renderPdf(paper([{ kind: 'paragraph', text: '原告李𠮷，住汉台区。' }]));
    expect([Buffer.from(bytes).subarray(0, 5).toString(), pages]).toEqual(['%PDF-', 1]);
    const read = spawnSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
    if (read.error !== undefined) return void console.warn('没有 pdftotext，未核对文字 no pdftotext: the text was not read back');
    for (const words of ['原告李', '，住汉台区', '𠮷', 'U+20BB7']) expect(read.stdout).toContain(words);
  });

  it('refuses signs it cannot draw, and names them', async () => {
    await expect(renderPdf(paper([{ kind: 'paragraph', text: '谢谢😀' }]))).rejects.toMatchObject({ code: 'documents.unreadable', message: expect.stringContaining('😀') });
  });
});

describe('wrapLines', () => {
  const one = (text: string) => [...text].length;
  it.each<[string, number, string[]]>([
    ['甲乙丙丁', 2, ['甲乙', '丙丁']],
    ['甲乙，丙', 2, ['甲', '乙，', '丙']],
    ['甲乙。”丙', 3, ['甲', '乙。”', '丙']],
    ['甲（乙丙', 2, ['甲', '（乙', '丙']],
    ['甲abc', 3, ['甲', 'abc']],
    ['abcdef', 3, ['abc', 'def']],
    ['甲\n乙', 5, ['甲', '乙']],
  ])('%s at width %d', (text, width, lines) => expect(wrapLines(text, width, one)).toEqual(lines));
});
