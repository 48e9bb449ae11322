import type { UploadedFile, UploadPlan } from '@shared/documents/case-document';
import { ApiError } from '../api-error';
import { copy } from '../copy';
import type { FileToUpload } from './file-to-upload';
import { type Halt, Halted } from './halt';
import type { UploadDoors } from './upload-doors';

export interface Sending {
  readonly halt: Halt;
  /** of an earlier visit */
  readonly fileId?: string | undefined;
  onProgress(share: number): void;
  /** the court knows the file now: from here on it can be resumed */
  onBegun(fileId: string): void;
}

/** A cut line is tried again after these pauses, counted anew whenever something arrives. */
const PAUSES_MS = [500, 1000, 2000, 4000, 8000, 8000];

const stopIf = (halt: Halt): void => {
  if (halt.halted) throw new Halted();
};
const isCut = (cause: unknown): boolean => !(cause instanceof Halted) && !(cause instanceof ApiError && cause.code !== 'network.unreachable');

/** The missing parts, one after another. Gives how many arrived before the line was cut; all of them = done. */
const putParts = async (doors: UploadDoors, file: FileToUpload, { headers, partBytes, parts }: UploadPlan, { halt, onProgress }: Sending): Promise<number> => {
  const sizeOf = (number: number): number => Math.min(number * partBytes, file.size) - (number - 1) * partBytes;
  let there = file.size - parts.reduce((sum, { number }) => sum + sizeOf(number), 0);
  for (const [index, { number, url }] of parts.entries()) {
    stopIf(halt);
    const from = (number - 1) * partBytes;
    const bytes = await file.read(from, from + sizeOf(number));
    const status = await doors.put({ url, headers, bytes, halt, onProgress: (share) => onProgress((there + share * bytes.byteLength) / file.size) }).catch((cause: unknown) => {
      if (cause instanceof Halted) throw cause;
      return 0;
    });
    if (status < 200 || status >= 300) return index;
    there += sizeOf(number);
    onProgress(there / file.size);
  }
  return parts.length;
};

/** Announces the file with its hash, puts it part by part straight into the store, and has the server check what arrived. What has arrived is never sent again. */
export const sendFile = async (doors: UploadDoors, file: FileToUpload, sending: Sending): Promise<UploadedFile> => {
  const { halt } = sending;
  let { fileId } = sending;
  const begin = async () => {
    if (fileId !== undefined) return doors.resume(fileId);
    const sha256 = await doors.hash(file, halt);
    stopIf(halt);
    return doors.start({ name: file.name, contentType: file.contentType, bytes: file.size, sha256 });
  };
  for (let cuts = 0; ; cuts += 1) {
    try {
      stopIf(halt);
      const begun = await begin();
      if (fileId === undefined) sending.onBegun(begun.file.fileId);
      fileId = begun.file.fileId;
      const arrived = await putParts(doors, file, begun.upload, sending);
      stopIf(halt);
      if (arrived === begun.upload.parts.length) return await doors.complete(fileId);
      if (arrived > 0) cuts = 0;
    } catch (cause) {
      if (!isCut(cause)) throw cause;
    }
    const pause = PAUSES_MS[cuts];
    if (pause === undefined) throw new ApiError('network.unreachable', copy.uploadFailed(file.name));
    await doors.wait(pause);
  }
};
