import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AttemptItem, NoticeItem, PartyItem, RefundItem } from '../../../functions/cases/case-items';
import { appendToCase, changeCase, loadCase, put } from '../../../functions/cases/case-log';
import { applyChannelFact } from '../../../functions/fees/apply-channel-fact';
import { decideReceipt } from '../../../functions/fees/decide-receipt';
import { proposeRefund } from '../../../functions/fees/propose-refund';
import { enterReceipt } from '../../../functions/fees/enter-receipt';
import { splitNotice } from '../../../functions/fees/split-notice';
import { startMany } from '../../../functions/fees/start-many';
import { startPayment } from '../../../functions/fees/start-payment';
import { unpaidNotices } from '../../../functions/fees/unpaid-notices';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import { quoteFee } from '../../../shared/fees/quote-fee';
import type { NoticeId, PartyId, PersonId } from '../../../shared/kernel/ids';
import { noticedCase, type NoticedCase } from '../../support/noticed-case';
import { fakePaymentGateway, type FakeGateway } from './fake-payment-gateway';

const at = new Date('2026-11-23T02:00:00.000Z');
const clerk = (number: number) => ({ personId: `person_clerk${number}` as PersonId, role: 'finance' as const, roles: ['finance' as const], name: `窗口${number}`, sessionId: 's' });
const party = (personId: string) => ({ personId: personId as PersonId, role: 'party' as const, roles: ['party' as const], name: '甲', sessionId: 's' });
const payer = { clientIp: '127.0.0.1' };
const system = { kind: 'system' as const, name: '系统' };

describe('at the counter, in shares, many at once', () => {
  let store: Store;
  let gateway: FakeGateway;
  let given: NoticedCase;
  let cases = 0;
  const open = () => noticedCase(`COUNTER${(cases += 1)}`, 6_800_000, at);
  const enter = async (entry: { channel: 'pos' | 'cash'; receiptNumber: string; place?: string }) => enterReceipt(await loadCase(given.caseId), given.noticeId, entry, clerk(1), gateway, at);
  const decide = async (attemptId: Parameters<typeof decideReceipt>[1], confirmed: boolean, by: number, reason?: string) => decideReceipt(await loadCase(given.caseId), attemptId, { confirmed, reason }, clerk(by), gateway, at);
  const notice = async () => (await loadCase(given.caseId)).one(NoticeItem, given.noticeId);
  const online = () => startPayment({ ...given, channel: 'wechatNative', payer, actor: system }, gateway, at);

  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());
  beforeEach(async () => {
    gateway = fakePaymentGateway();
    given = await open();
  });

  it('books a card payment when a second person has confirmed it', async () => {
    const { attemptId } = await enter({ channel: 'pos', receiptNumber: `POS${cases}` });
    expect((await notice())?.state).toBe('issued');
    await expect(decide(attemptId, true, 1)).rejects.toMatchObject({ code: 'fees.secondPersonNeeded', status: 403 });
    expect(await decide(attemptId, true, 2)).toMatchObject({ state: 'paid', counter: { enteredBy: '窗口1', confirmedBy: '窗口2' } });
    expect(await notice()).toMatchObject({ state: 'paid', paidFen: 150_000 });
    await expect(decide(attemptId, true, 2)).rejects.toMatchObject({ code: 'fees.receiptNotOpen' });
  });
  it('closes an online order first, and holds one back while the counter has the money', async () => {
    const { attempt } = await online();
    await enter({ channel: 'pos', receiptNumber: `POSB${cases}` });
    expect((await loadCase(given.caseId)).one(AttemptItem, attempt.attemptId)?.state).toBe('closed');
    await expect(online()).rejects.toMatchObject({ code: 'fees.attemptOpen', message: expect.stringContaining('窗口已登记') });
  });
  it('a refused receipt frees the notice; a receipt is entered once; cash names its place (办法 52)', async () => {
    const { attemptId } = await enter({ channel: 'pos', receiptNumber: `POSC${cases}` });
    await expect(decide(attemptId, false, 2)).rejects.toMatchObject({ code: 'request.invalid', path: 'reason' });
    expect(await decide(attemptId, false, 2, '凭证金额不符')).toMatchObject({ state: 'closed', counter: { refusedBy: '窗口2' } });
    await expect(enter({ channel: 'pos', receiptNumber: `POSC${cases}` })).rejects.toMatchObject({ code: 'fees.receiptUsed', status: 409 });
    await expect(enter({ channel: 'cash', receiptNumber: `CASH${cases}` })).rejects.toMatchObject({ code: 'request.invalid', path: 'place' });
    const cash = await enter({ channel: 'cash', receiptNumber: `CASH${cases}`, place: '武乡巡回审判点' });
    expect(await decide(cash.attemptId, true, 2)).toMatchObject({ state: 'paid', counter: { place: '武乡巡回审判点' } });
    await expect(enter({ channel: 'pos', receiptNumber: `POSD${cases}` })).rejects.toMatchObject({ code: 'fees.noticeNotOpen' });
  });
  it('money that comes online after the counter has been paid goes back', async () => {
    const { attempt } = await online();
    const { attemptId } = await enter({ channel: 'pos', receiptNumber: `POSE${cases}` });
    await decide(attemptId, true, 2);
    gateway.pay(attempt.outTradeNo, at);
    const look = await gateway.queryOrder(attempt.outTradeNo);
    if (look.kind !== 'fact') throw new Error('no fact');
    expect(await applyChannelFact({ ...look.fact, ...gateway.merchant }, gateway, at)).toBe('overpaid');
    expect(await notice()).toMatchObject({ state: 'overpaid', paidFen: 300_000 });
  });

  it('co-plaintiffs share a fee to the fen; each pays its own and the whole one cannot be paid', async () => {
    const second = 'party_second1' as PartyId;
    await changeCase(given.caseId, (record) => appendToCase(record, at, [], { puts: [put(PartyItem, { partyId: second, role: 'plaintiff', kind: 'person', name: '丙', personId: 'person_second' as PersonId })] }));
    const record = await loadCase(given.caseId);
    const first = record.all(PartyItem).find((one) => one.name === '甲')?.partyId ?? second;
    for (const shares of [[{ partyId: first, amountFen: 150_000 }], [{ partyId: first, amountFen: 75_000 }, { partyId: second, amountFen: 75_001 }], [{ partyId: first, amountFen: 150_000 }, { partyId: second, amountFen: 0 }], [{ partyId: first, amountFen: 75_000 }, { partyId: first, amountFen: 75_000 }]]) {
      await expect(splitNotice(record, given.noticeId, shares, system, at)).rejects.toMatchObject({ code: 'fees.sharesWrong', status: 422 });
    }
    const shares = await splitNotice(record, given.noticeId, [{ partyId: first, amountFen: 100_000 }, { partyId: second, amountFen: 50_000 }], system, at);
    expect(shares.map(({ payerName, amountFen, shareOf }) => ({ payerName, amountFen, shareOf }))).toEqual([{ payerName: '甲', amountFen: 100_000, shareOf: given.noticeId }, { payerName: '丙', amountFen: 50_000, shareOf: given.noticeId }]);
    expect((await notice())?.state).toBe('cancelled');
    await expect(online()).rejects.toMatchObject({ code: 'fees.noticeNotOpen' });
    await expect(splitNotice(await loadCase(given.caseId), shares[0]?.noticeId ?? given.noticeId, [], system, at)).rejects.toMatchObject({ code: 'fees.sharesWrong' });
    expect(await unpaidNotices('person_second')).toEqual([]);
    expect((await unpaidNotices(given.ownerId)).map((one) => one.amountFen).toSorted((one, other) => one - other)).toEqual([50_000, 100_000]);
  });

  it('half of a shared fee goes back to each who paid, in proportion; a counterclaim that was halved from the start keeps its own (办法 15, 18; 解释 206)', async () => {
    const [second, defendant] = ['party_second2' as PartyId, 'party_defendant2' as PartyId];
    const counterclaim = { noticeId: `notice_01COUNTER${cases}` as NoticeId, payerPartyId: defendant, payerName: '乙', reason: 'counterclaim' as const, subject: 'counterclaim' as const, quote: quoteFee({ kind: 'property', amountFen: 5_000_000, halved: true }), amountFen: 52_500 };
    await changeCase(given.caseId, async (fresh) => appendToCase(fresh, at, [], { puts: [
      put(PartyItem, { partyId: second, role: 'plaintiff', kind: 'person', name: '丙', personId: 'person_second' as PersonId }), put(NoticeItem, { ...(await notice()), ...counterclaim } as FeeNotice),
    ] }));
    const record = await loadCase(given.caseId);
    const first = record.all(PartyItem).find((one) => one.name === '甲')?.partyId ?? second;
    const shares = await splitNotice(record, given.noticeId, [{ partyId: first, amountFen: 100_001 }, { partyId: second, amountFen: 49_999 }], system, at);
    for (const { noticeId } of [...shares, counterclaim]) {
      const { attempt } = await startPayment({ caseId: given.caseId, noticeId, channel: 'wechatNative', payer, actor: system }, gateway, at);
      gateway.pay(attempt.outTradeNo, at);
      const look = await gateway.queryOrder(attempt.outTradeNo);
      if (look.kind === 'fact') await applyChannelFact(look.fact, gateway, at);
    }
    for (let time = 0; time < 2; time += 1) await proposeRefund(given.caseId, { cause: 'mediated', effectiveOn: '2026-11-23' }, at);
    const refunds = (await loadCase(given.caseId)).all(RefundItem);
    expect(refunds.map(({ payeeName, amountFen }) => [payeeName, amountFen]).toSorted((one, other) => Number(other[1]) - Number(one[1]))).toEqual([['甲', 50_001], ['丙', 24_999]]);
  });

  it('many notices: an order each; a refused one keeps none back', async () => {
    const others = [await open(), await open()];
    gateway.lose('createOrder', 0);
    const stranger = await open();
    const caller = party(given.ownerId);
    const items = await startMany({ notices: [given, { ...others[0]!, noticeId: given.noticeId }, stranger], channel: 'wechatNative', payer }, caller, gateway, at);
    expect(items.map(({ state, code }) => ({ state, code }))).toEqual([{ state: 'open', code: undefined }, { state: 'refused', code: 'fees.noticeNotFound' }, { state: 'refused', code: 'access.notAllowed' }]);
    expect(items[0]?.link?.codeUrl).toMatch(/^weixin:/);
    expect(items[2]?.message).toMatch(/[一-龥]/);
  });
});
