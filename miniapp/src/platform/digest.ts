import { sha256 } from './sha256';

/** SHA-256 of a file, as 64 hex digits. */
export const digestOf = async (bytes: ArrayBuffer): Promise<string> => sha256(bytes);
