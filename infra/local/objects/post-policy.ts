import { type Credentials, hmacHex, sameText, signingKeyFor } from '../signature/verify-signature';
import { S3Error } from './s3-error';

export interface SizeLimits {
  readonly least: number;
  readonly most: number;
}

const NOT_IN_POLICY = new Set(['x-amz-signature', 'file', 'policy']);
type Condition = { kind: 'eq' | 'starts-with'; field: string; value: string } | { kind: 'size'; least: number; most: number };

const denied = (what: string): S3Error => new S3Error('AccessDenied', `Invalid according to Policy: ${what}`);

const conditionOf = (raw: unknown): Condition => {
  if (Array.isArray(raw)) {
    const [verb, first, second] = raw as unknown[];
    if (verb === 'content-length-range') return { kind: 'size', least: Number(first), most: Number(second) };
    if ((verb === 'eq' || verb === 'starts-with') && typeof first === 'string') return { kind: verb, field: first.replace(/^\$/, '').toLowerCase(), value: String(second) };
  } else if (typeof raw === 'object' && raw !== null) {
    const [entry] = Object.entries(raw);
    if (entry !== undefined) return { kind: 'eq', field: entry[0].toLowerCase(), value: String(entry[1]) };
  }
  throw new S3Error('InvalidPolicyDocument', 'Invalid Policy: a condition is malformed');
};

/** Checks signature, expiry and every condition of a browser's POST form, and that no field goes unmentioned. Answers the size the policy allows. */
export const checkPolicy = (fields: ReadonlyMap<string, string>, bucket: string, credentials: Credentials, now: number): SizeLimits => {
  const policy = fields.get('policy');
  const [accessKeyId = '', ...scope] = (fields.get('x-amz-credential') ?? '').split('/');
  if (policy === undefined || fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256') throw new S3Error('AccessDenied', 'Access Denied');
  if (!sameText(accessKeyId, credentials.accessKeyId) || scope.length !== 4) throw new S3Error('InvalidAccessKeyId', 'The access key ID you provided does not exist in our records.');
  const expected = hmacHex(signingKeyFor(credentials.secretAccessKey, scope.join('/')), policy);
  if (!sameText(expected, fields.get('x-amz-signature') ?? '')) throw new S3Error('SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');

  let document: { expiration?: string; conditions?: unknown[] };
  try {
    document = JSON.parse(Buffer.from(policy, 'base64').toString('utf8')) as typeof document;
  } catch {
    throw new S3Error('InvalidPolicyDocument', 'Invalid Policy: it is not JSON');
  }
  const expiresAt = Date.parse(document.expiration ?? '');
  if (Number.isNaN(expiresAt) || now > expiresAt) throw denied('Policy expired.');

  const conditions = (document.conditions ?? []).map(conditionOf);
  const limits = { least: 0, most: 5 * 1024 ** 3 };
  const mentioned = new Set<string>();
  for (const condition of conditions) {
    if (condition.kind === 'size') {
      limits.least = condition.least;
      limits.most = condition.most;
      continue;
    }
    mentioned.add(condition.field);
    const actual = condition.field === 'bucket' ? bucket : fields.get(condition.field) ?? '';
    if (condition.kind === 'eq' ? actual !== condition.value : !actual.startsWith(condition.value)) throw denied(`Policy Condition failed: ["${condition.kind}", "$${condition.field}", "${condition.value}"]`);
  }
  for (const field of fields.keys()) if (!mentioned.has(field) && !NOT_IN_POLICY.has(field) && !field.startsWith('x-ignore-')) throw denied(`Extra input fields: ${field}`);
  return limits;
};
