import { createRequire } from 'node:module';
import { join } from 'node:path';
import { yuanText } from '../kernel/html';
import type { FiscalBill } from './fiscal-bill';
import { EBILL_COPY } from './copy';

const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** Found from the started script upwards: bundled code has no folder of its own. */
const fontPath = (): string => createRequire(process.argv[1] ?? join(process.cwd(), 'package.json')).resolve(FONT);

const rowsOf = (bill: FiscalBill): readonly (readonly [string, string])[] => [
  [EBILL_COPY.billCode, bill.billCode],
  [EBILL_COPY.billNumber, bill.billNumber],
  [EBILL_COPY.checkCode, bill.checkCode],
  [EBILL_COPY.issueDate, bill.issueDate],
  [EBILL_COPY.payer, bill.payerName],
  [EBILL_COPY.payerCode, bill.payerCode ?? ''],
  ...bill.items.map((item): readonly [string, string] => [EBILL_COPY.items, `${item.code ?? ''} ${item.name}　${yuanText(item.amountFen)}`.trim()]),
  [EBILL_COPY.totalFigures, `¥${yuanText(bill.totalFen)}`],
  [EBILL_COPY.totalWords, bill.amountInWords],
  [EBILL_COPY.payee, bill.payee],
  [EBILL_COPY.orderNo, bill.orderNo],
  ...(bill.remark === undefined ? [] : [[EBILL_COPY.remark, bill.remark] as const]),
  ...(bill.reverses === undefined ? [] : [[EBILL_COPY.reverses, `${bill.reverses.billCode} ${bill.reverses.billNumber}`] as const, [EBILL_COPY.reason, bill.reverses.reason] as const]),
];

/** One A5 landscape page, watermarked from corner to corner. */
export const billPdf = async (bill: FiscalBill): Promise<Buffer> => {
  // Loaded with the first bill: the idle world stays small.
  const { default: PDFDocument } = await import('pdfkit');
  const document = new PDFDocument({ size: 'A5', layout: 'landscape', margin: 36, info: { Title: EBILL_COPY.title, CreationDate: new Date(`${bill.issueDate}T00:00:00Z`) } });
  const chunks: Buffer[] = [];
  const finished = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks))).on('error', reject);
  });
  document.registerFont('chinese', fontPath()).font('chinese');
  document.save().rotate(-25, { origin: [297, 210] }).fillColor('#B3261E', 0.14).fontSize(64).text(EBILL_COPY.watermark, 60, 165, { lineBreak: false }).restore();
  document.fillColor('#1F2329', 1).fontSize(16).text(bill.kind === 'RED' ? EBILL_COPY.redTitle : EBILL_COPY.title, 36, 30, { align: 'center' });
  let y = 62;
  for (const [label, value] of rowsOf(bill)) {
    document.fontSize(10).fillColor('#4E5969').text(label, 36, y, { width: 170, lineBreak: false });
    document.fillColor('#1F2329').text(value, 210, y, { width: 340 });
    y = Math.max(y + 20, document.y + 4);
  }
  document.fontSize(9).fillColor('#B3261E').text(EBILL_COPY.notice, 36, Math.min(y + 6, 380), { align: 'center', width: 523 });
  document.end();
  return finished;
};
