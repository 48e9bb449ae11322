import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ebillGateway } from '../../../functions/fees/ebill-gateway';

const good = { billCode: '61020126', billNumber: '0026000001', checkCode: '656aa9', issueDate: '2026-11-23', totalFen: 150_000, amountInWords: '壹仟伍佰元整', pdf: Buffer.from('%PDF-1.7').toString('base64') };
const order = { orderNo: 'notice0001', payerName: '李晓梅', payee: '汉中市汉台区人民法院', items: [{ code: '103044901', name: '案件受理费', unit: '件', quantity: 1, standardFen: 150_000, amountFen: 150_000 }], remark: '案号' };

describe('the finance authority’s bills', () => {
  let server: Server;
  let answer: { status: number; body: unknown };
  let seen: { path: string; headers: IncomingHttpHeaders; body: string };
  const gateway = () => ebillGateway({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, appId: 'POCKETCOURT', key: 'ebillkey', now: () => new Date('2026-11-23T02:00:00.000Z'), timeoutMs: 2000 });
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        seen = { path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
        response.writeHead(answer.status).end(JSON.stringify(answer.body));
      });
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });

  it('signs path, time, nonce and the very body', async () => {
    answer = { status: 200, body: good };
    expect(await gateway().issue(order)).toMatchObject({ billNumber: '0026000001', issuedOn: '2026-11-23', totalFen: 150_000 });
    const message = `/ebill/issue\n1795399200\n${seen.headers['x-ebill-nonce']}\n${seen.body}\n`;
    expect(seen).toMatchObject({ path: '/ebill/issue', headers: { 'x-ebill-app': 'POCKETCOURT', 'x-ebill-timestamp': '1795399200', 'x-ebill-signature': createHmac('sha256', 'ebillkey').update(message).digest('hex') } });
    expect(JSON.parse(seen.body)).toEqual({ orderNo: 'notice0001', payerName: '李晓梅', payee: '汉中市汉台区人民法院', items: order.items, totalFen: 150_000, remark: '案号' });
  });
  it('takes a red bill, whose total is negative', async () => {
    answer = { status: 200, body: { ...good, totalFen: -75_000 } };
    expect(await gateway().reverse({ orderNo: 'refund0001', billCode: '61020126', billNumber: '0026000001', reason: '退费', amountFen: 75_000 })).toMatchObject({ totalFen: -75_000 });
  });
  it('asks about the five elements', async () => {
    answer = { status: 200, body: { valid: true, status: 'PARTLY_REVERSED' } };
    expect(await gateway().verify({ billCode: '61020126', billNumber: '0026000001', checkCode: '656aa9', issuedOn: '2026-11-23', amountFen: 150_000 })).toEqual({ valid: true, status: 'PARTLY_REVERSED' });
    expect({ path: seen.path, body: JSON.parse(seen.body) }).toEqual({ path: '/ebill/verify', body: { billCode: '61020126', billNumber: '0026000001', checkCode: '656aa9', issueDate: '2026-11-23', totalFen: 150_000 } });
  });
  it.each<[string, number, unknown]>([
    ['another amount', 200, { ...good, totalFen: 150_001 }], ['a number that is not one', 200, { ...good, billNumber: '26' }], ['a check code that is not one', 200, { ...good, checkCode: '' }],
    ['no PDF', 200, { ...good, pdf: Buffer.from('<html>').toString('base64') }], ['a refusal', 409, { code: 'EBILL_CONFLICT' }], ['nonsense', 200, 'x'],
  ])('%s is no bill', async (_title, status, body) => {
    answer = { status, body };
    await expect(gateway().issue(order)).rejects.toMatchObject({ code: 'system.unavailable', status: 503 });
  });
});
