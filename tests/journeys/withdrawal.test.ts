import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { feeRoutes } from '../../shared/fees/contract';
import { filingRoutes } from '../../shared/filing/contract';
import { mediationRoutes } from '../../shared/mediation/contract';
import { serviceRoutes } from '../../shared/service/contract';
import type { Connection } from '../support/api';
import { answersFromCase, readCase as readInput } from '../support/case-answers';
import { describeWithShared } from '../support/describe-with-shared';
import { startWorld, type RunningWorld } from '../support/world';
import { citizen, official, tinyPng, upload } from './people';
import { codeOnPhone, confirmService, file, mediate, pay, readCase, untilCase } from './steps';

const withdraw = async (plaintiff: Connection, judge: Connection, caseId: string, reason: 'settled' | 'other'): Promise<void> => {
  const { items } = await plaintiff.call(mediationRoutes.applyWithdrawal, { params: { caseId }, body: { reason, fileId: await upload(plaintiff, '签名.png', 'image/png', tinyPng) } });
  expect((await readCase(judge, caseId)).nextStep).toMatchObject({ action: 'ruleWithdrawal', whose: 'you' });
  await judge.call(mediationRoutes.ruleWithdrawal, { params: { caseId, withdrawalId: items[0]?.withdrawalId }, body: { allowed: true } });
};

describeWithShared('a suit withdrawn, over HTTP on the embedded world', (shared) => {
  let world: RunningWorld;
  beforeAll(async () => { world = await startWorld({ BUILD_APPS: '0' }); }, 240_000);
  afterAll(() => world.stop());

  it('after the fee was paid: the ruling is served, half goes back, the case closes', async () => {
    const { url } = world;
    const plaintiff = await citizen(url, '13900000001', '李晓梅', '99999919860412101X');
    const [clerk, judge, finance, secondFinance] = await Promise.all(['clerk1', 'judge1', 'finance1', 'finance2'].map((account) => official(url, account))) as [Connection, Connection, Connection, Connection];
    const { caseId } = await file(plaintiff, '机动车交通事故责任纠纷', answersFromCase(readInput(shared, 'traffic-accident')));
    await clerk.call(filingRoutes.accept, { params: { caseId }, body: { procedure: 'summary' } });
    await pay(plaintiff, caseId);
    await withdraw(plaintiff, judge, caseId, 'other');
    const due = await untilCase('half of the fee proposed back', finance, caseId, (view) => view.fees.refunds.length > 0);
    expect(due.fees.refunds).toEqual([expect.objectContaining({ cause: 'withdrawn', amountFen: 75_000, state: 'proposed' })]);
    expect((await confirmService(plaintiff, caseId, 'ruling')).services.find(({ bundle, mine }) => bundle === 'ruling' && mine)?.effect?.periods).toEqual([]);
    expect((await readCase(plaintiff, caseId)).documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['withdrawalApplication', 'withdrawalRuling']));
    for (const approver of [finance, secondFinance]) await approver.call(feeRoutes.decideRefund, { params: { caseId, refundId: due.fees.refunds[0]?.refundId }, body: { approved: true } });
    const closed = await untilCase('the refund arrived and the case closed', plaintiff, caseId, (view) => view.head.phase === 'closed');
    expect(closed.head).toMatchObject({ closedBy: '准许撤诉' });
    expect(closed.fees.refunds[0]).toMatchObject({ state: 'succeeded' });
  }, 180_000);

  it('after a settlement without a 调解书: no fee was asked, none is, and the case closes when the ruling has arrived', async () => {
    const { url } = world;
    const lender = await citizen(url, '13900000004', '张卫国', '999999197003038080');
    const borrower = await citizen(url, '13900000005', '赵鹏', '999999199207083034');
    const [clerk, judge, mediator] = await Promise.all(['clerk1', 'judge1', 'mediator2'].map((account) => official(url, account))) as [Connection, Connection, Connection];
    const { caseId } = await file(lender, '民间借贷纠纷', answersFromCase(readInput(shared, 'private-lending')));
    const params = { caseId };
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    const { parties } = await readCase(clerk, caseId);
    await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: parties.filter(({ role }) => role === 'defendant').map(({ partyId }) => partyId) } });
    await borrower.call(serviceRoutes.claim, { body: { code: await codeOnPhone(url, '13900000005'), as: 'self' } });
    await confirmService(borrower, caseId, 'complaint');
    await judge.call(mediationRoutes.refer, { params, body: { mediatorId: 'person_staffmediator2' } });
    await mediate(mediator, [lender, borrower], caseId, '被告赵鹏已当场向原告张卫国付清借款本金115000元及利息5000元。', 12_000_000, false);
    await withdraw(lender, judge, caseId, 'settled');
    await confirmService(lender, caseId, 'ruling');
    const closed = await untilCase('the case closed', lender, caseId, (view) => view.head.phase === 'closed');
    expect([closed.head.closedBy, closed.fees.notices.filter(({ state }) => state !== 'cancelled'), closed.fees.refunds]).toEqual(['准许撤诉', [], []]);
  }, 120_000);
});
