import { digestBySlices } from './digest-by-slices';
import type { FileToUpload } from './file-to-upload';
import type { Halt } from './halt';

/** SHA-256 of a file as 64 hex digits: the browser's own, which works beside the page, where it has one. */
export const digestOf = async (file: FileToUpload, halt: Halt): Promise<string> => {
  if (globalThis.crypto?.subtle === undefined) return digestBySlices(file, halt);
  const digest = await crypto.subtle.digest('SHA-256', await file.read(0, file.size));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
