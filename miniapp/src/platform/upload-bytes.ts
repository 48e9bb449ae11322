import { documentRoutes } from '@shared/documents/contract';
import type { UploadedFile } from '@shared/documents/case-document';
import { call } from './api';
import { ApiError } from './api-error';
import { copy } from './copy';
import { digestOf } from './digest';
import { putBytes } from './put-bytes';

export interface BytesToUpload { readonly name: string; readonly contentType: string; readonly bytes: ArrayBuffer }

/** Registers the file with its hash, puts it straight into the store, and has the server check what arrived. Tried twice when the line breaks. */
export const uploadBytes = async ({ name, contentType, bytes }: BytesToUpload, onProgress: (share: number) => void = () => undefined): Promise<UploadedFile> => {
  const sha256 = await digestOf(bytes);
  const { file, upload } = await call(documentRoutes.startUpload, { body: { name, contentType, bytes: bytes.byteLength, sha256 } });
  const put = (): Promise<number> => putBytes({ url: upload.url, headers: upload.headers, bytes, onProgress });
  const status = await put().catch(put).catch(() => 0);
  if (status < 200 || status >= 300) throw new ApiError('network.unreachable', copy.uploadFailed(name));
  return call(documentRoutes.completeUpload, { params: { fileId: file.fileId } });
};
