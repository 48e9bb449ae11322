import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { handler } from '../../../functions/documents/handler';
import { PART_BYTES } from '../../../functions/documents/upload-plan';
import type { UploadedFile, UploadPlan } from '../../../shared/documents/case-document';
import { inMemory } from '../../../miniapp/src/platform/upload/file-to-upload';
import type { UploadDoors } from '../../../miniapp/src/platform/upload/upload-doors';
import { createUploadQueue } from '../../../miniapp/src/platform/upload/upload-queue';
import type { KeptUpload, UploadShelf } from '../../../miniapp/src/platform/upload/upload-shelf';
import { call, tokenOf } from '../../support/call';
import { weakLine, type WeakLine } from '../../support/weak-line';
import { jpegOf } from '../../support/sample-files';

/** A photo of so many bytes: noise after the picture's end, as phones append their own data. */
const photo = (bytes: number): Buffer => Buffer.concat([jpegOf(1), randomBytes(bytes - jpegOf(1).byteLength - 2), Buffer.from('ffd9', 'hex')]);
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a 20 MB set of photos over a weak line', () => {
  let store: Store;
  let line: WeakLine;
  let token: string;
  beforeAll(async () => {
    store = await startStore();
    line = await weakLine(new URL(process.env['S3_ENDPOINT'] ?? ''), { bytesPerSecond: 24 * 1024 * 1024, cutEvery: 3.3 * 1024 * 1024 });
    token = await tokenOf('person_slow', ['party'], '甲');
  });
  afterAll(async () => {
    await line.stop();
    await store.stop();
  });

  const doors = (): UploadDoors => {
    const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => (await call(handler, method, path, { token, ...(body === undefined ? {} : { body }) })).body as T;
    return {
      hash: async (file) => hashOf(new Uint8Array(await file.read(0, file.size))),
      start: (body) => ask<{ file: UploadedFile; upload: UploadPlan }>('POST', '/api/files', body),
      resume: (fileId) => ask<{ file: UploadedFile; upload: UploadPlan }>('GET', `/api/files/${fileId}/upload`),
      complete: (fileId) => ask<UploadedFile>('POST', `/api/files/${fileId}/completion`),
      abandon: (fileId) => ask('DELETE', `/api/files/${fileId}/upload`),
      put: async ({ url, headers, bytes, onProgress }) => {
        const status = await line.put(url, headers, Buffer.from(bytes));
        onProgress(1);
        return status;
      },
      wait: async () => undefined,
    };
  };

  it('arrives whole and unchanged, however often the line is cut and the page closed', async () => {
    const photos = [photo(8_000_000), photo(7_000_000), photo(5_000_000)];
    let kept: KeptUpload[] = [];
    const shelf: UploadShelf = { read: () => kept, keep: (uploads) => { kept = [...uploads]; }, keepFile: async () => undefined, openFile: async (id) => fileOf(Number(id)), forgetFile: async () => undefined };
    const fileOf = (index: number) => inMemory({ name: `照片${index}.jpg`, contentType: 'image/jpeg', bytes: new Uint8Array(photos[index] ?? []).buffer });
    const arrived: UploadedFile[] = [];
    let ids = 0;
    const visit = () => createUploadQueue({ doors: doors(), shelf, newId: () => String(ids++), arrived: async (file) => void arrived.push(file) });
    const first = visit();
    await first.add(photos.map((_, index) => fileOf(index)));
    first.close();
    while (arrived.length < photos.length) {
      // Each visit ends when the line has been dead for too long; the next one goes on.
      const next = visit();
      for (const { id } of next.state()) next.goOn(id);
      while (next.state().some(({ phase }) => phase === 'waiting' || phase === 'sending')) await new Promise((later) => setTimeout(later, 20));
    }
    expect(arrived.map(({ name, bytes }) => [name, bytes])).toEqual(photos.map((bytes, index) => [`照片${index}.jpg`, bytes.byteLength]));
    for (const [index, { fileId }] of arrived.entries()) {
      const { body } = await call(handler, 'GET', `/api/files/${fileId}`, { token });
      expect(hashOf(new Uint8Array(await (await fetch(body['url'])).arrayBuffer()))).toBe(hashOf(photos[index] ?? Buffer.alloc(0)));
    }
    expect(line.cuts()).toBeGreaterThan(3);
    // What had arrived was never sent again: at most one part is lost with each cut.
    expect(line.passed()).toBeLessThan(20_000_000 + (line.cuts() + 1) * PART_BYTES);
  }, 120_000);
});
