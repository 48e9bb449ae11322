import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Checksums } from './checksums';
import { makeFolder, syncFolder, writeWhole } from './durable-files';
import { S3Error } from './s3-error';

export interface StoredObject {
  readonly key: string;
  readonly blob: string;
  readonly size: number;
  /** without quotes */
  readonly etag: string;
  readonly lastModified: string;
  /** content-type, cache-control, content-disposition …, x-amz-meta-* */
  readonly headers: Readonly<Record<string, string>>;
  readonly checksums: Checksums;
}

const parts = (hash: string): [string, string] => [hash.slice(0, 2), hash];

/** One bucket on disk: blobs/<id> holds bytes, index/<hash of key>.json says which blob a key is. The index file is the truth; it is replaced in one step. */
export class Bucket {
  private readonly objects = new Map<string, StoredObject>();
  private readonly busy = new Map<string, Promise<unknown>>();

  private constructor(readonly name: string, readonly folder: string) {}

  static async open(name: string, root: string): Promise<Bucket> {
    const bucket = new Bucket(name, join(root, name));
    await makeFolder(join(bucket.folder, 'blobs'));
    await makeFolder(join(bucket.folder, 'index'));
    await makeFolder(join(bucket.folder, 'uploads'));
    for (const shard of await readdir(join(bucket.folder, 'index'))) {
      for (const file of await readdir(join(bucket.folder, 'index', shard))) {
        const path = join(bucket.folder, 'index', shard, file);
        if (!file.endsWith('.json')) {
          await rm(path, { force: true });
          continue;
        }
        const stored = JSON.parse(await readFile(path, 'utf8')) as StoredObject;
        bucket.objects.set(stored.key, stored);
      }
    }
    const known = new Set([...bucket.objects.values()].map((stored) => stored.blob));
    for (const blob of await readdir(join(bucket.folder, 'blobs'))) if (!known.has(blob)) await rm(join(bucket.folder, 'blobs', blob), { force: true });
    return bucket;
  }

  newBlob(): string {
    return randomUUID();
  }

  blobPath(blob: string): string {
    return join(this.folder, 'blobs', blob);
  }

  get(key: string): StoredObject | undefined {
    return this.objects.get(key);
  }

  need(key: string): StoredObject {
    const found = this.objects.get(key);
    if (found === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
    return found;
  }

  keys(): string[] {
    return [...this.objects.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  }

  /** `allow` is asked inside the key's turn, so that If-None-Match:* has one winner. */
  async put(stored: StoredObject, allow: (present: StoredObject | undefined) => void): Promise<void> {
    await this.inTurn(stored.key, async () => {
      const present = this.objects.get(stored.key);
      allow(present);
      const [shard, hash] = parts(createHash('sha256').update(stored.key).digest('hex'));
      await makeFolder(join(this.folder, 'index', shard));
      await writeWhole(join(this.folder, 'index', shard, `${hash}.json`), JSON.stringify(stored));
      this.objects.set(stored.key, stored);
      // An open reader keeps its file until it has finished.
      if (present !== undefined) await rm(this.blobPath(present.blob), { force: true });
    });
  }

  async remove(key: string): Promise<void> {
    await this.inTurn(key, async () => {
      const present = this.objects.get(key);
      if (present === undefined) return;
      const [shard, hash] = parts(createHash('sha256').update(key).digest('hex'));
      await unlink(join(this.folder, 'index', shard, `${hash}.json`));
      await syncFolder(join(this.folder, 'index', shard));
      this.objects.delete(key);
      await rm(this.blobPath(present.blob), { force: true });
    });
  }

  private async inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const mine = (this.busy.get(key) ?? Promise.resolve()).catch(() => undefined).then(work);
    this.busy.set(key, mine);
    try {
      return await mine;
    } finally {
      if (this.busy.get(key) === mine) this.busy.delete(key);
    }
  }
}
