import { randomBytes } from 'node:crypto';
import { isObject, readFields, readJson, textAt } from '../kernel/read-json';
import { htmlReply, jsonReply, seeOther, type Reply } from '../kernel/reply';
import { homewardUrl } from '../kernel/same-origin';
import type { Route, SimRequest } from '../kernel/server';
import { withToken } from './access-token';
import { certHash } from './cert-hash';
import { faceDonePage, facePage, faceUnknownPage } from './face-page';
import { belongTogether } from './known-people';
import { errcode, type FaceCheck, type PlatformContext } from './platform-context';

const VERIFY_ID_LIVES_SECONDS = 3600;
/** 10000 is the platform's; the other two are this simulator's own. */
const VERIFY_RET = { passed: 10000, waiting: 10300, failed: 10301 } as const;

const begin = (context: PlatformContext, request: SimRequest): Reply => {
  const json = readJson(request.body);
  const outSeqNo = textAt(json, 'out_seq_no');
  const openid = textAt(json, 'openid');
  const cert = isObject(json?.cert_info) ? json.cert_info : {};
  const [certType, certName, certNo] = [textAt(cert, 'cert_type'), textAt(cert, 'cert_name'), textAt(cert, 'cert_no')];
  if (!/^[0-9A-Za-z_-]{5,32}$/.test(outSeqNo)) return errcode(40097, 'invalid out_seq_no');
  if (certType !== 'IDENTITY_CARD' || certName === '' || !/^\d{17}[\dXx]$/.test(certNo)) return errcode(40097, 'invalid cert_info');
  if (openid === '') return errcode(40003, 'invalid openid');
  const verifyId = randomBytes(24).toString('base64url');
  context.faces.put(verifyId, { verifyId, outSeqNo, openid, certType, certName, certNo, issuedAtMs: context.clock.nowMs() });
  return jsonReply({ errcode: 0, errmsg: 'ok', verify_id: verifyId, expires_in: VERIFY_ID_LIVES_SECONDS });
};

const query = (context: PlatformContext, request: SimRequest): Reply => {
  const json = readJson(request.body);
  const face = context.faces.get(textAt(json, 'verify_id'));
  if (face === undefined || face.outSeqNo !== textAt(json, 'out_seq_no') || face.openid !== textAt(json, 'openid')) return errcode(40097, 'invalid verify_id');
  if (textAt(json, 'cert_hash').toLowerCase() !== certHash(face.certType, face.certName, face.certNo)) return errcode(40097, 'invalid cert_hash');
  const result = face.result === undefined ? VERIFY_RET.waiting : face.result === 'passed' ? VERIFY_RET.passed : VERIFY_RET.failed;
  return jsonReply({ errcode: 0, errmsg: 'ok', verify_ret: result });
};

const waitingFace = (context: PlatformContext, verifyId: string): FaceCheck | undefined => {
  const face = context.faces.get(verifyId);
  const fresh = face !== undefined && context.clock.nowMs() - face.issuedAtMs <= VERIFY_ID_LIVES_SECONDS * 1000;
  return fresh && face.result === undefined ? face : undefined;
};

const decide = (context: PlatformContext, request: SimRequest): Reply => {
  const asJson = request.headers['content-type']?.includes('application/json') === true;
  const fields = readFields(request.headers['content-type'], request.body);
  const face = waitingFace(context, textAt(fields, 'verify_id'));
  if (face === undefined) return asJson ? jsonReply({ code: 'NOT_FOUND', message: 'verify_id' }, 404) : htmlReply(faceUnknownPage(), 404);
  const tappedPass = fields.passed === true || fields.passed === 'true';
  const result = !tappedPass ? 'failed' : belongTogether(face.certName, face.certNo) ? 'passed' : 'mismatched';
  context.faces.put(face.verifyId, { ...face, result });
  if (asJson) return jsonReply({ result });
  const backUrl = homewardUrl(textAt(fields, 'return_url'), context.env.publicUrl, request);
  return backUrl === undefined ? htmlReply(faceDonePage(result)) : seeOther(backUrl);
};

const show = (context: PlatformContext, request: SimRequest): Reply => {
  const face = waitingFace(context, request.query.get('verify_id') ?? '');
  if (face === undefined) return htmlReply(faceUnknownPage(), 404);
  return htmlReply(facePage(face, homewardUrl(request.query.get('return_url'), context.env.publicUrl, request) ?? ''));
};

export const faceRoutes = (context: PlatformContext): Route[] => [
  { method: 'POST', pattern: '/cityservice/face/identify/getverifyid', handle: withToken(context, (request) => begin(context, request)) },
  { method: 'POST', pattern: '/cityservice/face/identify/queryverifyinfo', handle: withToken(context, (request) => query(context, request)) },
  { method: 'GET', pattern: '/sim/face', handle: (request) => show(context, request) },
  { method: 'POST', pattern: '/sim/face/act', handle: (request) => decide(context, request) },
];
