import type { Bucket } from './bucket';
import { S3Error } from './s3-error';
import { node, xmlDocument, type Node } from './xml';

/** ListObjectsV2: prefix, delimiter, start-after, continuation-token (opaque), max-keys ≤ 1000, encoding-type=url. */
export const listObjects = (bucket: Bucket, query: ReadonlyMap<string, string>): string => {
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const token = query.get('continuation-token');
  const asked = Number(query.get('max-keys') ?? 1000);
  if (!Number.isInteger(asked) || asked < 0) throw new S3Error('InvalidArgument', 'max-keys must be a number');
  const limit = Math.min(asked, 1000);
  const after = token === undefined ? query.get('start-after') ?? '' : Buffer.from(token, 'base64url').toString('utf8');
  const name = query.get('encoding-type') === 'url' ? (key: string): string => encodeURIComponent(key).replaceAll('%2F', '/') : (key: string): string => key;

  const contents: Node[] = [];
  const groups: string[] = [];
  let lastSeen = '';
  let truncated = false;
  for (const key of bucket.keys()) {
    if (!key.startsWith(prefix)) continue;
    const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const group = cut < 0 ? undefined : key.slice(0, cut + delimiter.length);
    const entry = group ?? key;
    if (Buffer.compare(Buffer.from(entry), Buffer.from(after)) <= 0 || (group !== undefined && groups.at(-1) === group)) continue;
    if (contents.length + groups.length >= limit) {
      truncated = true;
      break;
    }
    lastSeen = entry;
    if (group !== undefined) groups.push(group);
    else {
      const stored = bucket.need(key);
      contents.push(node('Contents', [node('Key', name(key)), node('LastModified', stored.lastModified), node('ETag', `"${stored.etag}"`), node('Size', stored.size), node('StorageClass', 'STANDARD')]));
    }
  }
  return xmlDocument('ListBucketResult', [
    node('Name', bucket.name), node('Prefix', name(prefix)), node('Delimiter', delimiter === '' ? undefined : name(delimiter)), node('MaxKeys', limit), node('EncodingType', query.get('encoding-type')),
    node('KeyCount', contents.length + groups.length), node('IsTruncated', truncated), node('StartAfter', query.get('start-after')), node('ContinuationToken', token),
    node('NextContinuationToken', truncated ? Buffer.from(lastSeen).toString('base64url') : undefined),
    ...contents, ...groups.map((group) => node('CommonPrefixes', [node('Prefix', name(group))])),
  ]);
};
