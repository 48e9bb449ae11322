import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { caseRoutes } from '../../shared/cases/contract';
import { feeRoutes } from '../../shared/fees/contract';
import { filingRoutes } from '../../shared/filing/contract';
import { mediationRoutes } from '../../shared/mediation/contract';
import { serviceRoutes } from '../../shared/service/contract';
import { answersFromCase, readCase as readInput } from '../support/case-answers';
import { describeWithShared } from '../support/describe-with-shared';
import { startWorld, type RunningWorld } from '../support/world';
import { citizen, official, tinyPng, upload } from './people';
import { codeOnPhone, confirmService, file, mediate, pay, readCase, untilCase } from './steps';

describeWithShared('the whole way over HTTP, on the embedded world', (shared) => {
  let world: RunningWorld;
  beforeAll(async () => { world = await startWorld({ BUILD_APPS: '0' }); }, 240_000);
  afterAll(() => world.stop());

  it('traffic accident: declined first mediation, full fee, service on two defendants, mediation, statement, half refunded, closed', async () => {
    const { url } = world;
    const answers = answersFromCase(readInput(shared, 'traffic-accident'));
    const plaintiff = await citizen(url, '13900000001', '李晓梅', '99999919860412101X');
    const clerk = await official(url, 'clerk1');
    const judge = await official(url, 'judge1');
    const finance = await official(url, 'finance1');
    const secondFinance = await official(url, 'finance2');
    const mediator = await official(url, 'mediator1');

    const filed = await file(plaintiff, '机动车交通事故责任纠纷', answers);
    expect(filed).toMatchObject({ state: 'submitted', claimAmountFen: 6_800_000, quote: { feeFen: 150_000 } });
    const { caseId } = filed;
    const params = { caseId };
    const receipt = await plaintiff.call(filingRoutes.verifyReceipt, { params: { receiptNumber: filed.receipt?.receiptNumber } });
    expect(receipt.files.length).toBeGreaterThan(0);

    await clerk.call(filingRoutes.returnForCorrection, { params, body: { items: [{ path: 'facts.accident.text', label: '交通事故发生情况', reason: '请写明事故发生的具体路口' }], dueOn: '2026-12-30' } });
    expect((await plaintiff.call(filingRoutes.read, { params })).corrections?.items).toHaveLength(1);
    await plaintiff.call(filingRoutes.submit, { params });
    const accepted = await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    expect(accepted.caseNumber).toMatch(/^（\d{4}）演示陕0702民初\d+号$/);

    const paid = await pay(plaintiff, caseId);
    expect(paid.fees.notices[0]).toMatchObject({ amountFen: 150_000, paidFen: 150_000, state: 'paid' });

    const { parties } = await readCase(clerk, caseId);
    const defendants = parties.filter(({ role }) => role === 'defendant');
    await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: defendants.map(({ partyId }) => partyId) } });
    const wang = await citizen(url, '13900000002', '王建军', '999999197909232023');
    await wang.call(serviceRoutes.claim, { body: { code: await codeOnPhone(url, '13900000002'), as: 'self' } });
    const confirmed = await confirmService(wang, caseId, 'complaint');
    expect(confirmed.services.find(({ mine }) => mine)).toMatchObject({ state: 'confirmed', effect: { periods: expect.arrayContaining([expect.objectContaining({ rule: 'answer' })]) } });

    const agent = await citizen(url, '13900000003', '周代理', '999999198805051230');
    const insurerCode = await codeOnPhone(url, '13900000003');
    await expect(plaintiff.call(serviceRoutes.claim, { body: { code: insurerCode, as: 'self' } })).rejects.toMatchObject({ status: 403 });
    const powerOfAttorneyFileId = await upload(agent, '授权委托书.png', 'image/png', tinyPng);
    const claim = await agent.call(serviceRoutes.claim, { body: { code: insurerCode, as: 'agent', authority: 'special', creditCode: '91999999MA0DEMXANC', powerOfAttorneyFileId } });
    expect(claim.state).toBe('waitingForCourt');
    const pending = (await readCase(clerk, caseId)).parties.flatMap((party) => party.agents)[0];
    await clerk.call(caseRoutes.decideRepresentation, { params: { caseId, representationId: pending?.representationId }, body: { accepted: true } });
    await confirmService(agent, caseId, 'complaint');

    await wang.call(mediationRoutes.request, { params, body: {} });
    await judge.call(mediationRoutes.refer, { params, body: { mediatorId: 'person_staffmediator1' } });
    await mediate(mediator, [plaintiff, wang, agent], caseId, '被告示例财产保险股份有限公司汉中中心支公司于2026年12月31日前一次性赔偿原告李晓梅60000元，汇入原告指定账户；逾期按年利率6%支付迟延利息。', 6_000_000);

    await judge.call(mediationRoutes.issueStatement, { params });
    for (const party of [plaintiff, wang, agent]) await confirmService(party, caseId, 'statement');
    const due = await untilCase('the refund proposed', finance, caseId, (view) => view.fees.refunds.length > 0);
    expect(due.fees.refunds[0]).toMatchObject({ amountFen: 75_000, state: 'proposed' });
    for (const approver of [finance, secondFinance]) await approver.call(feeRoutes.decideRefund, { params: { caseId, refundId: due.fees.refunds[0]?.refundId }, body: { approved: true } });
    const closed = await untilCase('the refund arrived and the case closed', plaintiff, caseId, (view) => view.head.phase === 'closed');
    expect(closed.fees.refunds[0]).toMatchObject({ state: 'succeeded', amountFen: 75_000 });

    const journal = await plaintiff.call(caseRoutes.journal, { params });
    const path = join(world.dataDir, 'journal.json');
    writeFileSync(path, JSON.stringify(journal));
    const verify = (file_: string) => spawnSync('npm', ['run', '-s', 'verify-journal', '--', file_], { cwd: resolve(__dirname, '../..'), encoding: 'utf8' });
    expect(verify(path)).toMatchObject({ status: 0 });
    writeFileSync(path, readFileSync(path, 'utf8').replace('"amountFen":150000', '"amountFen":150001'));
    const broken = journal.events.find(({ data }) => data['amountFen'] === 150_000);
    expect(verify(path)).toMatchObject({ status: 1, stdout: expect.stringContaining(`第${broken?.version}号事件`) });
  }, 180_000);

  it('private lending: first mediation accepted, settled, half fee noticed, paid and billed, statement served, closed', async () => {
    const { url } = world;
    const lender = await citizen(url, '13900000004', '张卫国', '999999197003038080');
    const borrower = await citizen(url, '13900000005', '赵鹏', '999999199207083034');
    const clerk = await official(url, 'clerk1');
    const judge = await official(url, 'judge1');
    const mediator = await official(url, 'mediator2');
    const filed = await file(lender, '民间借贷纠纷', answersFromCase(readInput(shared, 'private-lending')));
    expect(filed).toMatchObject({ claimAmountFen: 12_000_000, quote: { feeFen: 270_000 } });
    const { caseId } = filed;
    const params = { caseId };
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    const { parties } = await readCase(clerk, caseId);
    await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: parties.filter(({ role }) => role === 'defendant').map(({ partyId }) => partyId) } });
    await borrower.call(serviceRoutes.claim, { body: { code: await codeOnPhone(url, '13900000005'), as: 'self' } });
    await confirmService(borrower, caseId, 'complaint');
    await judge.call(mediationRoutes.refer, { params, body: { mediatorId: 'person_staffmediator2' } });
    await mediate(mediator, [lender, borrower], caseId, '被告赵鹏于2026年12月31日前一次性向原告张卫国偿还借款本金115000元及利息5000元，汇入原告指定账户。', 12_000_000);
    const paid = await pay(lender, caseId);
    expect(paid.fees.notices).toEqual([expect.objectContaining({ amountFen: 135_000, reason: 'statementWanted', state: 'paid' })]);
    await judge.call(mediationRoutes.issueStatement, { params });
    for (const party of [lender, borrower]) await confirmService(party, caseId, 'statement');
    const closed = await untilCase('the case closed', lender, caseId, (view) => view.head.phase === 'closed');
    expect(closed.fees.refunds).toEqual([]);
  }, 120_000);
});
