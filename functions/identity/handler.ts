import { identityRoutes } from '../../shared/identity/contract';
import { allowOne } from '../cases/subscriptions';
import { httpHandler } from '../platform/http';
import { revokeSession } from '../platform/revoked-sessions';
import { checkVerification, decideVerification, listWaiting } from './decide-verification';
import { after, limits } from './limits';
import { loginByAlipay } from './login-by-alipay';
import { loginByPhone } from './login-by-phone';
import { loginByWechat } from './login-by-wechat';
import { setSafePhrase } from './safe-phrase';
import { sendPhoneCode } from './send-phone-code';
import { loginByStaffCode, staffLoginUrl } from './staff-login';
import { startVerification } from './start-verification';
import { callerProfile, viewMe } from './view-me';

export const handler = httpHandler(identityRoutes, {
  sendPhoneCode: async ({ body, at }) => sendPhoneCode(body.phone, at),
  loginByPhone: async ({ body, at }) => loginByPhone(body, at),
  loginByWechat: async ({ body, at }) => loginByWechat(body, at),
  loginByAlipay: async ({ body, at }) => loginByAlipay(body, at),
  staffLogin: async ({ query }) => staffLoginUrl(query),
  loginByStaffCode: async ({ body, at }) => loginByStaffCode(body, at),
  me: async ({ caller, at }) => viewMe(await callerProfile(caller, at)),
  setSafePhrase: async ({ caller, body, at }) => setSafePhrase(await callerProfile(caller, at), body.safePhrase),
  allowMessages: async ({ caller, body }) => {
    for (const kind of new Set(body.accepted)) await allowOne(caller.personId, kind);
    return {};
  },
  logout: async ({ caller, at }) => {
    await revokeSession(caller.sessionId, after(at, limits.sessionLivesFor));
    return {};
  },
  startVerification: async ({ caller, body, at }) => startVerification(await callerProfile(caller, at), body, at),
  checkVerification: async ({ caller, params, at }) => checkVerification(await callerProfile(caller, at), params.verificationId, at),
  pendingVerifications: async ({ query }) => listWaiting(Math.min(Number(query.limit ?? 20) || 20, 50), query.cursor),
  decideVerification: async ({ caller, params, body, at }) => decideVerification(caller.personId, params.verificationId, body, at),
});
