import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amountInWords } from '../../../infra/local/simulators/ebill/amount-in-words';
import { partnerSignature } from '../../../infra/local/simulators/kernel/partner-signature';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { testEnvironment } from './test-world';

interface Answer {
  readonly status: number;
  readonly bill: Record<string, unknown>;
}

const ORDER = { orderNo: 'NOTICE-1', payerName: '李晓梅', payee: '汉中市汉台区人民法院', items: [{ name: '案件受理费', amountFen: 150_000 }], totalFen: 150_000, remark: '（2026）陕0702民初1号' };

describe('e-bill simulator', () => {
  let running: RunningSimulators;
  beforeAll(async () => { running = await startSimulators(testEnvironment()); });
  afterAll(async () => { await running.close(); });

  const call = async (path: string, content: object, key = 'ebill-key'): Promise<Answer> => {
    const body = JSON.stringify(content);
    const timestamp = String(Math.floor(Date.now() / 1000));
    const headers = { 'Content-Type': 'application/json', 'X-Ebill-App': 'court', 'X-Ebill-Timestamp': timestamp, 'X-Ebill-Nonce': 'n1', 'X-Ebill-Signature': partnerSignature(key, path, timestamp, 'n1', body) };
    const answer = await fetch(`${running.url}${path}`, { method: 'POST', headers, body });
    return { status: answer.status, bill: (await answer.json()) as Record<string, unknown> };
  };

  it('issues one bill per order number, however often it is asked', async () => {
    const first = await call('/ebill/issue', ORDER);
    expect(first.bill).toMatchObject({ billCode: expect.stringMatching(/^\d{8}$/), billNumber: expect.stringMatching(/^\d{10}$/), checkCode: expect.stringMatching(/^[0-9a-f]{6}$/), totalFen: 150_000, amountInWords: '壹仟伍佰元整' });
    expect(Buffer.from(String(first.bill.pdf), 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const again = await call('/ebill/issue', ORDER);
    expect([again.bill.billNumber, again.bill.checkCode]).toEqual([first.bill.billNumber, first.bill.checkCode]);
    expect((await call('/ebill/issue', { ...ORDER, payerName: '别人' })).status).toBe(409);
    const next = await call('/ebill/issue', { ...ORDER, orderNo: 'NOTICE-2' });
    expect(Number(next.bill.billNumber)).toBe(Number(first.bill.billNumber) + 1);
    expect((await call('/ebill/query', { orderNo: 'NOTICE-1' })).bill.billNumber).toBe(first.bill.billNumber);
  });

  it('reverses half and not a fen more than the rest', async () => {
    const { bill } = await call('/ebill/query', { orderNo: 'NOTICE-1' });
    const half = { billCode: bill.billCode, billNumber: bill.billNumber, reason: '减半收取', amountFen: 75_000 };
    expect((await call('/ebill/reverse', { ...half, orderNo: 'RED-1' })).bill).toMatchObject({ kind: 'RED', totalFen: -75_000, amountInWords: '负柒佰伍拾元整' });
    expect((await call('/ebill/reverse', { ...half, orderNo: 'RED-2', amountFen: 75_001 })).status).toBe(400);
    expect((await call('/ebill/reverse', { ...half, orderNo: 'RED-3', billNumber: '0000000000' })).status).toBe(404);
  });

  it('refuses a wrong signature', async () => {
    expect((await call('/ebill/issue', { ...ORDER, orderNo: 'NOTICE-3' }, 'other')).status).toBe(401);
    expect((await call('/ebill/query', { orderNo: 'NOTICE-3' })).status).toBe(404);
  });
});

describe('amountInWords', () => {
  it.each([
    [1_673_600, '壹万陆仟柒佰叁拾陆元整'],
    [1_273_490, '壹万贰仟柒佰叁拾肆元玖角'],
    [150_005, '壹仟伍佰元零伍分'],
    [10_000_100, '壹拾万零壹元整'],
    [1_000_500_000, '壹仟万伍仟元整'],
    [5, '伍分'],
    [0, '零元整'],
    [1_020_304_050, '壹仟零贰拾万叁仟零肆拾元伍角'],
  ])('%i fen is %s', (fen, words) => expect(amountInWords(fen)).toBe(words));
});
