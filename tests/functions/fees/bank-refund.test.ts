import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkPayment } from '../../../functions/fees/check-payment';
import { decideRefund } from '../../../functions/fees/decide-refund';
import { book } from '../../../functions/fees/ledger-puts';
import { ledgerEntry } from '../../../functions/fees/domain/ledger';
import { giveRefundAccount } from '../../../functions/fees/give-refund-account';
import { checkPayer } from '../../../functions/fees/find-notice';
import { handler } from '../../../functions/fees/handler';
import { DelegationItem } from '../../../functions/cases/case-items';
import { appendToCase, put } from '../../../functions/cases/case-log';
import { proposeRefund } from '../../../functions/fees/propose-refund';
import { sweep } from '../../../functions/fees/on-schedule';
import { startPayment } from '../../../functions/fees/start-payment';
import type { Delegation } from '../../../shared/cases/delegation';
import type { PersonId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { fakeBank, type FakeBank } from './fake-bank';
import { fakeEBills } from './fake-ebills';
import { FeeCase } from './fee-case';
import { fakePaymentGateway, type FakeGateway } from './fake-payment-gateway';

const start = new Date('2026-01-05T02:00:00.000Z');
const day = (days: number, seconds = 0) => new Date(start.getTime() + days * 86_400_000 + seconds * 1000);
const person = (id: string, name: string, role: 'finance' | 'party') => ({ personId: id as PersonId, role, roles: [role], name, sessionId: 's' });
const account = (number: string) => ({ holder: '甲', bank: '中国银行汉中分行营业部', number });

describe('a refund whose way back through the channel is closed', () => {
  let store: Store;
  let given: FeeCase;
  let gateway: FakeGateway;
  let bank: FakeBank;
  const channels = () => ({ gateways: gateway, eBills: fakeEBills(), transfers: bank });
  const refund = async () => (await given.state()).refunds[0];
  const party = () => person(given.ownerId, '甲', 'party');
  const approve = async (at: Date) => {
    for (const who of [person('person_finance1', '何财务', 'finance'), person('person_finance2', '宋出纳', 'finance')]) await decideRefund((await given.state()).record, (await refund())?.refundId as never, { approved: true }, who, at);
  };

  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());
  beforeEach(async () => {
    gateway = fakePaymentGateway();
    bank = fakeBank();
    given = await FeeCase.open(channels, start);
    await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
    await given.settle(start);
    const { notice } = await given.state();
    const { attempt } = await startPayment({ caseId: given.caseId, noticeId: notice.noticeId, channel: 'wechatNative', payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system', name: '系统' } }, gateway, start);
    gateway.pay(attempt.outTradeNo, start);
    await checkPayment(await given.record(), notice.noticeId, gateway, day(0, 5));
  });

  it('day 366: asks for the account, says what the bank did not like, pays with a number of its own; the books hold', async () => {
    await proposeRefund(given.caseId, { cause: 'mediated', effectiveOn: '2027-01-04' }, day(365));
    await approve(day(366));
    await sweep(channels(), day(366, 1));
    expect(await refund()).toMatchObject({ state: 'awaitingAccount', route: 'bank', bankReason: 'windowClosed' });
    expect(gateway.calls).not.toContain('sendRefund');

    const noticeId = (await given.state()).notice.noticeId;
    await expect(giveRefundAccount(await given.record(), noticeId, account('6222021001112345'), party(), day(366, 2))).rejects.toMatchObject({ code: 'request.invalid', path: 'number' });
    const standing = await giveRefundAccount(await given.record(), noticeId, account('6222 0210 0111 2346'), party(), day(366, 2));
    expect(standing).toMatchObject({ account: { numberMasked: '6222********2346' }, refunds: [{ state: 'approved' }] });
    expect(JSON.stringify(await given.last('REFUND_ACCOUNT_GIVEN'))).not.toContain('2346');

    bank.next = [{ kind: 'rejected', code: 'NAME_MISMATCH' }];
    await sweep(channels(), day(366, 3));
    expect(await refund()).toMatchObject({ state: 'awaitingAccount', accountFault: expect.stringContaining('户名与账号不一致') });
    await giveRefundAccount(await given.record(), noticeId, account('6222021001112346'), party(), day(366, 60));
    bank.next = [{ kind: 'unknown', code: 'TimeoutError' }];
    await sweep(channels(), day(366, 61));
    await sweep(channels(), day(366, 80));
    const numbers = bank.sent.map((order) => order.number);
    expect(new Set(numbers.slice(1)).size).toBe(1);
    expect(numbers[0]).not.toBe(numbers[1]);
    expect(bank.sent.at(-1)).toMatchObject({ account: '6222021001112346', amountFen: 75_000 });
    bank.decide(numbers.at(-1) ?? '', { kind: 'paid', bankNumber: 'B1', paidAt: day(366, 100).toISOString() });
    await sweep(channels(), day(366, 200));
    const end = await given.state();
    expect(end.refunds[0]).toMatchObject({ state: 'succeeded', arrivedAt: day(366, 100).toISOString(), receivedAccount: '6222********2346' });
    expect(end.notice).toMatchObject({ refundedFen: 75_000, state: 'paid' });
    expect(end.faults).toEqual([]);
    expect(end.entries.find((entry) => entry.cause === 'REFUND_ARRIVED')).toMatchObject({ channel: 'bank', number: numbers.at(-1) });
  });

  it('day 364 with an account known goes to the bank in time; without one, through the channel', async () => {
    await proposeRefund(given.caseId, { cause: 'mediated', effectiveOn: '2027-01-03' }, day(363));
    await approve(day(364));
    await sweep(channels(), day(364, 1));
    expect(await refund()).toMatchObject({ state: 'processing', route: 'channel' });
    expect(gateway.calls.filter((one) => one === 'sendRefund')).toHaveLength(1);
  });

  it('a refund the channel calls abnormal is sent by bank when a person of the finance office says so', async () => {
    await proposeRefund(given.caseId, { cause: 'mediated', effectiveOn: '2026-02-01' }, day(30));
    const finance = await tokenOf('person_finance1', ['finance'], '何财务');
    const path = async () => `/api/cases/${given.caseId}/fees/refunds/${(await refund())?.refundId ?? ''}/bank-transfer`;
    expect((await call(handler, 'POST', await path(), { token: finance, body: {} })).body).toMatchObject({ code: 'fees.refundNotOpen' });
    await approve(day(31));
    await sweep(channels(), day(31, 1));
    gateway.refuseRefund((await refund())?.outRefundNo ?? '');
    await sweep(channels(), day(31, 60));
    expect((await refund())?.state).toBe('abnormal');
    expect((await call(handler, 'POST', await path(), { token: finance, body: {} })).body).toMatchObject({ state: 'awaitingAccount', bankReason: 'channelRefused' });
  });

  it('a helper who was invited to pay pays, but does not say where the money goes back to', async () => {
    const helper = { personId: 'person_helper1' as PersonId, role: 'party' as const, roles: ['party' as const], name: '乙', sessionId: 's' };
    const { notice, record } = await given.state();
    const at = day(1).toISOString();
    const delegation = { delegationId: 'delegation_0001', scopes: ['pay'], invitedBy: given.ownerId, invitedAt: at, until: day(8).toISOString(), code: 'USED', delegateId: helper.personId, acceptedAt: at } as unknown as Delegation;
    await appendToCase(record, day(1), [], { puts: [put(DelegationItem, delegation)] });
    const after = await given.record();
    expect(() => checkPayer(after, notice, helper.personId)).not.toThrow();
    await expect(giveRefundAccount(after, notice.noticeId, account('6222021001112346'), helper, day(1))).rejects.toMatchObject({ code: 'access.notAllowed', message: expect.stringContaining('诉讼代理人填写') });
    await expect(giveRefundAccount(after, notice.noticeId, account('6222021001112346'), party(), day(1))).resolves.toMatchObject({ account: { numberMasked: expect.stringMatching(/2346$/) } });
  });

  it('the store itself refuses to promise more than came in', async () => {
    const record = await given.record();
    const { notice } = await given.state();
    const entry = book(given.caseId, ledgerEntry({ cause: 'REFUND_APPROVED', of: 'refund_toomuch', noticeId: notice.noticeId, amountFen: 150_001, at: day(1).toISOString() }), record.head.court);
    await expect(appendToCase(record, day(1), [], { puts: [entry.put], extra: entry.extra })).rejects.toMatchObject({ code: 'cases.conflict' });
    expect((await given.state()).entries.map((one) => one.cause)).toEqual(['FEE_PAID']);
  });
});
