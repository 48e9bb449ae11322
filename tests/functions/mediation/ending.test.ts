import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId } from '../../../shared/kernel/ids';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { DocumentItem, MediationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { onSchedule } from '../../../functions/mediation/on-schedule';
import { acceptedCase, partyIds, people, tokens } from './cast';
import { door, scheduling, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const mediationIn = async (caseId: CaseId) => (await loadCase(caseId)).one(MediationItem);
const typesOf = async (caseId: CaseId) => (await readEvents(caseId)).map(({ type }) => type);
const limitOf = async (caseId: CaseId) => (await mediationIn(caseId))?.limitOn ?? '';

describe('在线调解规则 24; 立案与调解意见: extension by all', () => {
  it('is in force only when every bound party has agreed, and then once', async () => {
    const { caseId } = await scheduling(held);
    const until = addDays(await limitOf(caseId), 10);
    expect(await door(caseId, 'POST', 'extension', held.li, { until })).toMatchObject({ status: 201, body: { extension: { until, agreedPartyIds: [partyIds.li] } } });
    expect(await door(caseId, 'POST', 'extension/answers', held.li, { agreed: true })).toMatchObject({ status: 409, body: { code: 'mediation.extensionAnswered' } });
    expect(await door(caseId, 'POST', 'extension', held.wang, { until: addDays(until, 1) })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    await door(caseId, 'POST', 'extension/answers', held.wang, { agreed: true });
    expect(await limitOf(caseId)).not.toBe(until);
    expect(await door(caseId, 'POST', 'extension/answers', held.zhou, { agreed: true })).toMatchObject({ status: 200, body: { limitOn: until } });
    expect((await typesOf(caseId)).filter((type) => type === 'MEDIATION_EXTENDED')).toHaveLength(1);
    expect(await door(caseId, 'POST', 'extension', held.mediator, { until: addDays(until, 1) })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('one no leaves the limit as it was', async () => {
    const { caseId } = await scheduling(held);
    const before = await limitOf(caseId);
    await door(caseId, 'POST', 'extension', held.mediator, { until: addDays(before, 10) });
    await door(caseId, 'POST', 'extension/answers', held.wang, { agreed: false });
    expect(await mediationIn(caseId)).toMatchObject({ limitOn: before });
    expect((await mediationIn(caseId))?.extension).toBeUndefined();
    expect(await door(caseId, 'POST', 'extension/answers', held.li, { agreed: true })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it.each([['not later than the limit', 0], ['more than 30 days', 60]])('refuses a day %s', async (_title, days) => {
    const { caseId } = await scheduling(held);
    expect(await door(caseId, 'POST', 'extension', held.li, { until: addDays(await limitOf(caseId), days) })).toMatchObject({ status: 422, body: { code: 'mediation.extensionTooLong', path: 'until' } });
  });
  it('is nobody’s business outside, and not before a mediator has accepted', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    expect(await door(caseId, 'POST', 'extension', held.li, { until: '2099-01-01' })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await door(caseId, 'POST', 'extension', held.stranger, { until: '2099-01-01' })).toMatchObject({ status: 403 });
  });
});

describe('在线调解规则 15(2), 21, 25: the end', () => {
  it('comes at once when a party refuses, with a record for the court', async () => {
    const { caseId } = await scheduling(held);
    expect(await door(caseId, 'POST', 'refusal', held.wang, { reason: '希望判决' })).toMatchObject({ status: 200, body: { state: 'failed', failure: { ground: 'unwilling', reason: '王建军表示不愿意调解：希望判决' } } });
    const record = await loadCase(caseId);
    const paper = record.one(DocumentItem, record.one(MediationItem)?.failure?.documentId ?? '');
    expect(paper).toMatchObject({ kind: 'mediationRecord', visibleTo: [] });
    expect(await door(caseId, 'POST', 'refusal', held.li, {})).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('a refusal before any mediator is appointed ends it too', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    expect(await door(caseId, 'POST', 'refusal', held.li, {})).toMatchObject({ status: 200, body: { state: 'failed' } });
  });
  it('is recorded by the mediator with undisputed facts; the event carries the ground and no words', async () => {
    const { caseId } = await scheduling(held);
    expect(await door(caseId, 'POST', 'failure', held.mediator, { ground: 'farApart', reason: '金额分歧大', costRaised: '两次缺席', undisputedFacts: ['事故发生在6月18日'] })).toMatchObject({ status: 200, body: { state: 'failed', failure: { costRaised: '两次缺席' } } });
    expect((await readEvents(caseId)).find(({ type }) => type === 'MEDIATION_FAILED')?.data).toMatchObject({ ground: 'farApart' });
    expect(JSON.stringify((await readEvents(caseId)).map(({ data }) => data))).not.toContain('两次缺席');
  });
  it.each([['a ground that is none', { ground: 'whim', reason: '金额分歧大' }], ['no reason', { ground: 'farApart', reason: '大' }]])('refuses %s', async (_title, body) => {
    const { caseId } = await scheduling(held);
    expect(await door(caseId, 'POST', 'failure', held.mediator, body)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
  });
});

describe('在线调解规则 12: a mediator who does not answer', () => {
  it('loses the referral after three working days; the court designates another', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.wang, {});
    await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator });
    const referredAt = new Date((await mediationIn(caseId))?.referredAt ?? '');
    await onSchedule(referredAt);
    expect((await mediationIn(caseId))?.state).toBe('referred');
    const late = new Date(referredAt.getTime() + 12 * 86_400_000);
    await onSchedule(late);
    await onSchedule(late);
    expect(await mediationIn(caseId)).toMatchObject({ state: 'requested', declined: [{ name: '吴调解', reason: '逾期没有答复' }] });
    expect((await typesOf(caseId)).filter((type) => type === 'MEDIATION_REFERRAL_LAPSED')).toHaveLength(1);
  });
});
