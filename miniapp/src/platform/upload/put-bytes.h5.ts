import { Halted } from './halt';
import type { PutRequest } from './put-bytes';

/** A line that moves nothing for so long is dead; the part is sent again. */
const STILL_MS = 30_000;

/** Puts bytes to their presigned address; gives the HTTP status. XMLHttpRequest, because only it tells how far an upload is. */
export const putBytes = ({ url, headers, bytes, halt, onProgress }: PutRequest): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let still: ReturnType<typeof setTimeout>;
    const moves = (): void => {
      clearTimeout(still);
      still = setTimeout(() => request.abort(), STILL_MS);
    };
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      moves();
      if (lengthComputable) onProgress(loaded / total);
    };
    const quiet = halt.listen(() => request.abort());
    request.onload = () => resolve(request.status);
    request.onabort = () => reject(halt.halted ? new Halted() : new Error('upload stood still'));
    request.onerror = () => reject(new Error('upload interrupted'));
    request.onloadend = () => {
      clearTimeout(still);
      quiet();
    };
    moves();
    request.send(bytes);
  });
