/** A file as this device holds it: read piece by piece, so that a large one never lies in memory whole. */
export interface FileToUpload {
  readonly name: string;
  readonly contentType: string;
  readonly size: number;
  read(from: number, to: number): Promise<ArrayBuffer>;
  /** what the platform keeps it by: the browser's own object, or a path */
  readonly held?: Blob | string;
}
export interface BytesToUpload { readonly name: string; readonly contentType: string; readonly bytes: ArrayBuffer }

/** Something made on the device: a signature, a reduced picture. */
export const inMemory = ({ name, contentType, bytes }: BytesToUpload): FileToUpload => ({ name, contentType, size: bytes.byteLength, read: async (from, to) => bytes.slice(from, to) });
