import { fileOfBlob } from './file-of-blob';
import type { FileToUpload } from './file-to-upload';

const STORE = 'files';
interface Kept { readonly name: string; readonly blob: Blob }

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps no files'));
  });

let opening: Promise<IDBDatabase> | undefined;
const database = (): Promise<IDBDatabase> => {
  opening ??= (async () => {
    const request = indexedDB.open('pocket-court', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    return answerOf(request);
  })();
  return opening;
};
const files = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => (await database()).transaction(STORE, mode).objectStore(STORE);

/** Keeps a chosen file in the browser until it has arrived, so that a reload loses nothing. A browser that keeps nothing (private window) is no error: the file then only lives while the page does. */
export const keepFile = async (id: string, { name, held }: FileToUpload): Promise<void> => {
  if (!(held instanceof Blob)) return;
  await files('readwrite').then((store) => answerOf(store.put({ name, blob: held } satisfies Kept, id))).catch(() => undefined);
};

export const openKeptFile = async (id: string): Promise<FileToUpload | undefined> => {
  const kept = await files('readonly').then((store) => answerOf<Kept | undefined>(store.get(id))).catch(() => undefined);
  return kept === undefined ? undefined : fileOfBlob(kept.name, kept.blob);
};

export const forgetKeptFile = async (id: string): Promise<void> => {
  await files('readwrite').then((store) => answerOf(store.delete(id))).catch(() => undefined);
};
