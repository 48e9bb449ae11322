import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { handler } from '../../../functions/documents/handler';
import { PART_BYTES } from '../../../functions/documents/upload-plan';
import { call, tokenOf } from '../../support/call';
import { putParts } from '../../support/put-parts';
import { hashOf, pdfOf } from '../../support/upload';

/** A whole PDF of so many bytes: noise in a comment before its tail. */
const largePdf = (bytes: number): Buffer => {
  const [head, tail] = [Buffer.from('%PDF-1.4\n%'), pdfOf().subarray('%PDF-1.4\n% \n'.length)];
  const noise = Buffer.from(randomBytes(bytes).toString('hex').slice(0, bytes - head.byteLength - tail.byteLength - 1));
  const moved = head.byteLength + noise.byteLength + 1 - '%PDF-1.4\n% \n'.length;
  const text = tail.toString('latin1').replaceAll(/^(\d{10}) 00000 n/gm, (_, offset: string) => `${String(Number(offset) + moved).padStart(10, '0')} 00000 n`).replace(/startxref\n(\d+)/, (_, offset: string) => `startxref\n${Number(offset) + moved}`);
  return Buffer.concat([head, noise, Buffer.from('\n'), Buffer.from(text, 'latin1')]);
};

describe('a large file travels in parts', () => {
  let store: Store;
  let token: string;
  beforeAll(async () => {
    store = await startStore();
    token = await tokenOf('person_parts', ['party'], '甲');
  });
  afterAll(() => store.stop());
  const file = largePdf(2 * PART_BYTES + 1000);
  const start = async (bytes = file) => (await call(handler, 'POST', '/api/files', { token, body: { name: '长卷.pdf', bytes: bytes.byteLength, sha256: hashOf(bytes), contentType: 'application/pdf' } })).body;
  const resume = async (fileId: string) => call(handler, 'GET', `/api/files/${fileId}/upload`, { token });
  const complete = (fileId: string) => call(handler, 'POST', `/api/files/${fileId}/completion`, { token });
  const onlyPart = (plan: { parts: { number: number }[] }, number: number) => ({ ...plan, parts: plan.parts.filter((part) => part.number === number) }) as never;

  it('goes on from the parts that are missing, and the bytes are the same', async () => {
    const started = await start();
    const { fileId } = started['file'];
    expect(started['upload']).toMatchObject({ partBytes: PART_BYTES, parts: [{ number: 1 }, { number: 2 }, { number: 3 }] });
    await putParts(onlyPart(started['upload'], 2), file);
    expect((await complete(fileId)).body).toMatchObject({ code: 'documents.notUploaded', message: expect.stringContaining('还有2段') });
    const again = await resume(fileId);
    expect(again.body['upload'].parts.map(({ number }: { number: number }) => number)).toEqual([1, 3]);
    await putParts(again.body['upload'], file);
    expect((await resume(fileId)).body['upload'].parts).toEqual([]);
    expect(await complete(fileId)).toMatchObject({ status: 200, body: { state: 'stored', pages: 1 } });
    expect(await complete(fileId)).toMatchObject({ status: 200, body: { state: 'stored' } });
    expect((await resume(fileId)).body).toMatchObject({ file: { state: 'stored' }, upload: { parts: [] } });
    const read = await call(handler, 'GET', `/api/files/${fileId}`, { token });
    expect(hashOf(Buffer.from(await (await fetch(read.body['url'])).arrayBuffer()))).toBe(hashOf(file));
  });

  it('lets nobody change a part after the check: its address is worth nothing any more', async () => {
    const started = await start();
    await putParts(started['upload'], file);
    await complete(started['file'].fileId);
    await expect(putParts(onlyPart(started['upload'], 1), Buffer.alloc(file.byteLength))).rejects.toThrow('NoSuchUpload');
  });

  it('refuses and forgets other bytes than announced', async () => {
    const started = await start();
    const before = store.objects.size;
    await putParts(started['upload'], Buffer.concat([file.subarray(0, -1), Buffer.from('x')]));
    expect((await complete(started['file'].fileId)).body).toMatchObject({ code: 'documents.hashMismatch' });
    expect(store.objects.size).toBe(before);
    expect((await resume(started['file'].fileId)).body).toMatchObject({ code: 'documents.notFound', message: expect.stringContaining('请重新选择') });
  });

  it('is given up on request; a stored file stays', async () => {
    const started = await start();
    await putParts(onlyPart(started['upload'], 1), file);
    const { fileId } = started['file'];
    expect(await call(handler, 'DELETE', `/api/files/${fileId}/upload`, { token: await tokenOf('person_other', ['party'], '乙') })).toMatchObject({ status: 404 });
    expect(await call(handler, 'DELETE', `/api/files/${fileId}/upload`, { token })).toMatchObject({ status: 200 });
    expect((await resume(fileId)).body).toMatchObject({ code: 'documents.notFound' });
    await expect(putParts(onlyPart(started['upload'], 2), file)).rejects.toThrow('NoSuchUpload');
    const whole = await start();
    await putParts(whole['upload'], file);
    await complete(whole['file'].fileId);
    await call(handler, 'DELETE', `/api/files/${whole['file'].fileId}/upload`, { token });
    expect(await call(handler, 'GET', `/api/files/${whole['file'].fileId}`, { token })).toMatchObject({ status: 200 });
  });
});
