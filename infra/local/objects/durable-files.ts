import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A name that survives a crash: the directory is synced after every change in it. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

export const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true });
  if (first !== undefined) await syncFolder(dirname(first));
};

/** Streams into a new file, synced with its directory before it answers; nothing is left behind when the source fails. */
export const writeStream = async (file: string, source: AsyncIterable<Buffer>): Promise<void> => {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'wx', 0o600);
    for await (const chunk of source) {
      let offset = 0;
      while (offset < chunk.length) offset += (await handle.write(chunk, offset)).bytesWritten;
    }
    await handle.sync();
    await handle.close();
    await syncFolder(dirname(file));
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
};

/** Replaces a small file in one step. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const fresh = join(dirname(file), `.${randomUUID()}.new`);
  const handle = await open(fresh, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
  await syncFolder(dirname(file));
};
