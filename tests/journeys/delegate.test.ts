import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../shared/cases/contract';
import { feeRoutes } from '../../shared/fees/contract';
import { filingRoutes } from '../../shared/filing/contract';
import { serviceRoutes } from '../../shared/service/contract';
import { lendingAnswers } from '../bench/lending-answers';
import { connect } from '../support/api';
import { startWorld, type RunningWorld } from '../support/world';
import { citizen, messagesOf, newestMessage, official } from './people';
import { file, pay, untilCase } from './steps';

describe('亲友代办: a friend who pays', () => {
  let world: RunningWorld;
  beforeAll(async () => { world = await startWorld({ BUILD_APPS: '0' }); }, 240_000);
  afterAll(() => world.stop());

  it('pays only when asked to, never submits, and both sides are told by SMS when it begins and ends', async () => {
    const { url } = world;
    const lender = await citizen(url, '13900000004', '张卫国', '999999197003038080');
    const friend = await citizen(url, '13900000002', '王建军', '999999197909232023');
    const clerk = await official(url, 'clerk1');
    const { caseId } = await file(lender, '民间借贷纠纷', lendingAnswers);
    const params = { caseId };
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    const noticed = await untilCase('the fee notice', lender, caseId, (view) => view.fees.notices.length > 0);
    const notice = { params: { caseId, noticeId: noticed.fees.notices[0]?.noticeId } };
    const invite = (scopes: ('see' | 'fill' | 'pay')[]) => lender.call(caseRoutes.inviteDelegate, { params, body: { scopes, days: 7, phone: '13900000002' } });

    const looker = await invite(['see']);
    const asked = await newestMessage(url, '13900000002', 'delegate-invited');
    expect(asked.params[1]).toBe('张卫国');
    expect(asked.text).not.toContain(looker.code);
    await friend.call(caseRoutes.acceptDelegation, { body: { code: looker.code } });
    expect((await newestMessage(url, '13900000004', 'delegate-accepted')).params.slice(1, 3)).toEqual(['王建军', '查看案件和材料']);
    expect((await friend.call(caseRoutes.read, { params })).fees.notices).toHaveLength(1);
    await expect(friend.call(feeRoutes.startPayment, { ...notice, body: { channel: 'wechatNative' } })).rejects.toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });

    await lender.call(caseRoutes.revokeDelegation, { params: { caseId, delegationId: looker.delegationId } });
    expect((await newestMessage(url, '13900000002', 'delegate-revoked')).params[1]).toBe('张卫国');
    await expect(friend.call(caseRoutes.read, { params })).rejects.toMatchObject({ status: 403 });
    // a message of the court's can always be checked
    const [genuine] = (await messagesOf(url, '13900000002')).filter(({ templateId }) => templateId === 'delegate-revoked');
    expect(await connect(url).call(serviceRoutes.verifyCode, { params: { code: genuine?.params[2] } })).toMatchObject({ genuine: true });

    const payer = await invite(['pay']);
    await friend.call(caseRoutes.acceptDelegation, { body: { code: payer.code } });
    expect((await pay(friend, caseId)).fees.notices[0]).toMatchObject({ state: 'paid' });
    await expect(friend.call(filingRoutes.submit, { params })).rejects.toMatchObject({ status: 403 });
    await expect(friend.call(caseRoutes.inviteDelegate, { params, body: { scopes: ['see'], days: 1 } })).rejects.toMatchObject({ status: 403 });
    const { items, looks } = await lender.call(caseRoutes.delegations, { params });
    expect(items.map(({ state }) => state)).toEqual(['active', 'revoked']);
    expect(looks.some(({ by, what }) => by === '王建军' && what.includes('支付'))).toBe(true);
  }, 120_000);
});
