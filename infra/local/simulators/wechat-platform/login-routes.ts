import { randomBytes } from 'node:crypto';
import { readFields, readJson, textAt } from '../kernel/read-json';
import { jsonReply, seeOther, type Reply } from '../kernel/reply';
import { homewardUrl } from '../kernel/same-origin';
import type { Route, SimRequest } from '../kernel/server';
import { stableToken, withToken } from './access-token';
import { issueCode, spendCode } from './one-use-code';
import { errcode, openidOf, type PlatformContext } from './platform-context';

const codeError = (code: 40029 | 40163): Reply => errcode(code, code === 40163 ? 'code been used' : 'invalid code');

const session = (context: PlatformContext, request: SimRequest): Reply => {
  if (request.query.get('appid') !== context.env.wechat.appid) return errcode(40013, 'invalid appid');
  if (request.query.get('secret') !== context.env.wechat.secret) return errcode(40125, 'invalid appsecret');
  if (request.query.get('grant_type') !== 'authorization_code') return errcode(40002, 'invalid grant_type');
  const phone = spendCode(context, 'login', request.query.get('js_code') ?? '');
  if (typeof phone === 'number') return codeError(phone);
  const openid = openidOf(context, phone);
  context.users.put(openid, phone);
  return jsonReply({ openid, session_key: randomBytes(16).toString('base64') });
};

const phoneNumber = (context: PlatformContext, request: SimRequest): Reply => {
  const phone = spendCode(context, 'phone', textAt(readJson(request.body), 'code'));
  if (typeof phone === 'number') return codeError(phone);
  const watermark = { timestamp: Math.floor(context.clock.nowMs() / 1000), appid: context.env.wechat.appid };
  return jsonReply({ errcode: 0, errmsg: 'ok', phone_info: { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark } });
};

/** The official account's silent login (snsapi_base): the person's own openid there, which is not the mini-program's. */
const officialOpenid = (context: PlatformContext, request: SimRequest): Reply => {
  if (request.query.get('appid') !== context.env.pay.officialAppid) return errcode(40013, 'invalid appid');
  if (request.query.get('secret') !== context.env.wechat.officialSecret) return errcode(40125, 'invalid appsecret');
  const phone = spendCode(context, 'official', request.query.get('code') ?? '');
  if (typeof phone === 'number') return codeError(phone);
  return jsonReply({ access_token: randomBytes(24).toString('base64url'), expires_in: 7200, openid: openidOf(context, phone, context.env.pay.officialAppid), scope: 'snsapi_base' });
};

/** Where the browser inside WeChat is sent: back it comes with a one-use code. Whose telephone it is cannot be seen here, so it is nobody's. */
const authorize = (context: PlatformContext, request: SimRequest): Reply => {
  const back = homewardUrl(request.query.get('redirect_uri'), context.env.publicUrl, request);
  if (back === undefined || request.query.get('appid') !== context.env.pay.officialAppid) return errcode(10003, 'redirect_uri');
  const home = new URL(back);
  home.searchParams.set('code', issueCode(context, 'official', context.device.phone ?? '13900000000'));
  home.searchParams.set('state', request.query.get('state') ?? '');
  return seeOther(home.href);
};

const phoneOf = (request: SimRequest): string => {
  const phone = textAt(readFields(request.headers['content-type'], request.body), 'phone');
  return /^1\d{10}$/.test(phone) ? phone : '';
};

const handOut = (context: PlatformContext, kind: 'login' | 'phone') => (request: SimRequest): Reply => {
  const phone = phoneOf(request);
  return phone === '' ? jsonReply({ code: 'PARAM_ERROR', message: 'phone' }, 400) : jsonReply({ code: issueCode(context, kind, phone) });
};

export const loginRoutes = (context: PlatformContext): Route[] => [
  { method: 'GET', pattern: '/sns/jscode2session', handle: (request) => session(context, request) },
  { method: 'GET', pattern: '/sns/oauth2/access_token', handle: (request) => officialOpenid(context, request) },
  { method: 'GET', pattern: '/sim/wechat/authorize', handle: (request) => authorize(context, request) },
  { method: 'POST', pattern: '/cgi-bin/stable_token', handle: (request) => stableToken(context, request) },
  { method: 'POST', pattern: '/wxa/business/getuserphonenumber', handle: withToken(context, (request) => phoneNumber(context, request)) },
  { method: 'POST', pattern: '/sim/wechat/login-code', handle: handOut(context, 'login') },
  { method: 'POST', pattern: '/sim/wechat/phone-code', handle: handOut(context, 'phone') },
  {
    method: 'POST',
    pattern: '/sim/wechat/device',
    handle: (request) => {
      context.device.phone = phoneOf(request) || undefined;
      return jsonReply({ phone: context.device.phone ?? null });
    },
  },
];
