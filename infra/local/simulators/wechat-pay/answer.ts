import { jsonReply, type Reply } from '../kernel/reply';
import type { Route, SimRequest } from '../kernel/server';
import { PAY_COPY } from './copy';
import type { PayContext } from './pay-context';
import { authorizationFault, signedHeaders } from './wire';

export const refuse = (status: number, code: string, message: string): Reply => jsonReply({ code, message }, status);

/** 204 as WeChat Pay sends it: no body, still signed. */
export const noContent: Reply = { status: 204, headers: {}, body: '' };

const sign = (context: PayContext, reply: Reply): Reply => {
  if (context.faults.take('unsigned')) return reply;
  const headers = signedHeaders(reply.body.toString(), context.env.pay, context.clock.nowMs());
  if (context.faults.take('wrong-signature')) headers['Wechatpay-Signature'] = Buffer.alloc(256, 7).toString('base64');
  return { ...reply, headers: { ...reply.headers, ...headers } };
};

/** A merchant API route: Authorization first, then the faults before commit, the work, the faults after it, the signature. */
export const merchantRoute = (context: PayContext, method: Route['method'], pattern: string, work: (request: SimRequest) => Reply): Route => ({
  method,
  pattern,
  handle: (request) => {
    const wrong = authorizationFault(request, context.env.pay, context.clock.nowMs());
    if (wrong !== undefined) return refuse(401, 'SIGN_ERROR', `${PAY_COPY.badSignature}${wrong}`);
    const serial = request.headers['wechatpay-serial'];
    if (serial !== undefined && serial !== context.env.pay.platformSerial) return refuse(400, 'PARAM_ERROR', PAY_COPY.wrongSerial);
    if (context.faults.take('rate-limit')) return refuse(429, 'FREQUENCY_LIMITED', PAY_COPY.tooFrequent);
    const reply = work(request);
    if (context.faults.take('timeout')) return { ...reply, hang: true };
    if (context.faults.take('error-after-commit')) return refuse(500, 'SYSTEM_ERROR', PAY_COPY.systemError);
    // A downloaded bill is checked by its SHA-1, not by a signature.
    return reply.status < 300 && !pattern.startsWith('/v3/billdownload') ? sign(context, reply) : reply;
  },
});
