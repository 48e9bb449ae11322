import { feeRoutes, periodRoutes } from '../../shared/fees/contract';
import { courtFeeRoutes } from '../../shared/fees/court-fee-contract';
import { counterRoutes } from '../../shared/fees/counter-contract';
import { payRoutes } from '../../shared/fees/pay-contract';
import { feeRequestFromQuery } from '../../shared/fees/fee-request-from-query';
import { computePeriod } from '../../shared/periods/compute-period';
import { listPeriodRules } from '../../shared/periods/period-rules';
import { actorOf } from '../cases/actor-of';
import { findPerson, openIdAt } from '../cases/people';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { httpHandler } from '../platform/http';
import { rawBodyOf } from '../platform/read-input';
import { channels } from './adapters';
import { checkPayment } from './check-payment';
import { financeRoutes } from '../../shared/fees/finance-contract';
import { courtDoors } from './court-doors';
import { decideRefund } from './decide-refund';
import { financeDoors } from './finance-doors';
import { checkPayer, findNotice } from './find-notice';
import { issueNoticeByClerk } from './issue-notice-by-clerk';
import { listRefunds } from './list-refunds';
import { counterDoors } from './counter-doors';
import { payDoors } from './pay-doors';
import { payerOf } from './payer-of';
import { periodFromQuery } from './period-from-query';
import { courtQuote } from '../cases/court-quote';
import { calendar } from '../platform/calendar';
import { receiveCallback } from './receive-callback';
import { standingOf, startPayment } from './start-payment';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const acknowledge = async ({ event, at }: { event: APIGatewayProxyEventV2; at: Date }) => {
  await receiveCallback({ headers: event.headers, rawBody: rawBodyOf(event) }, 'wechat-pay', channels().gateways, at);
  return { statusCode: 204 };
};

/** Alipay takes nothing but this one word for an acknowledgement. */
const acknowledgeAlipay = async ({ event, at }: { event: APIGatewayProxyEventV2; at: Date }) => {
  await receiveCallback({ headers: event.headers, rawBody: rawBodyOf(event) }, 'alipay', channels().gateways, at);
  return { statusCode: 200, headers: { 'content-type': 'text/plain' }, body: 'success' };
};

export const handler = httpHandler({ ...feeRoutes, ...courtFeeRoutes, ...financeRoutes, ...payRoutes, ...counterRoutes, ...periodRoutes }, {
  ...courtDoors,
  ...financeDoors,
  ...payDoors,
  ...counterDoors,
  quote: async ({ query }) => courtQuote(feeRequestFromQuery(query)),
  list: async ({ query }) => {
    const request = periodFromQuery(query);
    return request === undefined ? { rules: listPeriodRules() } : computePeriod({ ...request, calendar: calendar() });
  },
  issueNotice: ({ record, body, caller, at }) => issueNoticeByClerk(record, body, caller, at),
  startPayment: async ({ params, body, caller, record, event, at }) => {
    checkPayer(record, findNotice(record, params.noticeId), caller.personId);
    const payer = await payerOf(body, event, openIdAt(await findPerson(caller.personId), config.wechatAppid));
    return startPayment({ ...params, channel: body.channel, payer, actor: actorOf(caller) }, channels().gateways, at);
  },
  checkPayment: ({ record, params, at }) => checkPayment(record, params.noticeId, channels().gateways, at),
  readNotice: async ({ record, params }) => standingOf(record, params.noticeId),
  refunds: ({ query }) => listRefunds(court().code, query),
  decideRefund: ({ record, params, body, caller, at }) => decideRefund(record, params.refundId, { approved: body.approved, ...(body.reason === undefined ? {} : { reason: body.reason }) }, caller, at),
  wechatPayCallback: acknowledge,
  wechatRefundCallback: acknowledge,
  alipayNotify: acknowledgeAlipay,
});
