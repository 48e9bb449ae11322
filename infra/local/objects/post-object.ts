import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Credentials } from '../signature/verify-signature';
import type { Bucket } from './bucket';
import { Digests } from './checksums';
import { writeStream } from './durable-files';
import { readForm } from './form-data';
import { checkPolicy } from './post-policy';
import { S3Error } from './s3-error';
import { node, xmlDocument } from './xml';

/** Presigned POST: the form's policy decides what may be stored, not the sender. */
export const postObject = async (bucket: Bucket, request: IncomingMessage, response: ServerResponse, credentials: Credentials): Promise<void> => {
  const form = await readForm(request.headers['content-type'] ?? '', request);
  const { fields } = form;
  const limits = checkPolicy(fields, bucket.name, credentials, Date.now());
  const key = (fields.get('key') ?? '').replaceAll('${filename}', form.fileName);
  if (key === '' || Buffer.byteLength(key) > 1024) throw new S3Error('InvalidArgument', 'Bucket POST must contain a field named "key".');
  const digests = new Digests([]);
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of form.file) {
      digests.update(chunk);
      if (digests.size > limits.most) throw new S3Error('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
      yield chunk;
    }
    if (digests.size < limits.least) throw new S3Error('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  };
  const blob = bucket.newBlob();
  await writeStream(bucket.blobPath(blob), counted());
  const { size, md5 } = digests.finish();
  const headers = Object.fromEntries([...fields].filter(([name]) => name.startsWith('x-amz-meta-') || ['content-type', 'content-disposition', 'cache-control', 'content-encoding'].includes(name)));
  const etag = md5.toString('hex');
  await bucket.put({ key, blob, size, etag, lastModified: new Date().toISOString(), headers: { 'content-type': 'binary/octet-stream', ...headers }, checksums: {} }, () => undefined);
  const status = [200, 201].find((allowed) => String(allowed) === fields.get('success_action_status')) ?? 204;
  response.setHeader('etag', `"${etag}"`);
  const location = `/${bucket.name}/${encodeURIComponent(key)}`;
  response.setHeader('location', location);
  if (status === 201) response.setHeader('content-type', 'application/xml');
  response.writeHead(status).end(status === 201 ? xmlDocument('PostResponse', [node('Location', location), node('Bucket', bucket.name), node('Key', key), node('ETag', `"${etag}"`)]) : undefined);
};
