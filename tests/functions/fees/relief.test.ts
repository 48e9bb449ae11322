import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decidedRelief } from '../../../functions/fees/domain/decide-relief';
import { decideLapse } from '../../../functions/fees/decide-lapse';
import { applyForRelief, type ReliefApplication } from '../../../functions/fees/apply-for-relief';
import { decideRelief } from '../../../functions/fees/decide-relief';
import { handler } from '../../../functions/fees/handler';
import { LapseItem } from '../../../functions/fees/lapse-item';
import { sweep } from '../../../functions/fees/on-schedule';
import { PartyItem } from '../../../functions/cases/case-items';
import { appendToCase, put } from '../../../functions/cases/case-log';
import { putRelief } from '../../../functions/fees/relief-puts';
import { splitNotice } from '../../../functions/fees/split-notice';
import { saveUploadedFile } from '../../../functions/cases/uploaded-file';
import type { FeeRelief } from '../../../shared/fees/fee-relief';
import { papersFor, reliefQuestions, suggestedRelief } from '../../../shared/fees/relief-grounds';
import type { FileId, NoticeId, PartyId, PersonId, ReliefId } from '../../../shared/kernel/ids';
import { call, tokenOf } from '../../support/call';
import { fakeBank } from './fake-bank';
import { fakeEBills } from './fake-ebills';
import { FeeCase } from './fee-case';
import { fakePaymentGateway, type FakeGateway } from './fake-payment-gateway';
import { startPayment } from '../../../functions/fees/start-payment';

const start = new Date('2026-11-23T02:00:00.000Z');
const on = (day: string) => new Date(`${day}T02:00:00.000Z`);
const party = { role: 'party' as const, roles: ['party' as const], name: '甲', sessionId: 's' };
const judge = { personId: 'person_judge1' as PersonId, role: 'judge' as const, roles: ['judge' as const], name: '林法官', sessionId: 's' };
const application = (change: Partial<FeeRelief> = {}): FeeRelief => ({
  reliefId: 'relief_0001' as ReliefId, kind: 'exemption', partyId: 'party_0001' as PartyId, applicantName: '李晓梅', applicantKind: 'person', groundIds: ['disabled'], statement: '没有收入', proofs: [],
  state: 'applied', appliedAt: start.toISOString(), appliedBy: 'person_0001' as PersonId, beforeDocketing: false, ...change,
});

describe('the navigator (办法 44–47)', () => {
  it('asks a person about everything before docketing', () => expect(reliefQuestions({ kind: 'person', docketed: false })).toHaveLength(13));
  it('办法 44 II: asks an organization about no exemption', () => expect(reliefQuestions({ kind: 'organization', docketed: false }).map(({ kind }) => kind)).not.toContain('exemption'));
  it('办法 49: offers no deferral after docketing', () => expect(reliefQuestions({ kind: 'person', docketed: true }).map(({ kind }) => kind)).not.toContain('deferral'));
  it('解释 213: offers it again while a fee notice is open', () => expect(reliefQuestions({ kind: 'person', docketed: true, noticed: true })).toHaveLength(13));
  it('suggests the strongest, and names each paper once', () => {
    expect(suggestedRelief(['accident', 'preferential', 'subsistence'])).toBe('exemption');
    expect(suggestedRelief([])).toBeUndefined();
    expect(papersFor(['disabled', 'otherExemption']).filter((paper) => paper.includes('经济困难证明'))).toHaveLength(1);
  });
});

describe('what the court may decide', () => {
  const decide = (relief: FeeRelief, choice: Parameters<typeof decidedRelief>[1]) => () => decidedRelief(relief, choice, '林法官', start);
  it.each<[string, FeeRelief, Parameters<typeof decidedRelief>[1], string]>([
    ['办法 44 II: no exemption of an organization', application({ applicantKind: 'organization' }), { outcome: 'exemption', reason: '符合条件' }, 'fees.reliefForPersonsOnly'],
    ['办法 46: not less than 30 %', application(), { outcome: 'reduction', percent: 29, reason: '符合条件' }, 'fees.reductionTooSmall'],
    ['办法 46: a whole percentage', application(), { outcome: 'reduction', percent: 30.5, reason: '符合条件' }, 'fees.reductionTooSmall'],
    ['a full reduction is an exemption', application(), { outcome: 'reduction', percent: 100, reason: '符合条件' }, 'fees.reductionTooSmall'],
    ['办法 49: no deferral asked for after docketing', application(), { outcome: 'deferral', untilOn: '2026-12-31', reason: '暂时困难' }, 'fees.deferralTooLate'],
    ['解释 213: within the period of a notice, with a day', application({ suspends: { noticeId: 'notice_0001' as NoticeId, daysLeft: 3 } }), { outcome: 'deferral', reason: '暂时困难' }, 'request.invalid'],
    ['a deferral has a day', application({ beforeDocketing: true }), { outcome: 'deferral', reason: '暂时困难' }, 'request.invalid'],
    ['…that is still to come', application({ beforeDocketing: true }), { outcome: 'deferral', untilOn: '2026-11-23', reason: '暂时困难' }, 'request.invalid'],
    ['once', application({ state: 'granted' }), { outcome: 'refused', reason: '不符合条件' }, 'fees.reliefNotOpen'],
  ])('%s', (_title, relief, choice, code) => expect(decide(relief, choice)).toThrow(expect.objectContaining({ code })));
  it.each([30, 99])('grants %d %%', (percent) => expect(decide(application(), { outcome: 'reduction', percent, reason: '符合条件' })()).toMatchObject({ state: 'granted', decision: { percent } }));
  it('grants a deferral before docketing', () => expect(decide(application({ beforeDocketing: true }), { outcome: 'deferral', untilOn: '2026-12-31', reason: '暂时困难' })()).toMatchObject({ state: 'granted', decision: { untilOn: '2026-12-31' } }));
});

describe('relief and the notice; a notice that ran out', () => {
  let store: Store;
  let given: FeeCase;
  let gateway: FakeGateway;
  const channels = () => ({ gateways: gateway, eBills: fakeEBills(), transfers: fakeBank() });
  const post = (path: string, body: unknown, token: string) => call(handler, 'POST', `/api/cases/${given.caseId}/fees${path}`, { token, body });
  const apply = async (change: Partial<ReliefApplication> = {}) => applyForRelief(await given.record(), { kind: 'exemption', groundIds: ['disabled'], statement: '本人重度残疾，没有固定收入', proofs: [], ...change }, { ...party, personId: given.ownerId as PersonId }, on('2026-11-24'));
  const relief = async () => (await given.state()).record;
  const decide = async (reliefId: string, choice: Parameters<typeof decideRelief>[2], day: string) => decideRelief(await relief(), reliefId as ReliefId, choice, judge, on(day));
  const lapse = async () => {
    await sweep(channels(), on('2026-12-10'));
    await given.settle(on('2026-12-10'));
    return (await given.state()).notice.noticeId;
  };

  beforeAll(async () => { store = await startStore(); });
  afterAll(() => store.stop());
  beforeEach(async () => {
    gateway = fakePaymentGateway();
    given = await FeeCase.open(channels, start);
    await given.fact('FIRST_MEDIATION_DECLINED', {}, start);
    await given.settle(start);
  });

  it('refuses an application without a ground, with a strange one, with a file of somebody else, and a second one', async () => {
    await expect(apply({ groundIds: [] })).rejects.toMatchObject({ code: 'fees.reliefGroundMissing' });
    await expect(apply({ kind: 'deferral', groundIds: ['disabled'] })).rejects.toMatchObject({ code: 'fees.reliefGroundMissing', path: 'kind' });
    await expect(apply({ kind: 'reduction', groundIds: ['disabled'] })).rejects.toMatchObject({ code: 'fees.reliefGroundMissing', path: 'kind' });
    await saveUploadedFile({ fileId: 'file_others', ownerId: 'person_other', name: '证明.png', contentType: 'image/png', bytes: 1, sha256: 'x', state: 'stored', createdAt: start.toISOString() });
    await expect(apply({ proofs: [{ fileId: 'file_others' as FileId, name: '证明.png' }] })).rejects.toMatchObject({ code: 'documents.notUploaded' });
    expect(await apply()).toMatchObject({ state: 'applied', documentId: expect.stringMatching(/^doc_/) });
    await expect(apply()).rejects.toMatchObject({ code: 'fees.reliefExists' });
  });

  it('办法 22: while it is pending the period stands still; refused, it goes on with the days it had left', async () => {
    const { reliefId, suspends } = await apply();
    expect((await given.state()).notice.suspendedBy).toBe(reliefId);
    expect(suspends?.daysLeft).toBe(7);
    await sweep(channels(), on('2026-12-10'));
    expect((await given.state()).notice.state).toBe('issued');
    const refused = await decide(reliefId, { outcome: 'refused', reason: '提交的材料不能证明经济困难' }, '2026-12-01');
    expect(refused).toMatchObject({ state: 'refused', decision: { reason: '提交的材料不能证明经济困难', documentId: expect.stringMatching(/^doc_/) } });
    const { notice } = await given.state();
    expect(notice.suspendedBy).toBeUndefined();
    expect(notice).toMatchObject({ state: 'issued', lastDayOn: '2026-12-08' });
  });

  it('解释 213: deferred within the period of the notice, to the day the court sets; no second notice; it lapses only after that day', async () => {
    const { reliefId } = await apply({ kind: 'deferral', groundIds: ['accident'] });
    expect((await given.state()).notice.suspendedBy).toBe(reliefId);
    await decide(reliefId, { outcome: 'deferral', untilOn: '2026-12-31', reason: '交通事故受害人，正在治疗' }, '2026-11-25');
    expect((await given.state()).notices).toEqual([expect.objectContaining({ state: 'issued', lastDayOn: '2026-12-31', extendedReason: '准予缓交诉讼费用', amountFen: 150_000 })]);
    expect((await given.state()).notice.suspendedBy).toBeUndefined();
    await sweep(channels(), on('2026-12-31'));
    expect((await given.state()).notice.state).toBe('issued');
    await sweep(channels(), on('2027-01-05'));
    expect((await given.state()).notice.state).toBe('lapsed');
  });
  it('办法 49: after docketing, without a notice that could wait, a deferral is not asked for', async () => {
    await sweep(channels(), on('2026-12-10'));
    const late = applyForRelief(await given.record(), { kind: 'deferral', groundIds: ['accident'], statement: '交通事故受害人，暂时没有钱', proofs: [] }, { ...party, personId: given.ownerId as PersonId }, on('2026-12-10'));
    await expect(late).rejects.toMatchObject({ code: 'fees.reliefGroundMissing', path: 'groundIds' });
  });
  it('办法 49: deferred before docketing, the notice that comes after the docketing decision carries the court’s day', async () => {
    const early = await FeeCase.open(channels, start);
    const { record } = { record: await early.record() };
    const relief_ = application({ kind: 'deferral', groundIds: ['accident'], beforeDocketing: true, partyId: record.all(PartyItem).find(({ role }) => role === 'plaintiff')?.partyId ?? ('party_0001' as PartyId) });
    await appendToCase(record, start, [], { puts: [putRelief(relief_, record.head.court)] });
    await decideRelief(await early.record(), relief_.reliefId, { outcome: 'deferral', untilOn: '2026-12-31', reason: '交通事故受害人' }, judge, start);
    await early.fact('FIRST_MEDIATION_DECLINED', {}, start);
    await early.settle(start);
    expect((await early.state()).notice).toMatchObject({ state: 'issued', lastDayOn: '2026-12-31', extendedReason: '准予缓交诉讼费用', provisional: false });
  });

  it('a share, or a difference, that is reduced stays the part it was', async () => {
    const { record, notice } = await given.state();
    const second = 'party_second9' as PartyId;
    const added = await appendToCase(record, start, [], { puts: [put(PartyItem, { partyId: second, role: 'plaintiff', kind: 'person', name: '丙', personId: 'person_second' as PersonId })] });
    await splitNotice(added, notice.noticeId, [{ partyId: notice.payerPartyId, amountFen: 100_000 }, { partyId: second, amountFen: 50_000 }], { kind: 'system', name: '系统' }, start);
    const { reliefId } = await apply({ kind: 'reduction', groundIds: ['preferential'] });
    await decide(reliefId, { outcome: 'reduction', percent: 40, reason: '优抚对象' }, '2026-11-25');
    const open = (await given.state()).notices.filter(({ state }) => state === 'issued');
    expect(open.map(({ payerName, amountFen, shareOf }) => ({ payerName, amountFen, shareOf })).toSorted((one, other) => one.amountFen - other.amountFen)).toEqual([{ payerName: '丙', amountFen: 50_000, shareOf: notice.noticeId }, { payerName: '甲', amountFen: 60_000, shareOf: notice.noticeId }]);
  });

  it('办法 45: exempted, the notice is withdrawn', async () => {
    const { reliefId } = await apply();
    await decide(reliefId, { outcome: 'exemption', reason: '重度残疾且无固定生活来源' }, '2026-11-25');
    expect((await given.state()).notices).toEqual([expect.objectContaining({ state: 'cancelled' })]);
    expect((await post('/notices', { halved: false, reason: '再次通知交费' }, await tokenOf('person_clerk1', ['filingClerk'], '陈立案'))).body).toMatchObject({ code: 'fees.nothingToPay' });
  });

  it('办法 46: reduced, a new notice over the smaller sum, with its line and article', async () => {
    const { reliefId } = await apply();
    await decide(reliefId, { outcome: 'reduction', percent: 40, reason: '家庭经营困难' }, '2026-11-25');
    const { notices } = await given.state();
    expect(notices.map(({ state, amountFen }) => ({ state, amountFen })).toSorted((a, b) => a.amountFen - b.amountFen)).toEqual([{ state: 'issued', amountFen: 90_000 }, { state: 'cancelled', amountFen: 150_000 }]);
    expect(notices.find((one) => one.state === 'issued')).toMatchObject({ reason: 'reliefDecided', quote: { reducedByPercent: 40, lines: expect.arrayContaining([expect.objectContaining({ article: '《诉讼费用交纳办法》第四十六条' })]) } });
  });

  it('a notice that ran out is a proposal with a draft; paying takes it off the list', async () => {
    const noticeId = await lapse();
    const proposed = (await given.state()).record.one(LapseItem, noticeId);
    expect(proposed).toMatchObject({ state: 'proposed', amountFen: 150_000, draftDocumentId: expect.stringMatching(/^doc_/) });
    expect((await given.record()).head.phase).toBe('open');
    const { attempt } = await startPayment({ caseId: given.caseId, noticeId: noticeId as NoticeId, channel: 'wechatNative', payer: { clientIp: '127.0.0.1' }, actor: { kind: 'system', name: '系统' } }, gateway, on('2026-12-10'));
    gateway.pay(attempt.outTradeNo, on('2026-12-10'));
    await sweep(channels(), new Date(on('2026-12-10').getTime() + 20_000));
    await given.settle(on('2026-12-10'));
    expect((await given.record()).one(LapseItem, noticeId)?.state).toBe('paid');
    await expect(decideLapse(await given.record(), noticeId, { action: 'issue', reason: '逾期未交诉讼费' }, judge, on('2026-12-11'))).rejects.toMatchObject({ code: 'fees.lapseNotOpen' });
  });

  it('解释 213: a person gives more time, and when that runs out too, rules; the case ends', async () => {
    const noticeId = await lapse();
    await expect(decideLapse(await given.record(), noticeId, { action: 'moreTime', reason: '当事人住院', lastDayOn: '2026-12-10' }, judge, on('2026-12-10'))).rejects.toMatchObject({ code: 'request.invalid', path: 'lastDayOn' });
    await decideLapse(await given.record(), noticeId, { action: 'moreTime', reason: '当事人住院', lastDayOn: '2026-12-15' }, judge, on('2026-12-10'));
    expect((await given.state()).notice).toMatchObject({ state: 'issued', lastDayOn: '2026-12-15', extendedReason: '当事人住院' });
    await sweep(channels(), on('2026-12-16'));
    await given.settle(on('2026-12-16'));
    const ruled = await decideLapse(await given.record(), noticeId, { action: 'issue', reason: '另给时间后仍未交费' }, judge, on('2026-12-16'));
    expect(ruled).toMatchObject({ state: 'issued', rulingDocumentId: expect.stringMatching(/^doc_/), decidedBy: '林法官' });
    expect((await given.record()).head).toMatchObject({ phase: 'closed', closedBy: '按撤诉处理' });
    expect((await given.types()).slice(-2)).toEqual(['DEEMED_WITHDRAWAL_RULED', 'CASE_CLOSED']);
  });
});
