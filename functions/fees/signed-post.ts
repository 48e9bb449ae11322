import { createHmac, randomBytes } from 'node:crypto';

export interface SignedPartner { baseUrl: string; appId: string; key: string; now: () => Date; timeoutMs?: number }

/** hex HMAC-SHA256 over `path\ntimestamp\nnonce\nraw body\n`. */
export const partnerSignature = (key: string, path: string, timestamp: string, nonce: string, rawBody: string): string =>
  createHmac('sha256', key).update(`${path}\n${timestamp}\n${nonce}\n${rawBody}\n`).digest('hex');

/** One request signed with a shared key, as the fiscal platform and the agent bank take it; `prefix` names their headers. Throws when nothing was answered. */
export const signedPost = async ({ baseUrl, appId, key, now, timeoutMs }: SignedPartner, prefix: 'x-ebill' | 'x-bank', path: string, content: unknown): Promise<{ status: number; json: unknown }> => {
  const body = JSON.stringify(content);
  const timestamp = String(Math.floor(now().getTime() / 1000));
  const nonce = randomBytes(16).toString('hex');
  const answer = await fetch(`${baseUrl.replace(/\/$/, '')}${path}`, {
    method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(timeoutMs ?? 8000),
    headers: { 'content-type': 'application/json', [`${prefix}-app`]: appId, [`${prefix}-timestamp`]: timestamp, [`${prefix}-nonce`]: nonce, [`${prefix}-signature`]: partnerSignature(key, path, timestamp, nonce, body) },
  });
  return { status: answer.status, json: (await answer.json()) as unknown };
};
