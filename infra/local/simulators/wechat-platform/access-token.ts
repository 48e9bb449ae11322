import { randomBytes } from 'node:crypto';
import { readJson, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { SimRequest } from '../kernel/server';
import { errcode, type PlatformContext } from './platform-context';

export const TOKEN_LIVES_SECONDS = 7200;

const live = (context: PlatformContext): { readonly token: string; readonly secondsLeft: number } | undefined => {
  const kept = context.tokens.get('stable');
  if (kept === undefined) return undefined;
  const secondsLeft = TOKEN_LIVES_SECONDS - Math.floor((context.clock.nowMs() - kept.issuedAtMs) / 1000);
  return secondsLeft > 0 && secondsLeft <= TOKEN_LIVES_SECONDS ? { token: kept.token, secondsLeft } : undefined;
};

/** Normal mode answers the living token; force_refresh kills it and makes another. */
export const stableToken = (context: PlatformContext, request: SimRequest): Reply => {
  const json = readJson(request.body);
  if (textAt(json, 'grant_type') !== 'client_credential') return errcode(40002, 'invalid grant_type');
  if (textAt(json, 'appid') !== context.env.wechat.appid) return errcode(40013, 'invalid appid');
  if (textAt(json, 'secret') !== context.env.wechat.secret) return errcode(40125, 'invalid appsecret');
  const kept = json?.force_refresh === true ? undefined : live(context);
  if (kept !== undefined) return jsonReply({ access_token: kept.token, expires_in: kept.secondsLeft });
  const token = `SIM_${randomBytes(64).toString('base64url')}`;
  context.tokens.put('stable', { token, issuedAtMs: context.clock.nowMs() });
  return jsonReply({ access_token: token, expires_in: TOKEN_LIVES_SECONDS });
};

/** Work that needs ?access_token=; 40001 when it is not the living one. */
export const withToken = (context: PlatformContext, work: (request: SimRequest) => Reply) => (request: SimRequest): Reply => {
  const given = request.query.get('access_token');
  return given !== null && given === live(context)?.token ? work(request) : errcode(40001, 'invalid credential, access_token is invalid or not latest');
};
