import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../shared/cases/contract';
import { defenceRoutes } from '../../shared/defence/contract';
import { AGREED, DISPUTED, defenceForm } from '../../shared/defence/defence-form';
import type { DefenceKind } from '../../shared/defence/defence';
import { filingRoutes } from '../../shared/filing/contract';
import { formOf } from '../../shared/filing/forms';
import { serviceRoutes } from '../../shared/service/contract';
import { lendingAnswers } from '../bench/lending-answers';
import type { Connection } from '../support/api';
import { answersOfDefence } from '../support/defence-answers';
import { startWorld, type RunningWorld } from '../support/world';
import { citizen, official, tinyPng, upload } from './people';
import { codeOnPhone, confirmService, file, readCase, untilCase } from './steps';

const CAUSE = '民间借贷纠纷';
const dueOn = '2099-01-05';
const item = (path: string, label: string) => ({ path, label, reason: '请写得更具体一些', reasonCode: 'factsMissing' });

describe('the clerk decides, the defendant answers', () => {
  let world: RunningWorld;
  let [lender, clerk, head]: Connection[] = [];
  beforeAll(async () => {
    world = await startWorld({ BUILD_APPS: '0' });
    lender = await citizen(world.url, '13900000004', '张卫国', '999999197003038080');
    clerk = await official(world.url, 'clerk1');
    head = await official(world.url, 'head1');
  }, 240_000);
  afterAll(() => world.stop());

  const correct = async (caseId: string, path: string, value: string): Promise<void> => {
    const params = { caseId };
    await lender?.call(filingRoutes.saveAnswers, { params, body: { answers: { [path]: { value, at: new Date().toISOString() } } } });
    await lender?.call(filingRoutes.sign, { params, body: { fileId: await upload(lender, '签名.png', 'image/png', tinyPng) } });
    await lender?.call(filingRoutes.submit, { params });
  };

  it('returned once; a second time only through the head of the division; then docketed with a judge drawn', async () => {
    if (lender === undefined || clerk === undefined || head === undefined) throw new Error('nobody logged in');
    const { caseId } = await file(lender, CAUSE, lendingAnswers);
    const params = { caseId };
    await clerk.call(filingRoutes.returnForCorrection, { params, body: { items: [item('facts.contract.description', '合同签订情况')], dueOn } });
    await correct(caseId, 'facts.contract.description', '2025年5月1日双方在汉台区东关街道签订《借条》一份，借款12万元。');
    const missed = { items: [item('facts.basis.law', '请求依据')], dueOn };
    await expect(clerk.call(filingRoutes.returnForCorrection, { params, body: missed })).rejects.toMatchObject({ status: 409, body: { code: 'filing.correctionOnce' } });
    await clerk.call(filingRoutes.askSecondReturn, { params, body: { ...missed, reason: '第一次审查时没有看到这一项，是我的疏忽' } });
    expect((await head.call(filingRoutes.decideSecondReturn, { params, body: { approved: true, reason: '确需补正，已提醒承办人' } })).state).toBe('returned');
    await correct(caseId, 'facts.basis.law', '《中华人民共和国民法典》第六百六十七条、第六百七十五条、第六百七十六条。');
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    expect(await clerk.call(filingRoutes.assignment, { params })).toMatchObject({ verified: true, assignment: { manner: 'random' } });
    const { timeline } = await readCase(lender, caseId);
    expect(timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['FILING_RETURNED', 'SECOND_RETURN_APPROVED', 'CASE_ACCEPTED', 'JUDGE_ASSIGNED']));
  }, 120_000);

  it('another court’s matter, and one that is not taken: the paper reaches the plaintiff by itself, the ruling with the last day to appeal', async () => {
    if (lender === undefined || clerk === undefined) throw new Error('nobody logged in');
    const first = await file(lender, CAUSE, lendingAnswers);
    await clerk.call(filingRoutes.transfer, { params: { caseId: first.caseId }, body: { court: '汉中市南郑区人民法院', reason: '被告住所地和合同履行地都在南郑区' } });
    const told = await untilCase('the notice served', lender, first.caseId, (view) => view.services.some(({ mine, state }) => mine && state !== 'ordered'));
    expect(told.nextStep.action).toBe('openService');
    expect(told.documents.map(({ kind }) => kind)).toContain('transferNotice');

    const second = await file(lender, CAUSE, lendingAnswers);
    await clerk.call(filingRoutes.declareInadmissible, { params: { caseId: second.caseId }, body: { ground: 'arbitration', reason: '双方在借条第五条约定提交汉中仲裁委员会仲裁' } });
    const ruled = await untilCase('the ruling served', lender, second.caseId, (view) => view.services.some(({ bundle, mine, state }) => bundle === 'ruling' && mine && state !== 'ordered'));
    const service = ruled.services.find(({ bundle }) => bundle === 'ruling');
    const at = { params: { caseId: second.caseId, serviceId: service?.serviceId } };
    await lender.call(serviceRoutes.read, at);
    await lender.call(serviceRoutes.markRead, { ...at, body: { seconds: 5, documentIds: service?.documentIds } });
    expect((await lender.call(serviceRoutes.confirm, { ...at, body: {} })).effect?.periods).toEqual([expect.objectContaining({ rule: 'appealRuling' })]);
  }, 120_000);

  it('the defendant answers row by row and counterclaims; it reaches the plaintiff by itself, and the half fee is asked for', async () => {
    if (lender === undefined || clerk === undefined) throw new Error('nobody logged in');
    const { caseId } = await file(lender, CAUSE, lendingAnswers);
    const params = { caseId };
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    const defendant = (await readCase(clerk, caseId)).parties.find(({ role }) => role === 'defendant');
    await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: [defendant?.partyId] } });
    const borrower = await citizen(world.url, '13900000005', '赵鹏', '999999199207083034');
    await borrower.call(serviceRoutes.claim, { body: { code: await codeOnPhone(world.url, '13900000005'), as: 'self' } });
    expect((await confirmService(borrower, caseId, 'complaint')).nextStep).toMatchObject({ action: 'fileDefence', whose: 'you', dueOn: expect.stringMatching(/^\d{4}-/) });

    const write = async (kind: DefenceKind, changes: Record<string, string>) => {
      const here = { params: { caseId, kind } };
      const at = new Date().toISOString();
      await borrower.call(defenceRoutes.saveAnswers, { ...here, body: { answers: Object.fromEntries(Object.entries(changes).map(([path, value]) => [path, { value, at }])) } });
      await borrower.call(defenceRoutes.sign, { ...here, body: { fileId: await upload(borrower, '签名.png', 'image/png', tinyPng) } });
      return borrower.call(defenceRoutes.file, here);
    };
    const form = formOf(CAUSE);
    const { complaint } = await borrower.call(defenceRoutes.read, { params: { caseId, kind: 'answer' } });
    if (form === undefined) throw new Error('no form');
    const answers = { ...answersOfDefence(defenceForm('answer', form, complaint), AGREED), 'claims.interest.objected': DISPUTED, 'claims.interest.content': '利率约定不明，利息计算过高' };
    expect((await write('answer', answers)).receipt?.late).toBe(false);
    const counterclaim = await write('counterclaim', { 'counterclaim.content': '判令反诉被告返还多收的利息', 'counterclaim.amount': '12000', 'counterclaim.grounds.content': '已多付利息12000元' });
    expect(counterclaim.quote?.feeFen).toBe(5_000);

    const { items } = await clerk.call(defenceRoutes.filed, { params });
    expect(items[0]?.rows.find(({ code }) => code === 'claims.interest')).toMatchObject({ stance: 'disputed', text: '利率约定不明，利息计算过高' });
    expect(items[0]?.rows.filter(({ stance }) => stance === 'disputed')).toHaveLength(1);
    await untilCase('both papers served on the plaintiff', lender, caseId, (view) => view.services.filter(({ bundle, mine }) => bundle === 'notice' && mine).length === 2);
    const asked = await untilCase('the counterclaim’s fee', borrower, caseId, (view) => view.fees.notices.some(({ payerPartyId }) => payerPartyId === defendant?.partyId));
    expect(asked.fees.notices.find(({ payerPartyId }) => payerPartyId === defendant?.partyId)).toMatchObject({ amountFen: 5_000, quote: { halved: true } });
    expect((await borrower.call(caseRoutes.read, { params })).nextStep.action).toBe('payFee');
  }, 120_000);
});
