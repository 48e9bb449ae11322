import type { FileToUpload } from './file-to-upload';
import { type Halt, Halted } from './halt';
import { Sha256 } from './sha256';

/** A slice takes some milliseconds; between slices the screen answers. */
const SLICE = 256 * 1024;

/** SHA-256 of a file as 64 hex digits, slice by slice. */
export const digestBySlices = async (file: FileToUpload, halt: Halt): Promise<string> => {
  const hash = new Sha256();
  for (let place = 0; place < file.size; place += SLICE) {
    if (halt.halted) throw new Halted();
    hash.update(new Uint8Array(await file.read(place, Math.min(place + SLICE, file.size))));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return hash.hex();
};
