import { randomBytes } from 'node:crypto';
import { readJson, textAt } from '../kernel/read-json';
import { htmlReply, seeOther, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import type { AlipayContext } from './alipay-context';
import { billMethods } from './bill-routes';
import { outcomePage } from './cashier-page';
import { ALIPAY_COPY } from './copy';
import { readOffer } from './read-offer';
import { refundMethods } from './refund-methods';
import { orderRefusal, tradeMethods, type AlipayMethod } from './trade-methods';
import { answerOf, fail, requestFault, type Fields } from './wire';

export const GATEWAY_PATH = '/sim/alipay/gateway.do';

/** Common parameters come in the address, the content in the form. */
const fieldsOf = (request: SimRequest): Fields => ({ ...Object.fromEntries(request.query), ...Object.fromEntries(new URLSearchParams(request.body)) });

/** `sim-<phone>-<anything>` is what a mini-program under test hands out; each person keeps one open_id. */
const token: AlipayMethod = (_context, { grant_type: grant, code = '' }) => {
  if (grant !== 'authorization_code' || !/^[\w-]{4,64}$/.test(code)) return fail('isv.code-invalid');
  return { open_id: `alipay${code.split('-')[1] ?? code}`, access_token: `authusr${randomBytes(16).toString('hex')}`, expires_in: 1_296_000 };
};

const methods: Readonly<Record<string, AlipayMethod>> = { ...tradeMethods, ...refundMethods, ...billMethods, 'alipay.system.oauth.token': token };

const call = (context: AlipayContext, request: SimRequest): Reply => {
  const fields = fieldsOf(request);
  const { method = '' } = fields;
  const wrong = requestFault(fields, context);
  const work = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (wrong !== undefined || work === undefined) return answerOf(context, method, fail(wrong ?? 'isv.invalid-method'));
  const content = work(context, fields);
  if (context.faults.take('timeout')) return { status: 200, headers: {}, body: '', hang: true };
  if (context.faults.take('error-after-commit')) return answerOf(context, method, { code: '20000', msg: 'Service Currently Unavailable', sub_code: 'isp.unknow-error' });
  return answerOf(context, method, content);
};

/** alipay.trade.wap.pay: the payer's own browser brings the signed order. */
const openPage = (context: AlipayContext, request: SimRequest): Reply => {
  const fields = fieldsOf(request);
  const offer = readOffer(context, fields, 'wap');
  const wrong = fields.method !== 'alipay.trade.wap.pay' || requestFault(fields, context) !== undefined || orderRefusal(context, offer) !== undefined;
  if (wrong || offer === undefined) return htmlReply(outcomePage(ALIPAY_COPY.unknownTitle, ALIPAY_COPY.unknownText, undefined, fields.return_url), 400);
  const ticket = randomBytes(12).toString('hex');
  context.offers.put(ticket, offer);
  const back = new URLSearchParams({ ticket, return_url: fields.return_url ?? '', quit_url: textAt(readJson(fields.biz_content ?? ''), 'quit_url') });
  return seeOther(`${context.env.publicUrl}/sim/alipay/cashier?${back.toString()}`);
};

export const gatewayRoutes = (context: AlipayContext): Route[] => [
  { method: 'POST', pattern: GATEWAY_PATH, handle: (request) => call(context, request) },
  { method: 'GET', pattern: GATEWAY_PATH, handle: (request) => openPage(context, request) },
];
