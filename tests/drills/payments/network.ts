import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { findPayment } from '../../../functions/fees/payment-lookup';
import { signedHeaders } from '../../../infra/local/simulators/wechat-pay/wire';
import { call } from '../../support/call';
import { wechatPlatform, type SimWorld } from '../../functions/fees/sim-world';
import { readCallback, spoiled } from './callback';
import type { Carried } from './carried';
import type { Fault, PaymentPlan } from './plan';

type Reply = { status: number; headers?: Record<string, string>; body: string | Buffer } | 'cut';

/** Everything between the court and its channels, and all that can happen there. */
export interface Network {
  readonly injected: Map<Fault, number>;
  /** statuses given to callbacks */
  readonly answers: Map<number, number>;
  knows(caseId: string, plan: PaymentPlan): void;
  /** the 23 hours are over, held callbacks are let go */
  release(): Promise<void>;
  /** hands a call to the court's own door */
  deliver(carried: Carried): Promise<number>;
  stop(): Promise<void>;
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
};

/** What a call to a channel is about. */
const askedOf = (path: string, body: string): { act: 'order' | 'query' | 'close' | 'other'; outTradeNo: string } => {
  if (path.startsWith('/sim/alipay/gateway.do')) {
    const method = new URL(path, 'http://x').searchParams.get('method') ?? '';
    const content = JSON.parse(new URLSearchParams(body).get('biz_content') ?? '{}') as { out_trade_no?: string };
    const act = method.endsWith('.create') || method.endsWith('.precreate') ? 'order' : method === 'alipay.trade.query' ? 'query' : method === 'alipay.trade.close' ? 'close' : 'other';
    return { act, outTradeNo: content.out_trade_no ?? '' };
  }
  const named = /\/out-trade-no\/([^/?]+)(\/close)?/.exec(path);
  if (named !== null) return { act: named[2] === undefined ? 'query' : 'close', outTradeNo: named[1] ?? '' };
  return path.startsWith('/v3/pay/transactions/') ? { act: 'order', outTradeNo: (JSON.parse(body) as { out_trade_no: string }).out_trade_no } : { act: 'other', outTradeNo: '' };
};

export const startNetwork = async (port: number, sim: () => SimWorld, handler: unknown, now: () => Date): Promise<Network> => {
  const plans = new Map<string, PaymentPlan>();
  const spent = new Map<string, number>();
  const held: Carried[] = [];
  const injected = new Map<Fault, number>();
  const answers = new Map<number, number>();
  let late = true;
  let busy = 0;
  let storeIsDown = false;

  /** true the first `times` times for this payment and place. */
  const once = (plan: PaymentPlan, place: string, times = 1): boolean => {
    const key = `${plan.index}#${place}`;
    const before = spent.get(key) ?? 0;
    spent.set(key, before + 1);
    if (before === 0) injected.set(plan.fault, (injected.get(plan.fault) ?? 0) + (place === 'main' ? 1 : 0));
    return before < times;
  };
  const planOf = async (outTradeNo: string): Promise<PaymentPlan | undefined> => {
    if (outTradeNo === '') return undefined;
    while (storeIsDown) await pause(5);
    busy += 1;
    const found = await findPayment(outTradeNo).finally(() => { busy -= 1; });
    return found === undefined ? undefined : plans.get(found.caseId);
  };
  const deliver = async ({ path, headers, body }: Carried): Promise<number> => {
    while (storeIsDown) await pause(5);
    busy += 1;
    const { status } = await call(handler, 'POST', path, { headers, body }).finally(() => { busy -= 1; });
    answers.set(status, (answers.get(status) ?? 0) + 1);
    return status;
  };
  /** The store fails under this one callback; nobody else is at work meanwhile. */
  const deliverWithoutStore = async (carried: Carried): Promise<number> => {
    while (storeIsDown) await pause(5);
    storeIsDown = true;
    while (busy > 0) await pause(5);
    const table = process.env['TABLE_CASES'] ?? '';
    process.env['TABLE_CASES'] = 'absent';
    const { status } = await call(handler, 'POST', carried.path, { headers: carried.headers, body: carried.body });
    process.env['TABLE_CASES'] = table;
    storeIsDown = false;
    answers.set(status, (answers.get(status) ?? 0) + 1);
    return status;
  };

  const callback = async (carried: Carried): Promise<number> => {
    const { outTradeNo, isPayment } = readCallback(carried);
    const plan = isPayment ? await planOf(outTradeNo) : undefined;
    switch (plan?.fault) {
      case 'callbackLost':
        once(plan, 'main');
        return 200;
      // Otherwise nobody would have to ask.
      case 'queryUnsigned': return 200;
      case 'callbackDoubled': {
        once(plan, 'main');
        const [first] = await Promise.all([deliver(carried), deliver(carried)]);
        return first ?? 500;
      }
      case 'callbackReordered':
        if (!once(plan, 'main')) return deliver(carried);
        held.push(carried);
        return 504;
      case 'callbackLate':
        if (late) once(plan, 'main');
        return late ? 504 : deliver(carried);
      case 'callbackWrong': return once(plan, 'main') ? deliver(spoiled(carried, plan.index, now())) : deliver(carried);
      case 'storeDown': return once(plan, 'main') ? deliverWithoutStore(carried) : deliver(carried);
      default: return deliver(carried);
    }
  };

  const forward = async (method: string, path: string, carried: Carried): Promise<Reply> => {
    const { host: _host, connection: _connection, 'content-length': _length, 'transfer-encoding': _encoding, ...headers } = carried.headers;
    const answer = await fetch(`${sim().url}${path}`, { method, headers, redirect: 'manual', ...(method === 'GET' ? {} : { body: carried.body }) });
    return { status: answer.status, headers: Object.fromEntries([...answer.headers].filter(([name]) => !/^(content-encoding|transfer-encoding|connection|content-length)$/.test(name))), body: Buffer.from(await answer.arrayBuffer()) };
  };
  const toChannel = async (method: string, path: string, carried: Carried): Promise<Reply> => {
    const { act, outTradeNo } = method === 'GET' && path.startsWith('/sim/alipay/') ? { act: 'other', outTradeNo: '' } : askedOf(path, carried.body);
    const plan = await planOf(outTradeNo);
    const place = path.startsWith('/sim/alipay') ? 'alipay' as const : 'wechat-pay' as const;
    if (plan?.fault === 'orderTimeout' && act === 'order' && once(plan, 'main')) return forward(method, path, carried).then(() => 'cut' as const);
    if (plan?.fault === 'orderUnknown' && act === 'order' && once(plan, 'main', 2)) return forward(method, path, carried).then(() => 'cut' as const);
    if (plan?.fault === 'orderUnknown' && act === 'query' && once(plan, 'query')) return 'cut';
    if (plan?.fault === 'callbackLate' && act === 'query' && late) return 'cut';
    if (plan?.fault === 'closeLimited' && act === 'close' && once(plan, 'main')) return { status: 429, body: '{"code":"FREQUENCY_LIMITED","message":"频率超过限制"}' };
    if (plan?.fault === 'closeRace' && act === 'close' && once(plan, 'main')) await sim().act(outTradeNo, 'pay', place);
    // "Closed", says the channel, and takes the money all the same.
    if (plan?.fault === 'bothPaid' && act === 'close' && once(plan, 'main')) return { status: 204, headers: signedHeaders('', wechatPlatform, now().getTime()), body: '' };
    const reply = await forward(method, path, carried);
    if (plan?.fault === 'queryUnsigned' && act === 'query' && once(plan, 'main')) return reply === 'cut' ? reply : { status: reply.status, body: reply.body };
    return reply;
  };

  const send = (response: ServerResponse, reply: Reply): void => {
    if (reply === 'cut') response.destroy();
    else response.writeHead(reply.status, reply.headers ?? {}).end(reply.status === 204 ? undefined : reply.body);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const work = async (): Promise<Reply> => {
      const carried = { path, headers, body: await textOf(request) };
      if (!path.startsWith('/api/payments/')) return toChannel(request.method ?? 'GET', path, carried);
      const status = await callback(carried);
      return { status, body: path.includes('/alipay/') ? (status === 200 ? 'success' : 'fail') : '{}' };
    };
    work().then((reply) => send(response, reply), () => send(response, 'cut'));
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return {
    injected, answers, deliver,
    knows: (caseId, plan) => void plans.set(caseId, plan),
    release: async () => {
      late = false;
      for (const carried of held.splice(0)) await deliver(carried);
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
