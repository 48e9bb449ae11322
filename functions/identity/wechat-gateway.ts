import { CourtError } from '../../shared/kernel/errors';
import { config } from '../platform/config';

type Answer = Record<string, unknown> & { errcode?: number };

const unavailable = (cause: unknown) => new CourtError('system.unavailable', '微信服务暂时没有应答，请稍后再试，或改用手机验证码登录。', { cause });

const ask = async (path: string, init: RequestInit = {}): Promise<Answer> => {
  try {
    const response = await fetch(`${config.wechat.baseUrl.replace(/\/$/, '')}${path}`, { ...init, signal: AbortSignal.timeout(8000) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await response.json() as Answer;
  } catch (cause) {
    throw unavailable(cause);
  }
};

const post = (path: string, body: unknown) => ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

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
export const callWechat = async (path: string, body: unknown, at: Date): Promise<Answer> => {
  const go = async (refresh: boolean) => post(`${path}?access_token=${encodeURIComponent(await accessToken(at, refresh))}`, body);
  const answer = await go(false);
  return TOKEN_GONE.has(answer.errcode ?? 0) ? go(true) : answer;
};

const refused = (errcode: unknown) => new CourtError('identity.loginRefused', '微信登录没有成功，请重新点击登录；仍不行请改用手机验证码。', { cause: new Error(`wechat ${String(errcode)}`) });

/** wx.login's code → openid. */
export const openIdOf = async (loginCode: string): Promise<string> => {
  const { appid, secret } = config.wechat;
  const query = new URLSearchParams({ appid, secret, js_code: loginCode, grant_type: 'authorization_code' });
  const answer = await ask(`/sns/jscode2session?${query.toString()}`);
  if (typeof answer['openid'] !== 'string') throw refused(answer.errcode);
  return answer['openid'];
};

/** getPhoneNumber's code → mainland mobile number. */
export const phoneOf = async (phoneCode: string, at: Date): Promise<string> => {
  const answer = await callWechat('/wxa/business/getuserphonenumber', { code: phoneCode }, at);
  const info = answer['phone_info'] as { purePhoneNumber?: unknown; countryCode?: unknown } | undefined;
  if ((answer.errcode ?? 0) !== 0 || typeof info?.purePhoneNumber !== 'string') throw refused(answer.errcode);
  if (String(info.countryCode ?? '86') !== '86' || !/^1[3-9]\d{9}$/.test(info.purePhoneNumber)) throw new CourtError('identity.loginRefused', '目前只支持内地手机号码登录，请到法院窗口办理。');
  return info.purePhoneNumber;
};
