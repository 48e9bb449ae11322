import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PartyItem } from '../../../functions/cases/case-items';
import { applyChannelFact } from '../../../functions/fees/apply-channel-fact';
import { handler } from '../../../functions/fees/handler';
import { groundsFor } from '../../../functions/fees/issue-notice-by-event';
import { markLapsed } from '../../../functions/fees/mark-lapsed';
import { startPayment } from '../../../functions/fees/start-payment';
import type { NoticeId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { fakePaymentGateway, type FakeGateway } from './fake-payment-gateway';
import { fakeBank } from './fake-bank';
import { fakeEBills } from './fake-ebills';
import { FeeCase } from './fee-case';

const start = new Date('2026-11-23T02:00:00.000Z');

describe('notices beyond the first', () => {
  let store: Store;
  let given: FeeCase;
  let gateway: FakeGateway;
  let clerk: string;
  const channels = () => ({ gateways: gateway, eBills: fakeEBills(), transfers: fakeBank() });
  const post = (path: string, body: unknown, token = clerk) => call(handler, 'POST', `/api/cases/${given.caseId}/fees${path}`, { token, body });
  const pay = async (noticeId: NoticeId) => {
    const { attempt } = await startPayment({ caseId: given.caseId, noticeId, channel: 'wechatNative', payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system', name: '系统' } }, gateway, start);
    gateway.pay(attempt.outTradeNo, start);
    const fact = await gateway.queryOrder(attempt.outTradeNo);
    if (fact.kind === 'fact') await applyChannelFact(fact.fact, gateway, start);
  };
  const latest = async () => (await given.state()).notices.at(-1);
  const notices = async () => (await given.state()).notices.toSorted((a, b) => a.noticeId.localeCompare(b.noticeId)).map(({ state, amountFen, reason }) => ({ state, amountFen, reason }));

  beforeAll(async () => {
    store = await startStore();
    clerk = await tokenOf('person_clerk1', ['filingClerk'], '陈立案');
  });
  afterAll(() => store.stop());
  beforeEach(async () => {
    gateway = fakePaymentGateway();
    given = await FeeCase.open(channels, start);
  });

  describe('both practices (立案与调解意见; court setting feeNoticeAt)', () => {
    const accepted = { type: 'CASE_ACCEPTED' as const, data: {}, at: start.toISOString() };
    it('after mediation, the default: acceptance asks for nothing', async () => {
      expect(groundsFor(accepted, await given.record(), 'afterMediation')).toBeUndefined();
    });
    it('on acceptance: asked for at once, and mediation that fails asks for nothing more', async () => {
      const record = await given.record();
      expect(groundsFor(accepted, record, 'acceptance')).toEqual({ reason: 'accepted', halved: false });
      await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
      await given.settle(start);
      const noticed = (await given.state()).record;
      expect(groundsFor(accepted, noticed, 'acceptance')).toBeUndefined();
      expect(groundsFor({ type: 'MEDIATION_FAILED', data: {}, at: start.toISOString() }, noticed, 'acceptance')).toBeUndefined();
    });
  });

  it('办法 18, 22: a counterclaim pays half of its own fee, by its own party, within seven days of its filing', async () => {
    const defendant = (await given.record()).all(PartyItem).find((party) => party.role === 'defendant')?.partyId;
    await given.fact('COUNTERCLAIM_FILED', { partyId: defendant, amountFen: 12_000_000, feeKind: 'property' }, start);
    await given.settle(start);
    expect((await given.state()).notices).toEqual([expect.objectContaining({ subject: 'counterclaim', payerPartyId: defendant, payerName: '乙', amountFen: 135_000, lastDayOn: '2026-11-30', reason: 'counterclaim' })]);
  });

  describe('an objection to jurisdiction that is in force (办法 13(六), 24)', () => {
    const defendantOf = async () => (await given.record()).all(PartyItem).find((party) => party.role === 'defendant')?.partyId;
    const inForce = async (data: Record<string, unknown>, head: Record<string, unknown> = {}) => {
      await given.fact('JURISDICTION_RULING_EFFECTIVE', { partyId: await defendantOf(), ...data }, start, head);
      await given.settle(start);
    };
    it('dismissed: whoever raised it is asked for its fee by the court’s own day; unpaid it ends nothing', async () => {
      await inForce({ result: 'dismissed' });
      const { notice } = await given.state();
      expect(notice).toMatchObject({ subject: 'objection', reason: 'objectionDismissed', payerPartyId: await defendantOf(), amountFen: 8_000, lastDayOn: '2026-11-30', quote: { halved: false } });
      await given.fact('COUNTERCLAIM_FILED', { partyId: await defendantOf(), amountFen: 12_000_000, feeKind: 'property' }, start);
      await given.settle(start);
      expect((await given.state()).notices.map(({ subject }) => subject).toSorted()).toEqual(['counterclaim', 'objection']);
      const late = new Date('2026-12-01T02:00:00.000Z');
      await markLapsed(given.caseId, notice.noticeId, late);
      await given.settle(late);
      expect(await given.types()).not.toContain('DEEMED_WITHDRAWAL_PROPOSED');
    });
    it('transferred: what was prepaid goes with the file, what was not paid is asked for no longer; once', async () => {
      await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
      await given.settle(start);
      await pay((await given.state()).notice.noticeId);
      await given.fact('COUNTERCLAIM_FILED', { partyId: await defendantOf(), amountFen: 12_000_000, feeKind: 'property' }, start);
      await given.settle(start);
      await inForce({ result: 'transferred', court: '汉中市南郑区人民法院' }, { phase: 'closed' });
      const { record, notices: all, refunds } = await given.state();
      expect(all.map(({ subject, state }) => [subject ?? 'claim', state]).toSorted()).toEqual([['claim', 'paid'], ['counterclaim', 'cancelled']]);
      expect(refunds).toEqual([]);
      expect(record.head.feeGoneFen).toBe(150_000);
      expect((await given.types()).filter((type) => type === 'FEE_GOES_WITH_FILE')).toHaveLength(1);
      expect(await given.last('FEE_GOES_WITH_FILE')).toEqual({ amountFen: 150_000, court: '汉中市南郑区人民法院' });
    });
  });

  it('办法 20 II: whoever sues for wages is not asked to prepay', async () => {
    const record = await given.record();
    const wages = record.with({ ...record.head, causeOfAction: '追索劳动报酬纠纷' }, []);
    expect(groundsFor({ type: 'FIRST_MEDIATION_DECLINED', data: {}, at: start.toISOString() }, wages, 'afterMediation')).toBeUndefined();
  });

  it('解释 199: 简易 → 普通, the other half within seven days; only when half was charged, and once', async () => {
    expect((await post('/notices', { halved: false, reason: '转为普通程序审理', topUp: true })).body).toMatchObject({ code: 'fees.nothingToPay' });
    await post('/notices', { halved: true, reason: '适用简易程序审理' });
    await pay((await latest())?.noticeId as NoticeId);
    expect((await post('/notices', { halved: false, reason: '转为普通程序审理', topUp: true })).body).toMatchObject({ subject: 'topUp', amountFen: 75_000 });
    expect((await post('/notices', { halved: false, reason: '转为普通程序审理', topUp: true })).body).toMatchObject({ code: 'fees.noticeExists' });
  });

  it('办法 21: raised before payment, one new notice; after payment, the difference; lowered, proposed back; lowered late, nothing', async () => {
    await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
    await given.settle(start);
    const change = (claimAmountFen: number, investigationClosed = false) => post('/claim-change', { claimAmountFen, investigationClosed, reason: '增加后续治疗费' });
    expect((await change(10_000_000)).body).toMatchObject({ payFen: 80_000, refundFen: 0 });
    expect(await notices()).toEqual([{ state: 'cancelled', amountFen: 150_000, reason: 'firstMediationDeclined' }, { state: 'issued', amountFen: 230_000, reason: 'claimRaised' }]);
    await pay((await given.state()).notice.noticeId);
    expect((await change(12_000_000)).body).toMatchObject({ payFen: 40_000 });
    expect((await given.state()).notices.find((one) => one.subject === 'claimRaised')).toMatchObject({ state: 'issued', amountFen: 40_000 });
    expect((await change(10_000_000, true)).body).toMatchObject({ payFen: 0, refundFen: 0, article: expect.stringContaining('第三十五条') });
    expect((await change(6_800_000)).body).toMatchObject({ refundFen: 80_000 });
    expect((await given.state()).refunds).toEqual([expect.objectContaining({ cause: 'claimReduced', amountFen: 80_000, state: 'proposed', proposedBy: '陈立案' })]);
  });

  it('the fee kind follows the cause; the clerk overrides it with a reason, until it is paid', async () => {
    await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
    await given.settle(start);
    expect((await post('/kind', { feeKind: 'labour', reason: '' })).body).toMatchObject({ code: 'request.invalid' });
    expect((await post('/kind', { feeKind: 'lottery', reason: '按劳动争议收费' })).body).toMatchObject({ code: 'fees.unknownKind' });
    expect((await post('/kind', { feeKind: 'labour', reason: '按劳动争议收费' })).body).toMatchObject({ kind: 'labour', feeFen: 1_000 });
    expect(await given.last('FEE_KIND_CHANGED')).toEqual({ from: 'property', to: 'labour', reason: '按劳动争议收费' });
    expect((await given.state()).notice).toMatchObject({ state: 'issued', amountFen: 1_000 });
    await pay((await given.state()).notice.noticeId);
    expect((await post('/kind', { feeKind: 'property', reason: '按财产案件收费' })).body).toMatchObject({ code: 'fees.noticeExists' });
  });
});
