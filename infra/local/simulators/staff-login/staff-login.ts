import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Simulator, Surroundings } from '../simulator';
import { DEMO_PASSWORD, LOGIN_COPY, STAFF_ACCOUNTS } from './copy';
import { createProvider } from './create-provider';
import { durableAdapter } from './durable-adapter';
import { loginPage, noticePage } from './login-page';

const MOUNT = '/oidc';

const sendHtml = (response: ServerResponse, html: string, status = 200): void => {
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'X-Frame-Options': 'DENY' });
  response.end(html);
};

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 10_000) break;
  }
  return new URLSearchParams(text);
};

const isPassword = (given: string): boolean => given.length === DEMO_PASSWORD.length && timingSafeEqual(Buffer.from(given.padEnd(32)), Buffer.from(DEMO_PASSWORD.padEnd(32)));

/** The OpenID provider of staff and mediators at /oidc, with its login page. */
export const staffLogin = ({ env, folder }: Surroundings): Simulator => {
  const adapter = durableAdapter(folder);
  const provider = createProvider(env, folder, adapter);
  const callback = provider.callback();
  const issuer = new URL(env.publicUrl);

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const action = request.url ?? '';
    try {
      await provider.interactionDetails(request, response);
    } catch {
      sendHtml(response, noticePage(LOGIN_COPY.expiredTitle, LOGIN_COPY.expiredText), 400);
      return;
    }
    if (request.method !== 'POST') {
      sendHtml(response, loginPage(action, false, ''));
      return;
    }
    const form = await readForm(request);
    const account = (form.get('account') ?? '').trim();
    if (!STAFF_ACCOUNTS.some((one) => one.id === account) || !isPassword(form.get('password') ?? '')) {
      sendHtml(response, loginPage(action, true, account), 401);
      return;
    }
    await provider.interactionFinished(request, response, { login: { accountId: account } });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Called directly or through the gateway, its addresses are the issuer's.
    Object.assign(request.headers, { 'x-forwarded-proto': issuer.protocol.slice(0, -1), 'x-forwarded-host': issuer.host });
    if (request.url?.startsWith(`${MOUNT}/interaction/`) === true) {
      await interact(request, response);
      return;
    }
    const whole = request.url ?? MOUNT;
    Object.assign(request, { originalUrl: whole });
    request.url = whole.slice(MOUNT.length) || '/';
    await callback(request, response);
  };
  return { routes: [], raw: { [MOUNT]: handle }, close: adapter.close };
};
