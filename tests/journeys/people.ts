import { createHash, randomBytes } from 'node:crypto';
import { identityRoutes } from '../../shared/identity/contract';
import { documentRoutes } from '../../shared/documents/contract';
import { connect, eventually, type Connection } from '../support/api';
import { putParts } from '../support/put-parts';

interface Message { id: string; text: string; templateId: string; params: string[]; links: string[] }

const json = async <T>(url: string, init?: RequestInit): Promise<T> => (await (await fetch(url, init)).json()) as T;
const post = (body: unknown): RequestInit => ({ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

export const messagesOf = async (url: string, phone: string): Promise<Message[]> => (await json<{ messages: Message[] }>(`${url}/sim/phones/${phone}`)).messages;

export const newestMessage = (url: string, phone: string, templateId: string): Promise<Message> =>
  eventually(`a ${templateId} message on ${phone}`, async () => (await messagesOf(url, phone)).find((message) => message.templateId === templateId), (found) => found !== undefined) as Promise<Message>;

/** Logs in with the code on the virtual phone: a number, and nobody yet. */
export const phoneHolder = async (url: string, phone: string): Promise<Connection> => {
  await connect(url).call(identityRoutes.sendPhoneCode, { body: { phone } });
  const { params } = await newestMessage(url, phone, 'phone-code');
  const { token } = await connect(url).call(identityRoutes.loginByPhone, { body: { phone, code: params[0] } });
  return connect(url, token);
};

/** Logged in, and proven by the simulated face check. */
export const citizen = async (url: string, phone: string, name: string, idNumber: string): Promise<Connection> => {
  const me = await phoneHolder(url, phone);
  const started = await me.call(identityRoutes.startVerification, { body: { method: 'face', name, idNumber, returnUrl: `${url}/#/` } });
  if (started.providerUrl === undefined) return me;
  const verifyId = new URL(started.providerUrl).searchParams.get('verify_id');
  await fetch(`${url}/sim/face/act`, post({ verify_id: verifyId, passed: true }));
  const { verification } = await me.call(identityRoutes.checkVerification, { params: { verificationId: started.verificationId } });
  if (verification.state !== 'passed') throw new Error(`${name} ${idNumber}: ${verification.reason ?? verification.state}`);
  return me;
};

const formOf = (html: string, base: string) => {
  const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1] ?? '';
  const hidden = Object.fromEntries([...html.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(([, key, value]) => [key, value]));
  return { action: new URL(action.replaceAll('&amp;', '&'), base).href, hidden };
};

/** Staff and mediators: authorization code + PKCE against the OpenID provider, without a browser. */
export const official = async (url: string, account: string): Promise<Connection> => {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${url}/console/login`;
  const nonce = randomBytes(8).toString('hex');
  const { authorizationUrl } = await connect(url).call(identityRoutes.staffLogin, { query: { redirectUri, codeChallenge: createHash('sha256').update(verifier).digest('base64url'), state: 'journey', nonce } });
  const jar = new Map<string, string>();
  const visit = async (address: string, init: RequestInit = {}): Promise<{ address: string; html: string }> => {
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie: [...jar].map(([key, value]) => `${key}=${value}`).join('; ') } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const next = answer.headers.get('location');
    if (next === null) return { address, html: await answer.text() };
    const target = new URL(next, address).href;
    return target.startsWith(redirectUri) ? { address: target, html: '' } : visit(target);
  };
  const page = await visit(authorizationUrl);
  const { action, hidden } = formOf(page.html, page.address);
  const account_ = /name="(account|login|username)"/.exec(page.html)?.[1] ?? 'account';
  const done = await visit(action, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ ...hidden, [account_]: account, password: 'demo-2026' }).toString() });
  const code = new URL(done.address).searchParams.get('code');
  if (code === null) throw new Error(`no code came back: ${done.address} ${done.html.slice(0, 500)}`);
  const { token } = await connect(url).call(identityRoutes.loginByStaffCode, { body: { code, codeVerifier: verifier, redirectUri, nonce } });
  return connect(url, token);
};

/** Uploads straight to the object store and completes. */
export const upload = async (me: Connection, name: string, contentType: string, bytes: Uint8Array): Promise<string> => {
  const { file, upload: target } = await me.call(documentRoutes.startUpload, { body: { name, bytes: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex'), contentType } });
  await putParts(target, Buffer.from(bytes));
  await me.call(documentRoutes.completeUpload, { params: { fileId: file.fileId } });
  return file.fileId;
};

export const tinyPng = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
