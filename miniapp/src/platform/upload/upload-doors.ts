import { documentRoutes } from '@shared/documents/contract';
import type { UploadedFile, UploadPlan } from '@shared/documents/case-document';
import { call } from '../api';
import { digestOf } from './digest';
import type { FileToUpload } from './file-to-upload';
import type { Halt } from './halt';
import { putBytes, type PutRequest } from './put-bytes';

interface Announced { readonly name: string; readonly contentType: string; readonly bytes: number; readonly sha256: string }
type Begun = { readonly file: UploadedFile; readonly upload: UploadPlan };

/** What sending a file needs of the world. */
export interface UploadDoors {
  hash(file: FileToUpload, halt: Halt): Promise<string>;
  start(announced: Announced): Promise<Begun>;
  resume(fileId: string): Promise<Begun>;
  complete(fileId: string): Promise<UploadedFile>;
  abandon(fileId: string): Promise<unknown>;
  put(request: PutRequest): Promise<number>;
  wait(ms: number): Promise<void>;
}

export const uploadDoors: UploadDoors = {
  hash: digestOf,
  start: (body) => call(documentRoutes.startUpload, { body }),
  resume: (fileId) => call(documentRoutes.resumeUpload, { params: { fileId } }),
  complete: (fileId) => call(documentRoutes.completeUpload, { params: { fileId } }),
  abandon: (fileId) => call(documentRoutes.abandonUpload, { params: { fileId } }),
  put: putBytes,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};
