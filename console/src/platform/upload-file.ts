import { documentRoutes } from '../../../shared/documents/contract';
import type { FileId } from '../../../shared/kernel/ids';
import { call } from './api';
import { copy } from './copy';

const digestOf = async (bytes: ArrayBuffer): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Straight to the store, part by part; the answer is the id under which the court knows the file. */
export const uploadFile = async (file: File): Promise<FileId> => {
  const { file: { fileId }, upload } = await call(documentRoutes.startUpload, { body: { name: file.name, bytes: file.size, sha256: await digestOf(await file.arrayBuffer()), contentType: file.type === '' ? 'application/octet-stream' : file.type } });
  for (const { number, url } of upload.parts) {
    const part = file.slice((number - 1) * upload.partBytes, number * upload.partBytes);
    const answer = await fetch(url, { method: upload.method, headers: upload.headers, body: part });
    if (!answer.ok) throw new Error(copy.notUploaded(file.name));
  }
  await call(documentRoutes.completeUpload, { params: { fileId } });
  return fileId;
};
