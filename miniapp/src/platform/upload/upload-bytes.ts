import type { UploadedFile } from '@shared/documents/case-document';
import { type BytesToUpload, type FileToUpload, inMemory } from './file-to-upload';
import { Halt } from './halt';
import { sendFile } from './send-file';
import { uploadDoors } from './upload-doors';

/** One file now, while the person waits: a card, a power of attorney. */
export const uploadFile = (file: FileToUpload): Promise<UploadedFile> => sendFile(uploadDoors, file, { halt: new Halt(), onProgress: () => undefined, onBegun: () => undefined });

/** Something made on this screen: a signature. */
export const uploadBytes = (made: BytesToUpload): Promise<UploadedFile> => uploadFile(inMemory(made));
