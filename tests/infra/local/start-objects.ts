import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createObjectServer } from '../../../infra/local/objects/object-server';

export const BUCKET = 'pocket-court-files';
export const CREDENTIALS = { accessKeyId: 'AKIALOCALTEST0000001', secretAccessKey: 'a-local-secret/with+signs' };
export interface RunningObjects { readonly url: string; readonly folder: string; stop(): Promise<void> }

export const startObjects = async (): Promise<RunningObjects> => {
  const folder = mkdtempSync(join(tmpdir(), 'pocket-court-objects-'));
  const server = await createObjectServer({ folder, buckets: [BUCKET], region: 'cn-northwest-1', credentials: CREDENTIALS, log: (entry) => console.error(entry) });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    folder,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
