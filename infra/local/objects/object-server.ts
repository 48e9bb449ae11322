import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { type Credentials, verifySignature } from '../signature/verify-signature';
import { Bucket, type StoredObject } from './bucket';
import { listObjects } from './list-objects';
import { postObject } from './post-object';
import { readObject } from './read-object';
import { type Granted, type HeaderOf, receiveBody } from './receive-body';
import { S3Error } from './s3-error';
import { Uploads } from './uploads';
import { elements, node, textOf, xmlDocument, xmlError } from './xml';

export interface ObjectServerOptions {
  readonly folder: string;
  readonly buckets: readonly string[];
  readonly region: string;
  readonly credentials: Credentials;
  readonly log: (entry: object) => void;
}

const KEPT_HEADERS = ['content-type', 'cache-control', 'content-disposition', 'content-encoding', 'content-language', 'expires'];
const LARGEST_XML = 2_000_000;

const readText = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_XML) throw new S3Error('MalformedXML', 'The XML you provided is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** What an object keeps of the request that stored it. aws-chunked is transport, not content. */
const objectHeaders = (request: IncomingMessage, header: HeaderOf, query: ReadonlyMap<string, string>): Record<string, string> => {
  const names = [...new Set([...KEPT_HEADERS, ...Object.keys(request.headers), ...[...query.keys()].map((name) => name.toLowerCase())])].filter((name) => KEPT_HEADERS.includes(name) || name.startsWith('x-amz-meta-'));
  const entries = names.map((name) => [name, header(name)] as const).map(([name, value]) => [name, name === 'content-encoding' ? value?.split(',').map((one) => one.trim()).filter((one) => one !== 'aws-chunked').join(',') : value] as const);
  return { 'content-type': 'binary/octet-stream', ...Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined && entry[1] !== '')) };
};

const conditionFrom = (header: HeaderOf) => (present: StoredObject | undefined): void => {
  const failed = new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  if (header('if-none-match') === '*' && present !== undefined) throw failed;
  const match = header('if-match');
  if (match !== undefined && (present === undefined || (match !== '*' && match.replaceAll('"', '') !== present.etag))) throw failed;
};

/** S3's API, path style, as much of it as a product that presigns, uploads, reads and lists can use. */
export const createObjectServer = async ({ folder, buckets: names, credentials, log }: ObjectServerOptions): Promise<Server> => {
  const buckets = new Map(await Promise.all(names.map(async (name) => [name, await Bucket.open(name, folder)] as const)));

  const withObject = async (bucket: Bucket, key: string, request: IncomingMessage, response: ServerResponse, header: HeaderOf, query: ReadonlyMap<string, string>, granted: Granted): Promise<void> => {
    const uploads = new Uploads(bucket);
    const uploadId = query.get('uploadId');
    const xml = (text: string): void => void response.setHeader('content-type', 'application/xml').writeHead(200).end(text);
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (uploadId !== undefined) return xml(await uploads.list(uploadId, key));
      return readObject(bucket, key, request.method, header, query, response);
    }
    if (request.method === 'DELETE') {
      if (uploadId !== undefined) await uploads.abort(uploadId, key);
      else await bucket.remove(key);
      return void response.writeHead(204).end();
    }
    if (request.method === 'POST' && query.has('uploads')) return xml(await uploads.create(key, objectHeaders(request, header, query)));
    if (request.method === 'POST' && uploadId !== undefined) return xml(await uploads.complete(uploadId, key, await readText(request), conditionFrom(header)));
    if (request.method !== 'PUT') throw new S3Error('MethodNotAllowed', 'The specified method is not allowed against this resource.');
    if (header('x-amz-copy-source') !== undefined) throw new S3Error('NotImplemented', 'CopyObject is not implemented.');
    if (uploadId !== undefined) {
      const { md5, checksums } = await uploads.putPart(uploadId, key, Number(query.get('partNumber')), (file) => receiveBody(request, header, granted, file));
      for (const [name, value] of Object.entries(checksums)) response.setHeader(`x-amz-checksum-${name}`, value);
      return void response.setHeader('etag', `"${md5.toString('hex')}"`).writeHead(200).end();
    }
    const allow = conditionFrom(header);
    allow(bucket.get(key));
    const blob = bucket.newBlob();
    const { size, md5, checksums } = await receiveBody(request, header, granted, bucket.blobPath(blob));
    const etag = md5.toString('hex');
    await bucket.put({ key, blob, size, etag, lastModified: new Date().toISOString(), headers: objectHeaders(request, header, query), checksums }, allow).catch(async (error: unknown) => {
      await rm(bucket.blobPath(blob), { force: true });
      throw error;
    });
    for (const [name, value] of Object.entries(checksums)) response.setHeader(`x-amz-checksum-${name}`, value);
    response.setHeader('etag', `"${etag}"`).writeHead(200).end();
  };

  const withBucket = async (bucket: Bucket, request: IncomingMessage, response: ServerResponse, query: ReadonlyMap<string, string>): Promise<void> => {
    const xml = (text: string): void => void response.setHeader('content-type', 'application/xml').writeHead(200).end(text);
    if (request.method === 'HEAD' || request.method === 'PUT') return void response.writeHead(200).end();
    if (request.method === 'GET') return xml(query.has('location') ? xmlDocument('LocationConstraint', []) : listObjects(bucket, query));
    if (request.method === 'POST' && query.has('delete')) {
      const keys = elements(await readText(request), 'Object').map((object) => textOf(object, 'Key') ?? '');
      for (const key of keys) await bucket.remove(key);
      return xml(xmlDocument('DeleteResult', keys.map((key) => node('Deleted', [node('Key', key)]))));
    }
    throw new S3Error('NotImplemented', 'A header or query you provided implies functionality that is not implemented.');
  };

  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = request.url ?? '/';
    if (url === '/-/health') return void response.writeHead(204).end();
    cors(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(200).end();
    const { pathname, searchParams } = new URL(url, 'http://local');
    const [, first = '', ...rest] = pathname.split('/');
    const key = rest.map(decodeURIComponent).join('/');
    const query = new Map(searchParams);
    const bucket = buckets.get(decodeURIComponent(first));
    if (request.method === 'POST' && key === '' && /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')) {
      if (bucket === undefined) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist');
      return postObject(bucket, request, response, credentials);
    }
    const verdict = verifySignature({ method: request.method ?? 'GET', url, headers: request.headers, service: 's3', credentials, now: Date.now() });
    if (!verdict.ok) throw new S3Error(verdict.code, verdict.message);
    if (bucket === undefined) throw new S3Error('NoSuchBucket', 'The specified bucket does not exist');
    if (Buffer.byteLength(key) > 1024) throw new S3Error('InvalidArgument', 'Your key is too long');
    const hoisted = new Map([...query].map(([name, value]) => [name.toLowerCase(), value]));
    const header: HeaderOf = (name) => {
      const sent = request.headers[name];
      return sent !== undefined ? String(sent) : verdict.presigned && name.startsWith('x-amz-') ? hoisted.get(name) : undefined;
    };
    return key === '' ? withBucket(bucket, request, response, query) : withObject(bucket, key, request, response, header, query, verdict);
  };

  return createServer({ keepAliveTimeout: 65_000, requestTimeout: 0 }, (request, response) => {
    const requestId = randomUUID();
    response.setHeader('x-amz-request-id', requestId);
    route(request, response).catch((error: unknown) => {
      const refusal = error instanceof S3Error ? error : new S3Error('InternalError', 'We encountered an internal error. Please try again.');
      if (!(error instanceof S3Error)) log({ level: 'ERROR', message: 'object store failed', error: error instanceof Error ? error.stack : String(error) });
      if (response.headersSent) return void response.destroy();
      for (const name of ['content-length', 'content-range', 'content-encoding']) response.removeHeader(name);
      if (!request.complete) response.setHeader('connection', 'close');
      response.setHeader('content-type', 'application/xml').writeHead(refusal.status).end(request.method === 'HEAD' ? undefined : xmlError(refusal.code, refusal.message, requestId));
      request.resume();
    });
  });
};

const cors = (request: IncomingMessage, response: ServerResponse): void => {
  const { origin } = request.headers;
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('vary', 'origin');
  response.setHeader('access-control-expose-headers', 'ETag, Content-Disposition, Accept-Ranges, Content-Range, Content-Length');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, HEAD, PUT, POST, DELETE');
  response.setHeader('access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*');
  response.setHeader('access-control-max-age', '3600');
};
