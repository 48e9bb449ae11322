import type { FileToUpload } from './file-to-upload';

/** A file the browser holds. */
export const fileOfBlob = (name: string, blob: Blob): FileToUpload => ({
  name, contentType: blob.type === '' ? 'application/octet-stream' : blob.type, size: blob.size, held: blob, read: (from, to) => blob.slice(from, to).arrayBuffer(),
});
