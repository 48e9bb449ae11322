import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { put, loadCase, appendToCase } from '../../../functions/cases/case-log';
import { DocumentItem } from '../../../functions/cases/case-items';
import { fileDocument } from '../../../functions/cases/file-document';
import { handler } from '../../../functions/documents/handler';
import { jpegOrientation } from '../../../functions/documents/pages/jpeg-orientation';
import { jpegThumbnail } from '../../../functions/documents/pages/jpeg-thumbnail';
import type { CaseId, PartyId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { sampleAt, sampleCase } from '../../support/sample-case';
import { docxOf, heicSample, jpegOf, photoWithSmall } from '../../support/sample-files';
import { putParts } from '../../support/put-parts';
import { hashOf, pdfOf, pngOf, upload } from '../../support/upload';

describe('files on their way in, and papers of a case', () => {
  let store: Store;
  let token: string;
  let other: string;
  beforeAll(async () => {
    store = await startStore();
    [token, other] = await Promise.all([tokenOf('person_ownerA', ['party'], '甲'), tokenOf('person_otherB', ['party'], '乙')]);
  });
  afterAll(() => store.stop());

  const start = (bytes: Buffer, more: Record<string, unknown> = {}) =>
    call(handler, 'POST', '/api/files', { token, body: { name: 'C:\\照片\\认定书.pdf', bytes: bytes.byteLength, sha256: hashOf(bytes), contentType: 'application/pdf', ...more } });
  const sendAndComplete = async (announced: Buffer, sent: Buffer | undefined, more: Record<string, unknown> = {}) => {
    const { body } = await start(announced, more);
    if (sent !== undefined) await putParts(body['upload'], sent);
    return call(handler, 'POST', `/api/files/${body['file'].fileId}/completion`, { token });
  };

  it('takes a file, checks it and gives it back to its owner only', async () => {
    const pdf = pdfOf('a');
    const fileId = await upload(token, '认定书.pdf', pdf, 'application/pdf');
    const read = await call(handler, 'GET', `/api/files/${fileId}`, { token });
    expect(read).toMatchObject({ status: 200, body: { contentType: 'application/pdf', name: '认定书.pdf', sha256: hashOf(pdf) } });
    expect(Buffer.from(await (await fetch(read.body['url'])).arrayBuffer())).toEqual(pdf);
    expect(await call(handler, 'GET', `/api/files/${fileId}`, { token: other })).toMatchObject({ status: 404, body: { code: 'documents.notFound' } });
    expect(await call(handler, 'POST', `/api/files/${fileId}/completion`, { token: other })).toMatchObject({ status: 404 });
    expect(await call(handler, 'POST', `/api/files/${fileId}/completion`, { token })).toMatchObject({ status: 200, body: { state: 'stored' } });
  });

  it('gives a list the small picture that a photo brings with it, held as the photo is', async () => {
    const { photo, small } = photoWithSmall();
    const read = async (bytes: Buffer) => (await call(handler, 'GET', `/api/files/${await upload(token, 'a.jpg', bytes, 'image/jpeg')}`, { token })).body['thumbnailUrl'] as string | undefined;
    const given = Buffer.from(await (await fetch(await read(photo) ?? '')).arrayBuffer());
    expect(jpegOrientation(given)).toBe(6);
    expect(given.subarray(-small.length + 2)).toEqual(small.subarray(2));
    expect(await read(jpegOf(1))).toBeUndefined();
  });
  it.each([['no Exif at all', Buffer.from('ffd8ffda', 'hex')], ['a place outside the block', (() => { const { photo } = photoWithSmall(); photo.writeUInt32LE(60_000, photo.indexOf(Buffer.from('0102', 'hex')) + 8); return photo; })()]])('no small picture: %s', (_, bytes) => expect(jpegThumbnail(bytes)).toBeUndefined());

  it('keeps the bytes it checked, whatever the upload link is used for afterwards', async () => {
    const pdf = pdfOf('first');
    const { body } = await start(pdf);
    const send = (bytes: Buffer) => putParts(body['upload'], bytes);
    await send(pdf);
    await call(handler, 'POST', `/api/files/${body['file'].fileId}/completion`, { token });
    await send(pdfOf('second, exchanged'));
    const read = await call(handler, 'GET', `/api/files/${body['file'].fileId}`, { token });
    expect(hashOf(Buffer.from(await (await fetch(read.body['url'])).arrayBuffer()))).toBe(hashOf(pdf));
  });

  it.each([
    ['C:\\照片\\认定书.pdf', '认定书.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['照片\u202Efdp.exe', '照片fdp.exe'],
    ['..', 'file'],
    ['.htaccess', 'htaccess'],
    ['𬭼㛃·阿卜杜拉.pdf', '𬭼㛃·阿卜杜拉.pdf'],
  ])('keeps only the last part of the name %j, without hidden characters', async (name, kept) => {
    expect((await start(pdfOf(), { name })).body['file'].name).toBe(kept);
  });

  const pdf = pdfOf('x');
  it.each<[string, Buffer, Buffer | undefined, string]>([
    ['nothing arrived', pdf, undefined, 'documents.notUploaded'],
    ['a part arrived', pdf, pdf.subarray(0, 100), 'documents.hashMismatch'],
    ['more arrived', pdf, Buffer.concat([pdf, Buffer.alloc(50)]), 'documents.hashMismatch'],
    ['other bytes of the same length', pdf, Buffer.alloc(pdf.byteLength, 65), 'documents.hashMismatch'],
    ['a PDF cut off', pdf.subarray(0, 200), pdf.subarray(0, 200), 'documents.unreadable'],
  ])('refuses and does not keep: %s', async (_, announced, sent, code) => {
    const before = store.objects.size;
    expect((await sendAndComplete(announced, sent)).body).toMatchObject({ code });
    expect(store.objects.size).toBe(before);
  });

  it('takes the type from the content, not from what was said', async () => {
    expect(await sendAndComplete(pngOf(), pngOf(), { contentType: 'application/pdf' })).toMatchObject({ status: 200, body: { contentType: 'image/png', pages: 1 } });
    const fileId = await upload(token, '照片.pdf', pngOf(), 'application/pdf');
    expect((await call(handler, 'GET', `/api/files/${fileId}`, { token })).body).toMatchObject({ contentType: 'image/png', name: '照片.pdf.png' });
  });

  it('keeps an iPhone picture as it came and shows its JPEG; shows the words of a Word document', async () => {
    const heic = heicSample();
    const picture = (await call(handler, 'GET', `/api/files/${await upload(token, 'IMG_1.HEIC', heic, 'image/heic')}`, { token })).body;
    expect(picture).toMatchObject({ contentType: 'image/heic', sha256: hashOf(heic), preview: { contentType: 'image/jpeg' } });
    expect(Buffer.from(await (await fetch(picture['preview'].url)).arrayBuffer()).subarray(0, 3).toString('hex')).toBe('ffd8ff');
    const word = (await call(handler, 'GET', `/api/files/${await upload(token, '情况说明.docx', docxOf(['甲方欠款', '共 3 万元']), '')}`, { token })).body;
    expect(await (await fetch(word['preview'].url)).text()).toBe('甲方欠款\n共 3 万元');
  });

  it('refuses what is too large before anything is sent, and an unfinished file', async () => {
    expect(await start(pdf, { bytes: 52_428_801 })).toMatchObject({ status: 413, body: { code: 'documents.tooLarge' } });
    expect(await start(pdf, { bytes: 0 })).toMatchObject({ status: 422, body: { code: 'documents.empty' } });
    const { body } = await start(pdf);
    expect(await call(handler, 'GET', `/api/files/${body['file'].fileId}`, { token })).toMatchObject({ status: 409, body: { code: 'documents.notUploaded' } });
    expect((await call(handler, 'POST', '/api/files', { body: {} })).body).toMatchObject({ code: 'access.loginNeeded' });
  });

  it('shows a party what is everybody’s or their own, and staff everything', async () => {
    const caseId = 'case_01DOCUMENTS' as CaseId;
    const record = await sampleCase(caseId, 'person_ownerA');
    const open = await fileDocument({ kind: 'noticeToRespond', title: '应诉通知书', bytes: pdfOf('open') }, sampleAt);
    const kept = await fileDocument({ kind: 'feeNotice', title: '交费通知', bytes: pdfOf('kept'), visibleTo: ['party_someoneelse' as PartyId] }, sampleAt);
    await appendToCase(await loadCase(caseId), sampleAt, [{ type: 'DOCUMENT_ADDED', actor: { kind: 'system', name: '系统' } }], { puts: [open.put, kept.put, put(DocumentItem, { ...open.document, documentId: 'doc_second0' as never, kind: 'evidence' })] });
    const clerk = await tokenOf('person_clerk', ['filingClerk'], '陈立案');
    const list = async (who: string) => (await call(handler, 'GET', `/api/cases/${record.caseId}/documents`, { token: who })).body['items'].length as number;
    expect([await list(token), await list(clerk)]).toEqual([2, 3]);
    const path = (id: string) => `/api/cases/${caseId}/documents/${id}`;
    const opened = await call(handler, 'GET', path(open.document.documentId), { token });
    expect(opened).toMatchObject({ status: 200, body: { name: '应诉通知书.pdf', sha256: open.document.sha256 } });
    expect((await fetch(opened.body['url'])).status).toBe(200);
    expect(await call(handler, 'GET', path(kept.document.documentId), { token })).toMatchObject({ status: 404, body: { code: 'documents.notFound' } });
    expect(await call(handler, 'GET', path(kept.document.documentId), { token: clerk })).toMatchObject({ status: 200 });
    expect(await call(handler, 'GET', path(open.document.documentId), { token: other })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
});
