import { CourtError } from '../../shared/kernel/errors';
import { config } from './config';

export type WechatAnswer = Record<string, unknown> & { errcode?: number };

const unavailable = (cause: unknown) => new CourtError('system.unavailable', '微信服务暂时没有应答，请稍后再试，或改用手机验证码登录。', { cause });

/** @throws system.unavailable */
export const askWechat = async (path: string, init: RequestInit = {}): Promise<WechatAnswer> => {
  try {
    const response = await fetch(`${config.wechat.baseUrl.replace(/\/$/, '')}${path}`, { ...init, signal: AbortSignal.timeout(8000) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json() as WechatAnswer;
  } catch (cause) {
    throw unavailable(cause);
  }
};

const post = (path: string, body: unknown) => askWechat(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

let cached: { appid: string; token: string; goodUntil: number } | undefined;

/** The stable token: every instance gets the same one, so a cache of its own in each is safe. */
const accessToken = async (at: Date, refresh: boolean): Promise<string> => {
  const { appid, secret } = config.wechat;
  if (!refresh && cached !== undefined && cached.appid === appid && cached.goodUntil > at.getTime()) return cached.token;
  const answer = await post('/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret });
  if (typeof answer['access_token'] !== 'string') throw unavailable(new Error(`stable_token ${String(answer.errcode)}`));
  cached = { appid, token: answer['access_token'], goodUntil: at.getTime() + (Number(answer['expires_in'] ?? 0) - 300) * 1000 };
  return cached.token;
};

const TOKEN_GONE = new Set([40001, 40014, 42001]);

/** POST with an access token; a token that ended early is fetched again once. */
export const callWechat = async (path: string, body: unknown, at: Date): Promise<WechatAnswer> => {
  const go = async (refresh: boolean) => post(`${path}?access_token=${encodeURIComponent(await accessToken(at, refresh))}`, body);
  const answer = await go(false);
  return TOKEN_GONE.has(answer.errcode ?? 0) ? go(true) : answer;
};
