import { startStore, type Store } from '../../support/store';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findUploadedFile } from '../../../functions/cases/uploaded-file';
import { handler } from '../../../functions/documents/handler';
import { jpegOrientation } from '../../../functions/documents/pages/jpeg-orientation';
import { call, tokenOf } from '../../support/call';
import { docxOf, heicSample, jpegOf } from '../../support/sample-files';
import { hashOf, pngOf, upload } from '../../support/upload';

describe('pages of several files become one PDF', () => {
  let store: Store;
  let token: string;
  beforeAll(async () => {
    store = await startStore();
    token = await tokenOf('person_merger', ['party'], '甲');
  });
  afterAll(() => store.stop());

  const twoPages = async (): Promise<Buffer> => {
    const paper = await PDFDocument.create();
    paper.addPage([300, 400]);
    paper.addPage([500, 200]);
    return Buffer.from(await paper.save());
  };
  const merge = (pages: unknown, who = token, name = '转账记录') => call(handler, 'POST', '/api/files/merged', { token: who, body: { name, pages } });
  const open = async (fileId: string) => PDFDocument.load(await (await fetch((await call(handler, 'GET', `/api/files/${fileId}`, { token })).body['url'])).arrayBuffer());
  const sizes = (paper: PDFDocument) => paper.getPages().map((page) => ({ width: Math.round(page.getWidth()), height: Math.round(page.getHeight()), turn: page.getRotation().angle }));

  it('in the order told, turned, without the pages left out; sources stay and are named', async () => {
    const pdf = await twoPages();
    const [paper, photo] = [await upload(token, '合同.pdf', pdf, 'application/pdf'), await upload(token, '照片.png', pngOf(400, 100), 'image/png')];
    const { status, body } = await merge([{ fileId: paper, page: 2, turn: 90 }, { fileId: photo, page: 1, turn: 0 }, { fileId: paper, page: 1, turn: 0 }]);
    expect({ status, body }).toMatchObject({ status: 201, body: { name: '转账记录.pdf', contentType: 'application/pdf', state: 'stored', pages: 3 } });
    expect(sizes(await open(body['fileId']))).toEqual([{ width: 500, height: 200, turn: 90 }, { width: 842, height: 211, turn: 0 }, { width: 300, height: 400, turn: 0 }]);
    expect((await findUploadedFile(body['fileId']))?.madeFrom).toEqual([{ fileId: paper, sha256: hashOf(pdf) }, { fileId: photo, sha256: hashOf(pngOf(400, 100)) }]);
    const kept = await call(handler, 'GET', `/api/files/${paper}`, { token });
    expect(hashOf(Buffer.from(await (await fetch(kept.body['url'])).arrayBuffer()))).toBe(hashOf(pdf));
  });

  it('holds photos upright as the phone was held, and an iPhone’s picture', async () => {
    expect([1, 6, 8, 3].map((held) => jpegOrientation(jpegOf(held)))).toEqual([1, 6, 8, 3]);
    const [upright, sideways, apple] = [await upload(token, 'a.jpg', jpegOf(1), 'image/jpeg'), await upload(token, 'b.jpg', jpegOf(6), 'image/jpeg'), await upload(token, 'c.heic', heicSample(), 'image/heic')];
    const { body } = await merge([upright, sideways, apple].map((fileId) => ({ fileId, page: 1, turn: 0 })));
    const [one, other, third] = sizes(await open(body['fileId']));
    expect([one, other]).toEqual([{ width: 842, height: 421, turn: 0 }, { width: 421, height: 842, turn: 0 }]);
    expect(third).toEqual({ width: 842, height: 561, turn: 0 });
  });

  it('refuses Word, a page that is not there, nothing at all, and somebody else’s file', async () => {
    const [word, paper] = [await upload(token, 'a.docx', docxOf(['x']), ''), await upload(token, 'b.pdf', await twoPages(), 'application/pdf')];
    expect((await merge([{ fileId: word, page: 1, turn: 0 }])).body).toMatchObject({ code: 'documents.notPages' });
    expect((await merge([{ fileId: paper, page: 3, turn: 0 }])).body).toMatchObject({ code: 'request.invalid', path: 'pages.0' });
    expect((await merge([])).body).toMatchObject({ code: 'request.invalid', message: '请至少留下一页' });
    expect((await merge([{ fileId: paper, page: 1, turn: 45 }])).body).toMatchObject({ code: 'request.invalid' });
    expect((await merge([{ fileId: paper, page: 1, turn: 0 }], await tokenOf('person_thief', ['party'], '乙'))).body).toMatchObject({ code: 'documents.notFound' });
  });
});
