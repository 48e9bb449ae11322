import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createObjectServer } from '../../infra/local/objects/object-server';

export interface ObjectStore { readonly server: Server; readonly port: number; objects(): ReadonlyMap<string, { bytes: Buffer }>; stop(): Promise<void> }
interface Index { readonly key: string; readonly blob: string }

/** The embedded world's own object store, in a folder of its own. Keys are "<bucket>/<key>". */
export const startObjectStore = async (port: number, bucket: string, credentials: { accessKeyId: string; secretAccessKey: string }): Promise<ObjectStore> => {
  const folder = mkdtempSync(join(tmpdir(), 'pocket-court-files-'));
  const server = await createObjectServer({ folder, buckets: [bucket], region: 'cn-northwest-1', credentials, log: (entry) => console.error(entry) });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const indexes = (): Index[] => readdirSync(join(folder, bucket, 'index'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(folder, bucket, 'index', name), 'utf8')) as Index);
  return {
    server, port: (server.address() as AddressInfo).port,
    objects: () => new Map(indexes().map(({ key, blob }) => [`${bucket}/${key}`, { bytes: readFileSync(join(folder, bucket, 'blobs', blob)) }])),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
