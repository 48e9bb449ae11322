import { readStored, removeStored, writeStored } from '../storage';
import { forgetKeptFile, keepFile, openKeptFile } from './kept-files';
import type { FileToUpload } from './file-to-upload';

/** What this device remembers of an upload that is not finished. */
export interface KeptUpload { readonly id: string; readonly name: string; readonly size: number; readonly fileId?: string | undefined; readonly paused?: boolean | undefined }

export interface UploadShelf {
  read(): KeptUpload[];
  keep(uploads: readonly KeptUpload[]): void;
  keepFile(id: string, file: FileToUpload): Promise<void>;
  openFile(id: string): Promise<FileToUpload | undefined>;
  forgetFile(id: string): Promise<void>;
}

/** The place of one page's uploads on this device. */
export const uploadShelf = (place: string): UploadShelf => {
  const key = `uploads:${place}`;
  return {
    read: () => readStored<KeptUpload[]>(key) ?? [],
    keep: (uploads) => {
      if (uploads.length === 0) removeStored(key);
      else writeStored(key, uploads);
    },
    keepFile, openFile: openKeptFile, forgetFile: forgetKeptFile,
  };
};
