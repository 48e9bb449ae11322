import { sha256 } from './sha256';

/** SHA-256 of a file, as 64 hex digits: the browser's own where it has one. */
export const digestOf = async (bytes: ArrayBuffer): Promise<string> => {
  if (globalThis.crypto?.subtle === undefined) return sha256(bytes);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
