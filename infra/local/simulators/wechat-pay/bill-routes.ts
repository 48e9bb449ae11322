import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { jsonReply, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import { merchantRoute, refuse } from './answer';
import { fundFlowBill, tradeBill } from './bill';
import { PAY_COPY } from './copy';
import { BILL_TWISTS, type BillTwist } from './faults';
import type { PayContext } from './pay-context';

const SHANGHAI_MS = 8 * 3600_000;
/** Yesterday's bill is ready at 10:00 court time. */
const READY_AFTER_MS = 34 * 3600_000;

const dayStartMs = (billDate: string): number => Date.parse(`${billDate}T00:00:00Z`) - SHANGHAI_MS;

const billText = (context: PayContext, kind: string, billDate: string, twist?: BillTwist): string =>
  kind === 'trade' ? tradeBill(context, dayStartMs(billDate), twist) : fundFlowBill(context, dayStartMs(billDate));

const offer = (context: PayContext, kind: 'trade' | 'fund', request: SimRequest): Reply => {
  const billDate = request.query.get('bill_date') ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(billDate)) return refuse(400, 'PARAM_ERROR', PAY_COPY.badParam('bill_date'));
  if (context.clock.nowMs() < dayStartMs(billDate) + READY_AFTER_MS) return refuse(400, 'NO_STATEMENT_EXIST', PAY_COPY.noStatement);
  const zipped = request.query.get('tar_type') === 'GZIP';
  const twist = kind === 'trade' ? BILL_TWISTS.find((one) => context.faults.take(one)) : undefined;
  const text = billText(context, kind, billDate, twist);
  return jsonReply({
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(text).digest('hex'),
    download_url: `http://${request.headers.host ?? ''}/v3/billdownload/file?token=${kind}.${billDate}.${zipped ? 'gzip' : 'plain'}${twist === undefined ? '' : `.${twist}`}`,
  });
};

const download = (context: PayContext, request: SimRequest): Reply => {
  const [kind = '', billDate = '', form, twist] = (request.query.get('token') ?? '').split('.');
  if (!/^\d{4}-\d\d-\d\d$/.test(billDate)) return refuse(404, 'RESOURCE_NOT_EXISTS', PAY_COPY.noStatement);
  const text = billText(context, kind, billDate, BILL_TWISTS.find((one) => one === twist));
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: form === 'gzip' ? gzipSync(text) : text };
};

export const billRoutes = (context: PayContext): Route[] => [
  merchantRoute(context, 'GET', '/v3/bill/tradebill', (request) => offer(context, 'trade', request)),
  merchantRoute(context, 'GET', '/v3/bill/fundflowbill', (request) => offer(context, 'fund', request)),
  merchantRoute(context, 'GET', '/v3/billdownload/file', (request) => download(context, request)),
];
