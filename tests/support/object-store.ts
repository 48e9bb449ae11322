import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredObject { bytes: Buffer; contentType: string }
export interface ObjectStore { server: Server; objects: Map<string, StoredObject>; port: number }

/** As much of the S3 API as the product uses (PUT, GET, HEAD, DELETE by path), without checking signatures. Keys are "<bucket>/<key>". */
export const startObjectStore = async (port: number): Promise<ObjectStore> => {
  const objects = new Map<string, StoredObject>();
  const server = createServer((request, response) => {
    const key = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method === 'PUT') {
        objects.set(key, { bytes: Buffer.concat(chunks), contentType: request.headers['content-type'] ?? 'application/octet-stream' });
        return response.writeHead(200, { etag: '"1"' }).end();
      }
      if (request.method === 'DELETE') {
        objects.delete(key);
        return response.writeHead(204).end();
      }
      const found = objects.get(key);
      if (found === undefined) return response.writeHead(404, { 'content-type': 'application/xml' }).end('<Error><Code>NoSuchKey</Code><Message>absent</Message></Error>');
      response.writeHead(200, { 'content-type': found.contentType, 'content-length': found.bytes.byteLength });
      return response.end(request.method === 'HEAD' ? undefined : found.bytes);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, objects, port: (server.address() as AddressInfo).port };
};
