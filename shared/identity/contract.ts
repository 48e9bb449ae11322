import * as z from 'zod/mini';
import { pageOf, PageQuery, route } from '../kernel/contract';
import { FileId, VerificationId } from '../kernel/ids';
import { SubscriptionKind } from '../notification/subscription';
import { Me, Session, Verification } from './person';

const Phone = z.string().check(z.regex(/^1[3-9]\d{9}$/, '请输入11位手机号码'));
const PersonName = z.string().check(z.minLength(2, '请填写身份证上的姓名'), z.maxLength(50, '姓名过长，请按身份证填写'));
const IdNumber = z.string().check(z.regex(/^\d{17}[\dXx]$/, '请填写18位身份证号码'));

export const identityRoutes = {
  sendPhoneCode: route({ method: 'POST', path: '/api/identity/phone-codes', capability: 'identity.login', summary: '发送手机验证码', body: z.object({ phone: Phone }), output: z.object({ expiresInSeconds: z.number(), resendInSeconds: z.number() }) }),
  loginByPhone: route({ method: 'POST', path: '/api/identity/sessions', capability: 'identity.login', summary: '手机验证码登录', body: z.object({ phone: Phone, code: z.string().check(z.regex(/^\d{6}$/, '请输入6位验证码')), alipayAuthCode: z.optional(z.string()) }), output: Session, status: 201 }),
  loginByWechat: route({ method: 'POST', path: '/api/identity/wechat-sessions', capability: 'identity.login', summary: '微信小程序登录（wx.login + 手机号）', body: z.object({ loginCode: z.string(), phoneCode: z.string() }), output: Session, status: 201 }),
  loginByAlipay: route({ method: 'POST', path: '/api/identity/alipay-sessions', capability: 'identity.login', summary: '支付宝小程序登录（my.getAuthCode，首次须用手机验证码）', body: z.object({ authCode: z.string().check(z.minLength(1)) }), output: Session, status: 201 }),
  staffLogin: route({ method: 'GET', path: '/api/identity/staff-login', capability: 'identity.login', summary: '工作人员登录地址（OpenID Connect 授权码 + PKCE）', query: z.object({ redirectUri: z.string(), codeChallenge: z.string(), state: z.string(), nonce: z.string() }), output: z.object({ authorizationUrl: z.string() }) }),
  loginByStaffCode: route({ method: 'POST', path: '/api/identity/staff-sessions', capability: 'identity.login', summary: '用授权码换取工作人员会话', body: z.object({ code: z.string(), codeVerifier: z.string(), redirectUri: z.string(), nonce: z.string() }), output: Session, status: 201 }),
  me: route({ method: 'GET', path: '/api/identity/me', capability: 'identity.self', summary: '当前登录人', output: Me }),
  setSafePhrase: route({ method: 'PUT', path: '/api/identity/me/safe-phrase', capability: 'identity.self', summary: '设置防诈骗安全语', body: z.object({ safePhrase: z.string().check(z.minLength(2, '安全语至少2个字'), z.maxLength(12, '安全语最多12个字')) }), output: Me }),
  allowMessages: route({ method: 'POST', path: '/api/identity/me/subscriptions', capability: 'identity.self', summary: '在微信里允许接收的订阅消息（一次允许一条）', body: z.object({ accepted: z.array(SubscriptionKind).check(z.maxLength(3)) }) }),
  logout: route({ method: 'DELETE', path: '/api/identity/sessions/current', capability: 'identity.self', summary: '退出登录' }),
  startVerification: route({
    method: 'POST', path: '/api/identity/verifications', capability: 'identity.verify', summary: '发起身份核验（人脸，或不用人脸的证件核验）',
    body: z.object({ method: z.enum(['face', 'documents']), name: PersonName, idNumber: IdNumber, fileIds: z.optional(z.array(FileId)), returnUrl: z.optional(z.string()) }),
    output: Verification, status: 201,
  }),
  checkVerification: route({ method: 'POST', path: '/api/identity/verifications/{verificationId}/check', capability: 'identity.verify', summary: '向核验平台查询结果', params: z.object({ verificationId: VerificationId }), output: z.object({ verification: Verification, me: Me }) }),
  pendingVerifications: route({ method: 'GET', path: '/api/identity/verifications', capability: 'identity.reviewVerifications', summary: '待人工核验的证件', query: PageQuery, output: pageOf(Verification) }),
  decideVerification: route({
    method: 'POST', path: '/api/identity/verifications/{verificationId}/decision', capability: 'identity.reviewVerifications', summary: '人工核验决定',
    params: z.object({ verificationId: VerificationId }), body: z.object({ passed: z.boolean(), reason: z.optional(z.string()) }), output: Verification,
  }),
};
