import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEvents } from '../../../functions/cases/case-log';
import { savePerson } from '../../../functions/cases/people';
import { fakePaymentGateway } from '../fees/fake-payment-gateway';
import { fakeBank } from '../fees/fake-bank';
import { fakeEBills } from '../fees/fake-ebills';
import { FeeCase } from '../fees/fee-case';
import { startSimWorld, type SimWorld } from '../fees/sim-world';
import { onCaseEvent } from '../../../functions/notification/on-case-event';
import { onSchedule } from '../../../functions/notification/on-schedule';
import { config } from '../../../functions/platform/config';
import { court } from '../../../functions/platform/court-config';
import { digestOf, seal } from '../../../functions/platform/sealing';
import { handler as serviceHandler } from '../../../functions/service/handler';
import { call, tokenOf } from '../../support/call';
import { allowOne, takeOneAllowed } from '../../../functions/cases/subscriptions';

const at = new Date();

const phone = '13900000001';

describe('telling people by SMS', () => {
  let store: Store;
  let sim: SimWorld;
  let given: FeeCase;
  const tell = async () => {
    for (const event of await readEvents(given.caseId)) await onCaseEvent(event, at);
  };
  beforeAll(async () => {
    store = await startStore();
    sim = await startSimWorld('http://127.0.0.1:9');
    given = await FeeCase.open(() => ({ gateways: fakePaymentGateway(), eBills: fakeEBills(), transfers: fakeBank() }), at);
    await savePerson({ personId: given.ownerId, roles: ['party'], phoneSealed: seal(phone, 'phone'), phoneMasked: '139****0001', phoneDigest: digestOf('phone', phone), safePhrase: '槐花八号', openIds: { [config.wechat.appid]: await sim.openId(phone) }, createdAt: at.toISOString() });
  });
  afterAll(async () => {
    await sim.stop();
    await store.stop();
  });

  it('tells again later what the channel did not take', async () => {
    const url = process.env['SMS_BASE_URL'] ?? '';
    process.env['SMS_BASE_URL'] = 'http://127.0.0.1:9';
    await expect(tell()).rejects.toMatchObject({ code: 'system.unavailable' });
    process.env['SMS_BASE_URL'] = url;
    await tell();
    expect(await sim.sms(phone)).toEqual([expect.stringMatching(/^【掌上法院】汉台区法院：已立案，案号（2026）演示0702民初1号，下一步见掌上法院。验真[2-9A-HJ-NP-Z]{8}，识别语“槐花八号”$/)]);
  });
  it('tells nobody twice, however often a fact is heard', async () => {
    await tell();
    await tell();
    expect(await sim.sms(phone)).toHaveLength(1);
  });
  it('tells in WeChat as well, once for each 允许; 43101 sets the count right', async () => {
    expect(await sim.wechat(phone)).toEqual([]);
    await allowOne(given.ownerId, 'fees');
    await sim.grant(phone, court().subscribeTemplateIds.fees);
    await given.fact('FEE_PAID', { noticeId: 'notice_0001', amountFen: 150_000 }, at);
    await tell();
    expect(await sim.wechat(phone)).toEqual([expect.stringMatching(/^微信服务通知\n缴费与退费通知\n已收到诉讼费，可查看票据\n[2-9A-HJ-NP-Z]{8}\n槐花八号\n打开小程序：home\/index$/)]);
    await allowOne(given.ownerId, 'fees');
    await allowOne(given.ownerId, 'fees');
    await given.fact('REFUND_ARRIVED', { noticeId: 'notice_0001', amountFen: 75_000 }, at);
    await tell();
    expect([(await sim.wechat(phone)).length, await takeOneAllowed(given.ownerId, 'fees')]).toEqual([1, false]);
  });
  it('every message can be checked at 验真 without a link: genuine, about what, of which case, and whether it was sent to who asks', async () => {
    const code = /验真(.{8})/.exec((await sim.sms(phone)).at(-1) ?? '')?.[1] ?? '';
    const check = (asked: string, token?: string) => call(serviceHandler, 'GET', `/api/service-codes/${asked}`, token === undefined ? {} : { token });
    const answer = await check(code);
    expect(answer).toMatchObject({ status: 200, body: { genuine: true, kind: 'message', about: '立案结果', court: '汉中市汉台区人民法院', documents: [], steps: [] } });
    expect(answer.body).not.toHaveProperty('toYou');
    expect(JSON.stringify(answer.body)).not.toMatch(/李晓梅|1390000/);
    expect(await check(code, await tokenOf(given.ownerId, ['party'], '李晓梅'))).toMatchObject({ body: { toYou: true } });
    expect(await check(code, await tokenOf('person_other001', ['party'], '路人甲'))).toMatchObject({ body: { toYou: false } });
    expect(await check('ZZZZZZZZ')).toMatchObject({ status: 404, body: { code: 'service.codeUnknown' } });
  });
  it('tells the payer the amount and the last day', async () => {
    await given.fact('FEE_NOTICE_ISSUED', { noticeId: 'notice_0001', amountFen: 150_000, lastDayOn: '2026-11-30' }, at);
    await tell();
    expect((await sim.sms(phone))[0]).toMatch(/^【掌上法院】汉台区法院：诉讼费1,500\.00元，最后一天11月30日（周一），在掌上法院交。验真.{8}，识别语“槐花八号”$/);
  });
  it('reminds the payer three days and one day before, in daytime, once each', async () => {
    await given.fact('FIRST_MEDIATION_DECLINED', {}, new Date('2026-11-23T02:00:00.000Z'));
    await given.settle(new Date('2026-11-23T02:00:00.000Z'));
    const before = (await sim.sms(phone)).length;
    for (const moment of ['2026-11-26T02:00:00.000Z', '2026-11-26T20:00:00.000Z', '2026-11-27T02:00:00.000Z', '2026-11-27T03:00:00.000Z', '2026-11-29T02:00:00.000Z']) {
      sim.setClock(new Date(moment));
      await onSchedule(new Date(moment));
    }
    sim.setClock(new Date());
    const texts = (await sim.sms(phone)).slice(0, -before);
    expect(texts).toEqual(Array(2).fill(expect.stringMatching(/^【掌上法院】汉台区法院：诉讼费1,500\.00元未交，最后一天11月30日（周一），请及时交。验真.{8}，识别语“槐花八号”$/)));
    expect(new Set(texts.map((text) => /验真(.{8})/.exec(text)?.[1])).size).toBe(2);
  });
});
