import type { PutRequest } from './put-bytes';

/** Puts a file to its presigned address; gives the HTTP status. XMLHttpRequest, because only it tells how far an upload is. */
export const putBytes = ({ url, headers, bytes, onProgress }: PutRequest): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => { if (event.lengthComputable) onProgress(event.loaded / event.total); };
    request.onload = () => resolve(request.status);
    request.onerror = () => reject(new Error('upload interrupted'));
    request.send(bytes);
  });
