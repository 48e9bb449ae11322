import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseRoutes } from '../../shared/cases/contract';
import { defenceRoutes } from '../../shared/defence/contract';
import { AGREED, DISPUTED, defenceForm } from '../../shared/defence/defence-form';
import type { DefenceKind } from '../../shared/defence/defence';
import { filingRoutes } from '../../shared/filing/contract';
import { formOf } from '../../shared/filing/forms';
import { serviceRoutes } from '../../shared/service/contract';
import { lendingAnswers } from '../bench/lending-answers';
import { eventually, type Connection } from '../support/api';
import { answersOfDefence } from '../support/defence-answers';
import { startWorld, type RunningWorld } from '../support/world';
import { citizen, messagesOf, official, tinyPng, upload } from './people';
import { codeOnPhone, confirmService, file, readCase, untilCase } from './steps';

const CAUSE = '民间借贷纠纷';
const dueOn = '2099-01-05';
const item = (path: string, label: string) => ({ path, label, reason: '请写得更具体一些', reasonCode: 'factsMissing' });

describe('the clerk decides, the defendant answers', () => {
  let world: RunningWorld;
  let [lender, clerk, head, borrower]: Connection[] = [];
  beforeAll(async () => {
    world = await startWorld({ BUILD_APPS: '0' });
    lender = await citizen(world.url, '13900000004', '张卫国', '999999197003038080');
    borrower = await citizen(world.url, '13900000005', '赵鹏', '999999199207083034');
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
    if (lender === undefined || clerk === undefined || borrower === undefined) throw new Error('nobody logged in');
    const { caseId } = await file(lender, CAUSE, lendingAnswers);
    const params = { caseId };
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    const defendant = (await readCase(clerk, caseId)).parties.find(({ role }) => role === 'defendant');
    await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: [defendant?.partyId] } });
    await borrower.call(serviceRoutes.claim, { body: { code: await codeOnPhone(world.url, '13900000005'), as: 'self' } });
    expect((await confirmService(borrower, caseId, 'complaint')).nextStep).toMatchObject({ action: 'fileDefence', whose: 'you', dueOn: expect.stringMatching(/^\d{4}-/) });

    const writer = borrower;
    const write = async (kind: DefenceKind, changes: Record<string, string>) => {
      const here = { params: { caseId, kind } };
      const at = new Date().toISOString();
      await writer.call(defenceRoutes.saveAnswers, { ...here, body: { answers: Object.fromEntries(Object.entries(changes).map(([path, value]) => [path, { value, at }])) } });
      await writer.call(defenceRoutes.sign, { ...here, body: { fileId: await upload(writer, '签名.png', 'image/png', tinyPng) } });
      return writer.call(defenceRoutes.file, here);
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

  it('the judge rules on an objection to jurisdiction: the evidence period stands still, the ruling reaches everybody, and runs again when nobody has appealed', async () => {
    if (lender === undefined || clerk === undefined || borrower === undefined) throw new Error('nobody logged in');
    const { caseId } = await file(lender, CAUSE, lendingAnswers);
    const params = { caseId };
    await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    const defendant = (await readCase(clerk, caseId)).parties.find(({ role }) => role === 'defendant');
    const ordered = await clerk.call(serviceRoutes.order, { params, body: { bundle: 'complaint', addresseePartyIds: [defendant?.partyId] } });
    await borrower.call(serviceRoutes.claim, { body: { code: ordered.services[0]?.code, as: 'self' } });
    const before = await confirmService(borrower, caseId, 'complaint');
    const evidence = (view: typeof before) => view.services.find(({ bundle, addresseePartyId }) => bundle === 'complaint' && addresseePartyId === defendant?.partyId)?.effect?.periods.find(({ rule }) => rule === 'evidenceSummary');
    const last = evidence(before)?.lastDayOn ?? '';

    const here = { params: { caseId, kind: 'jurisdictionObjection' as const } };
    const at = new Date().toISOString();
    await borrower.call(defenceRoutes.saveAnswers, { ...here, body: { answers: { 'objection.court': { value: '汉中市南郑区人民法院', at }, 'objection.grounds.content': { value: '我住在南郑区，借款也在南郑区交付', at } } } });
    await borrower.call(defenceRoutes.sign, { ...here, body: { fileId: await upload(borrower, '签名.png', 'image/png', tinyPng) } });
    await borrower.call(defenceRoutes.file, here);
    const waiting = await readCase(borrower, caseId);
    expect(waiting.objections).toEqual([expect.objectContaining({ asksFor: '汉中市南郑区人民法院', dueOn: expect.stringMatching(/^\d{4}-/) })]);
    expect(evidence(waiting)?.pausedSince).toBeDefined();

    const judge = await official(world.url, 'judge1');
    expect((await readCase(judge, caseId)).nextStep).toMatchObject({ action: 'ruleObjection', whose: 'you', targetId: defendant?.partyId });
    const ofParty = { params: { caseId, partyId: defendant?.partyId } };
    const decision = { result: 'dismissed' as const, basis: 'contract' as const, reason: '借条约定在汉台区交付借款，合同履行地在本院辖区' };
    await expect(borrower.call(defenceRoutes.rule, { ...ofParty, body: decision })).rejects.toMatchObject({ status: 403 });
    expect((await judge.call(defenceRoutes.rule, { ...ofParty, body: decision })).ruling).toMatchObject({ appealable: true });
    await expect(judge.call(defenceRoutes.recordEffect, { ...ofParty, body: { how: 'notAppealed' } })).rejects.toMatchObject({ body: { code: 'defence.rulingNotFinal' } });
    for (const party of [lender, borrower]) {
      const { services } = await untilCase('the ruling served', party, caseId, (view) => view.services.some(({ bundle, mine, state }) => bundle === 'ruling' && mine && state !== 'ordered'));
      const service = services.find(({ bundle, mine }) => bundle === 'ruling' && mine);
      const one = { params: { caseId, serviceId: service?.serviceId } };
      await party.call(serviceRoutes.read, one);
      await party.call(serviceRoutes.markRead, { ...one, body: { seconds: 5, documentIds: service?.documentIds } });
      expect((await party.call(serviceRoutes.confirm, { ...one, body: {} })).effect?.periods).toEqual([expect.objectContaining({ rule: 'appealRuling' })]);
    }
    const served = await readCase(borrower, caseId);
    expect(served.objections[0]?.appealUntil).toMatch(/^\d{4}-/);
    await expect(judge.call(defenceRoutes.recordEffect, { ...ofParty, body: { how: 'notAppealed' } })).rejects.toMatchObject({ body: { code: 'defence.rulingNotFinal' } });

    await fetch(`${world.url}/sim/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advanceDays: 20 }) });
    // the functions look at the clock no more than five times a second
    await new Promise((resolve) => setTimeout(resolve, 400));
    const later = await official(world.url, 'judge1');
    const final = (await later.call(defenceRoutes.recordEffect, { ...ofParty, body: { how: 'notAppealed' } })).ruling?.final;
    expect(final).toMatchObject({ how: 'notAppealed', result: 'dismissed' });
    const after = await readCase(later, caseId);
    expect(evidence(after)?.pausedSince).toBeUndefined();
    expect((evidence(after)?.lastDayOn ?? '') > last).toBe(true);
    expect(after.timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['JURISDICTION_RULED', 'JURISDICTION_RULING_EFFECTIVE']));
    await untilCase('the fee of the objection', later, caseId, (view) => view.fees.notices.some(({ subject, payerPartyId }) => subject === 'objection' && payerPartyId === defendant?.partyId));
    await eventually('a message that the evidence period runs again', () => messagesOf(world.url, '13900000005'), (messages) => messages.some(({ text }) => text.includes('举证最后一天')));
  }, 120_000);
});
