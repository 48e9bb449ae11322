import { randomBytes } from 'node:crypto';
import { readJson, textAt } from '../kernel/read-json';
import { jsonReply } from '../kernel/reply';
import type { Route } from '../kernel/server';
import type { AlipayContext } from './alipay-context';
import { tradeBill } from './bill';
import type { AlipayMethod } from './trade-methods';
import { fail, ok } from './wire';

const LINK_LIVES_MS = 30_000;
/** Yesterday's bill is ready at 10:00 court time. */
const READY_AFTER_MS = 34 * 3600_000;

const offerBill: AlipayMethod = (context, fields) => {
  const content = readJson(fields.biz_content ?? '');
  const billDate = textAt(content, 'bill_date');
  if (!['trade', 'signcustomer'].includes(textAt(content, 'bill_type')) || !/^\d{4}-\d\d-\d\d$/.test(billDate)) return fail('ACQ.INVALID_PARAMETER');
  const nowMs = context.clock.nowMs();
  if (nowMs < Date.parse(`${billDate}T00:00:00Z`) - 8 * 3600_000 + READY_AFTER_MS) return fail('isp.bill_not_exist');
  const token = randomBytes(16).toString('hex');
  context.billLinks.set(token, { billDate, endsAtMs: nowMs + LINK_LIVES_MS });
  return ok({ bill_download_url: `${context.env.publicUrl}/sim/alipay/bill/${token}` });
};

export const billMethods: Readonly<Record<string, AlipayMethod>> = { 'alipay.data.dataservice.bill.downloadurl.query': offerBill };

export const billRoutes = (context: AlipayContext): Route[] => [{
  method: 'GET',
  pattern: '/sim/alipay/bill/{token}',
  handle: (request) => {
    const link = context.billLinks.get(request.params.token ?? '');
    if (link === undefined || context.clock.nowMs() >= link.endsAtMs) return jsonReply({ code: 'LINK_EXPIRED' }, 403);
    return { status: 200, headers: { 'Content-Type': 'application/zip' }, body: tradeBill(context, link.billDate) };
  },
}];
