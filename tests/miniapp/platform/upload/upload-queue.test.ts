import { describe, expect, it, jest } from '@jest/globals';
import type { UploadedFile } from '../../../../shared/documents/case-document';
import { ApiError } from '../../../../miniapp/src/platform/api-error';
import { inMemory, type FileToUpload } from '../../../../miniapp/src/platform/upload/file-to-upload';
import { Halted } from '../../../../miniapp/src/platform/upload/halt';
import type { UploadDoors } from '../../../../miniapp/src/platform/upload/upload-doors';
import { createUploadQueue } from '../../../../miniapp/src/platform/upload/upload-queue';
import type { KeptUpload, UploadShelf } from '../../../../miniapp/src/platform/upload/upload-shelf';

const PART = 10;
const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, index) => index).buffer;
const photo = (name: string, size = 35) => inMemory({ name, contentType: 'image/jpeg', bytes: bytesOf(size) });

/** The court's store in memory: parts stay, whatever the line does. `cuts` = how many of the next puts are cut. */
const court = () => {
  const parts = new Map<string, Map<number, Uint8Array>>();
  const sizes = new Map<string, number>();
  const told = { puts: 0, cuts: 0, refuse: undefined as ApiError | undefined, abandoned: [] as string[] };
  let held: (() => void) | undefined;
  const begun = (fileId: string) => {
    const size = sizes.get(fileId) ?? 0;
    const there = parts.get(fileId) ?? new Map<number, Uint8Array>();
    const missing = Array.from({ length: Math.ceil(size / PART) }, (_, index) => index + 1).filter((number) => !there.has(number));
    return { file: { fileId } as UploadedFile, upload: { method: 'PUT' as const, headers: {}, expiresAt: '', partBytes: PART, parts: missing.map((number) => ({ number, url: `${fileId}/${number}` })) } };
  };
  const doors: UploadDoors = {
    hash: async () => 'hash',
    start: async ({ name, bytes }) => {
      sizes.set(name, bytes);
      parts.set(name, new Map());
      return begun(name);
    },
    resume: async (fileId) => begun(fileId),
    complete: async (fileId) => {
      if (told.refuse !== undefined) throw told.refuse;
      return { fileId } as UploadedFile;
    },
    abandon: async (fileId) => void told.abandoned.push(fileId),
    put: async ({ url, bytes, halt, onProgress }) => {
      told.puts += 1;
      const [fileId = '', number = ''] = url.split('/');
      if (held !== undefined) await new Promise<void>((resolve, reject) => { halt.listen(() => reject(new Halted())); });
      if (told.cuts > 0) {
        told.cuts -= 1;
        throw new Error('cut');
      }
      parts.get(fileId)?.set(Number(number), new Uint8Array(bytes));
      onProgress(1);
      return 200;
    },
    wait: async () => undefined,
  };
  const whole = (fileId: string) => Buffer.concat([...(parts.get(fileId) ?? new Map<number, Uint8Array>())].sort(([a], [b]) => a - b).map(([, bytes]) => bytes));
  return { doors, told, whole, hold: () => { held = () => undefined; }, release: () => { held = undefined; } };
};

const device = () => {
  let kept: KeptUpload[] = [];
  const files = new Map<string, FileToUpload>();
  const shelf: UploadShelf = {
    read: () => kept, keep: (uploads) => { kept = [...uploads]; }, keepFile: async (id, file) => void files.set(id, file), openFile: async (id) => files.get(id), forgetFile: async (id) => void files.delete(id),
  };
  return { shelf, kept: () => kept, files };
};

const queueOn = (world: ReturnType<typeof court>, phone: ReturnType<typeof device>, arrived = jest.fn(async (_: UploadedFile) => undefined)) => {
  let next = phone.kept().length;
  const queue = createUploadQueue({ doors: world.doors, shelf: phone.shelf, arrived, newId: () => `u${(next += 1)}` });
  return { queue, arrived, settled: async () => { for (let turn = 0; turn < 60; turn += 1) await Promise.resolve(); } };
};

describe('files on their way', () => {
  it('arrive one after another, whole, and are then forgotten', async () => {
    const [world, phone] = [court(), device()];
    const { queue, arrived, settled } = queueOn(world, phone);
    await queue.add([photo('a', 35), photo('b', 7)]);
    await settled();
    expect(arrived.mock.calls.map(([{ fileId }]) => fileId)).toEqual(['a', 'b']);
    expect(world.whole('a')).toEqual(Buffer.from(bytesOf(35)));
    expect([queue.state(), phone.kept(), phone.files.size]).toEqual([[], [], 0]);
  });

  it('are tried again when the line is cut, sending no part twice', async () => {
    const [world, phone] = [court(), device()];
    world.told.cuts = 4;
    const { queue, arrived, settled } = queueOn(world, phone);
    await queue.add([photo('a', 35)]);
    await settled();
    expect(arrived).toHaveBeenCalledTimes(1);
    expect(world.told.puts).toBe(4 + 4);
    expect(world.whole('a')).toEqual(Buffer.from(bytesOf(35)));
  });

  it('say so when the line stays dead, and go on from the missing parts on request', async () => {
    const [world, phone] = [court(), device()];
    world.told.cuts = 1000;
    const { queue, arrived, settled } = queueOn(world, phone);
    await queue.add([photo('a')]);
    await settled();
    expect(queue.state()).toMatchObject([{ phase: 'failed', fileId: 'a', refusal: { code: 'network.unreachable', message: expect.stringContaining('已经传上去的部分还在') } }]);
    world.told.cuts = 0;
    queue.goOn('u1');
    await settled();
    expect(arrived).toHaveBeenCalledTimes(1);
  });

  it('survive a reload: the next visit goes on where this one stopped', async () => {
    const [world, phone] = [court(), device()];
    world.hold();
    const before = queueOn(world, phone);
    await before.queue.add([photo('a'), photo('b')]);
    await before.settled();
    before.queue.close();
    await before.settled();
    expect(before.arrived).not.toHaveBeenCalled();
    expect(phone.kept()).toMatchObject([{ name: 'a', fileId: 'a' }, { name: 'b' }]);
    world.release();
    const after = queueOn(world, phone);
    after.queue.run();
    await after.settled();
    expect(after.arrived.mock.calls.map(([{ fileId }]) => fileId)).toEqual(['a', 'b']);
    expect(world.whole('b')).toEqual(Buffer.from(bytesOf(35)));
  });

  it('wait while paused, also over a reload, and let the next one pass', async () => {
    const [world, phone] = [court(), device()];
    world.hold();
    const { queue, arrived, settled } = queueOn(world, phone);
    await queue.add([photo('a'), photo('b')]);
    await settled();
    world.release();
    queue.pause('u1');
    await settled();
    expect(arrived.mock.calls.map(([{ fileId }]) => fileId)).toEqual(['b']);
    const later = queueOn(world, phone);
    later.queue.run();
    await later.settled();
    expect(later.queue.state()).toMatchObject([{ id: 'u1', phase: 'paused' }]);
    later.queue.goOn('u1');
    await later.settled();
    expect(later.arrived).toHaveBeenCalledTimes(1);
  });

  it('are given up on the device and at the court when cancelled', async () => {
    const [world, phone] = [court(), device()];
    world.hold();
    const { queue, arrived, settled } = queueOn(world, phone);
    await queue.add([photo('a')]);
    await settled();
    queue.cancel('u1');
    await settled();
    expect([queue.state(), phone.kept(), phone.files.size, world.told.abandoned]).toEqual([[], [], 0, ['a']]);
    expect(arrived).not.toHaveBeenCalled();
  });

  it('show the court’s refusal, and start anew when asked again', async () => {
    const [world, phone] = [court(), device()];
    world.told.refuse = new ApiError('documents.encrypted', '设了密码');
    const { queue, settled } = queueOn(world, phone);
    await queue.add([photo('a')]);
    await settled();
    expect(queue.state()).toMatchObject([{ phase: 'refused', fileId: undefined, refusal: { code: 'documents.encrypted' } }]);
  });

  it('ask to choose again when the device no longer has the bytes', async () => {
    const [world, phone] = [court(), device()];
    phone.shelf.keep([{ id: 'old', name: 'a', size: 35, fileId: 'a' }]);
    const { queue, settled } = queueOn(world, phone);
    queue.run();
    await settled();
    expect(queue.state()).toMatchObject([{ phase: 'failed', refusal: { message: expect.stringContaining('重新选择') } }]);
  });

  it('stay on the device until they stand in the list', async () => {
    const [world, phone] = [court(), device()];
    const arrived = jest.fn(async (_: UploadedFile) => undefined).mockRejectedValueOnce(new ApiError('network.unreachable', '断网'));
    const { queue, settled } = queueOn(world, phone, arrived);
    await queue.add([photo('a')]);
    await settled();
    expect(phone.kept()).toMatchObject([{ name: 'a', fileId: 'a' }]);
    queue.goOn('u1');
    await settled();
    expect([arrived.mock.calls.length, phone.kept()]).toEqual([2, []]);
  });
});
