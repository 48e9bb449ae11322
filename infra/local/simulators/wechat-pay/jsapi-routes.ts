import { createVerify } from 'node:crypto';
import { yuanText } from '../kernel/html';
import { readFields, textAt } from '../kernel/read-json';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import { payObstacle } from './act';
import { bridgeScript } from './bridge-script';
import { PAY_COPY } from './copy';
import { orderByPrepay, type PayContext } from './pay-context';

const refused = (why: string): Reply => jsonReply({ code: 'PARAM_ERROR', message: why }, 400);

/** What WeChat checks before it shows the sum: the order's own appid, and the merchant's signature over the four lines. */
const look = (context: PayContext, request: SimRequest): Reply => {
  const fields = readFields(request.headers['content-type'], request.body);
  const [appId, timeStamp, nonceStr, packageText, paySign] = ['appId', 'timeStamp', 'nonceStr', 'package', 'paySign'].map((name) => textAt(fields, name));
  const prepayId = /^prepay_id=(.+)$/.exec(packageText ?? '')?.[1] ?? '';
  const order = orderByPrepay(context, prepayId);
  if (order === undefined || order.tradeType !== 'JSAPI' || order.appid !== appId) return refused('package');
  const message = `${appId}\n${timeStamp}\n${nonceStr}\n${packageText}\n`;
  if (!createVerify('RSA-SHA256').update(message).verify(context.env.pay.merchantPublicKey, paySign ?? '', 'base64')) return refused('paySign');
  const obstacle = payObstacle(context, order, prepayId, false);
  return obstacle === undefined ? jsonReply({ prepay_id: prepayId, title: order.description, sum: yuanText(order.totalFen), payee: PAY_COPY.merchant }) : refused(obstacle);
};

export const jsapiRoutes = (context: PayContext): Route[] => [
  { method: 'GET', pattern: '/sim/wechat-pay/bridge.js', handle: () => ({ status: 200, headers: { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' }, body: bridgeScript }) },
  { method: 'POST', pattern: '/sim/wechat-pay/jsapi', handle: (request) => look(context, request) },
];
