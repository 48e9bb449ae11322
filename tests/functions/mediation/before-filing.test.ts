import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { courtDateOf } from '../../../shared/kernel/time';
import { nextStep } from '../../../shared/cases/next-step';
import { computePeriod } from '../../../shared/periods/compute-period';
import { mediationClock } from '../../../shared/mediation/mediation-clock';
import type { Mediation } from '../../../shared/mediation/mediation';
import { onCaseEvent as closing } from '../../../functions/cases/close-case';
import { DocumentItem, FilingItem, MediationItem, type StoredFiling } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { factsOf, viewerOf } from '../../../functions/cases/view-case';
import { filingIndexes } from '../../../functions/filing/draft-store';
import { onCaseEvent as filing } from '../../../functions/filing/on-case-event';
import { onCaseEvent as mediation } from '../../../functions/mediation/on-case-event';
import { onSchedule } from '../../../functions/mediation/on-schedule';
import { jointChoice, mayDesignate } from '../../../functions/mediation/domain/choose-mediator';
import { calendar } from '../../../functions/platform/calendar';
import { clock } from '../../../functions/platform/clock';
import { acceptedCase, people, tokens } from './cast';
import { codeOf } from './domain/code-of';
import { door, inMinutes, sign, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const lastDay = (rule: 'mediationPreFiling' | 'docketingAfterMediation') => computePeriod({ rule, from: courtDateOf(clock.now().toISOString()), calendar: calendar() }).lastDayOn;

/** Handed in, under review: not docketed. */
const submitted = async (): Promise<CaseId> => {
  const { caseId, record } = await acceptedCase();
  const stored = record.one(FilingItem);
  if (stored === undefined) throw new Error('no filing');
  const waiting: StoredFiling = { ...stored, state: 'submitted', receipt: { receiptNumber: '演示1', submittedAt: clock.now().toISOString(), reviewDueOn: '2026-12-04' } };
  const { acceptedAt: _at, caseNumber: _number, ...head } = record.head;
  await appendToCase(record, clock.now(), [{ type: 'FILING_SUBMITTED', actor: { kind: 'system', name: '系统' } }], {
    head: { ...head, acceptedAt: undefined, caseNumber: undefined, phase: 'filing' } as never, puts: [put(FilingItem, waiting, filingIndexes(caseId, waiting))],
  });
  return caseId;
};
const heard = async (caseId: CaseId, type: string): Promise<void> => { for (const event of (await readEvents(caseId)).filter((one) => one.type === type)) { await filing(event, clock.now()); await mediation(event, clock.now()); } };
const chosenFirst = async (): Promise<CaseId> => {
  const caseId = await submitted();
  expect(await door(caseId, 'POST', 'before-filing', held.li, { note: '愿意分期' })).toMatchObject({ status: 201, body: { track: 'L', state: 'requested' } });
  await heard(caseId, 'MEDIATION_BEFORE_FILING_ASKED');
  return caseId;
};
const accepted = async (): Promise<CaseId> => {
  const caseId = await chosenFirst();
  await door(caseId, 'POST', 'referral', held.clerk, { mediatorId: people.mediator });
  await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: true });
  return caseId;
};
const state = async (caseId: CaseId) => { const record = await loadCase(caseId); return [record.head.phase, record.one(FilingItem)?.state, record.one(MediationItem)?.state]; };
const says = async (caseId: CaseId, personId: string, role: 'party' | 'mediator' | 'filingClerk' = 'party') => { const record = await loadCase(caseId); return nextStep(factsOf(record), viewerOf(record, { personId: personId as PersonId, role })); };
const consentAll = async (caseId: CaseId) => { for (const token of [held.wang, held.zhou]) await door(caseId, 'POST', 'consent', token); };

describe('Track L, rules/07: mediated before filing', () => {
  it('sets the papers aside, runs 30 days from acceptance, and invites the other side by a paper of its own', async () => {
    const caseId = await chosenFirst();
    expect(await state(caseId)).toEqual(['preFiling', 'mediating', 'requested']);
    expect(await says(caseId, people.clerk, 'filingClerk')).toMatchObject({ action: 'referMediation', whose: 'you' });
    await door(caseId, 'POST', 'referral', held.clerk, { mediatorId: people.mediator });
    const { body } = await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: true });
    expect(body['limitOn']).toBe(lastDay('mediationPreFiling'));
    const record = await loadCase(caseId);
    const paper = record.all(DocumentItem).find(({ kind }) => kind === 'mediationInvitation');
    expect((await readEvents(caseId)).find(({ type }) => type === 'MEDIATION_INVITED')?.data).toMatchObject({ documentId: paper?.documentId });
    expect(mediationClock(record.one(MediationItem) as Mediation)).toMatchObject({ whose: 'mediator', rule: 'mediatorContact' });
    expect(await says(caseId, people.wang)).toMatchObject({ action: 'answerConsent', whose: 'you' });
    expect(await says(caseId, people.mediator, 'mediator')).toMatchObject({ text: expect.stringContaining('是否同意') });
  });
  it('nobody is mediated who has not agreed', async () => {
    const caseId = await accepted();
    const times = () => door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: inMinutes(120), minutes: 60 }] });
    expect(await times()).toMatchObject({ status: 409, body: { code: 'mediation.consentMissing' } });
    expect(await door(caseId, 'POST', 'consent', held.wang)).toMatchObject({ status: 200 });
    expect(await door(caseId, 'POST', 'consent', held.wang)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await times()).toMatchObject({ status: 409, body: { code: 'mediation.consentMissing' } });
    await door(caseId, 'POST', 'consent', held.zhou);
    expect(await times()).toMatchObject({ status: 200 });
  });
  it('a refusal ends it at once; docketing is one press, without filing again, with seven days anew', async () => {
    const caseId = await accepted();
    await door(caseId, 'POST', 'refusal', held.wang, {});
    expect(await says(caseId, people.li)).toMatchObject({ action: 'askDocketing', whose: 'you' });
    expect(await says(caseId, people.wang)).toMatchObject({ whose: 'others' });
    expect(await door(caseId, 'POST', 'docketing', held.wang, {})).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await door(caseId, 'POST', 'docketing', held.li, {})).toMatchObject({ status: 200 });
    await heard(caseId, 'DOCKETING_ASKED');
    expect(await state(caseId)).toEqual(['filing', 'submitted', 'failed']);
    expect((await loadCase(caseId)).one(FilingItem)?.receipt?.reviewDueOn).toBe(lastDay('docketingAfterMediation'));
    expect(await door(caseId, 'POST', 'docketing', held.li, {})).toMatchObject({ status: 409, body: { code: 'cases.wrongPhase' } });
  });
  it('the filer may stop at any time, and the mediation ends with it', async () => {
    const caseId = await accepted();
    await door(caseId, 'POST', 'docketing', held.li, {});
    expect((await readEvents(caseId)).slice(-2).map(({ type }) => type)).toEqual(['MEDIATION_FAILED', 'DOCKETING_ASKED']);
  });
  it('ends at the limit unless all extend it; before filing there is no cap (在线调解规则 24)', async () => {
    const caseId = await accepted();
    const today = courtDateOf(clock.now().toISOString());
    expect(await door(caseId, 'POST', 'extension', held.mediator, { until: addDays(today, 90) })).toMatchObject({ status: 201 });
    await onSchedule(new Date(clock.now().getTime() + 32 * 86_400_000));
    expect((await loadCase(caseId)).one(MediationItem)).toMatchObject({ state: 'failed', failure: { ground: 'expired' } });
  });
  it('the clerk hands an unsuitable application back, with its ground and advice (9)', async () => {
    const caseId = await chosenFirst();
    expect(await door(caseId, 'POST', 'docketing', held.clerk, { returnGround: 'unsuitable' })).toMatchObject({ status: 422, body: { code: 'mediation.returnGround', path: 'advice' } });
    expect(await door(caseId, 'POST', 'docketing', held.li, { returnGround: 'unsuitable', advice: '请到窗口办理' })).toMatchObject({ status: 403 });
    expect(await door(caseId, 'POST', 'docketing', held.clerk, { returnGround: 'unsuitable', advice: '请到窗口办理' })).toMatchObject({ status: 200, body: { failure: { ground: 'other' } } });
  });
  it('is for who handed the papers in, while they wait, once', async () => {
    const caseId = await submitted();
    expect(await door(caseId, 'POST', 'before-filing', held.wang, {})).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await door((await acceptedCase()).caseId, 'POST', 'before-filing', held.li, {})).toMatchObject({ status: 409, body: { code: 'cases.wrongPhase' } });
    await door(caseId, 'POST', 'before-filing', held.li, {});
    expect(await door(caseId, 'POST', 'before-filing', held.li, {})).toMatchObject({ status: 409, body: { code: 'mediation.alreadyOpen' } });
    expect(await door((await acceptedCase()).caseId, 'POST', 'consent', held.li)).toMatchObject({ status: 404, body: { code: 'mediation.notFound' } });
  });
  it('settles outside the suit: no 调解书, judicial confirmation, closed when performed (20(1))', async () => {
    const caseId = await accepted();
    await consentAll(caseId);
    const { body } = await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: inMinutes(120), minutes: 60 }] });
    for (const token of [held.li, held.wang, held.zhou]) await door(caseId, 'POST', 'time-answers', token, { slotIds: (body['slots'] as { slotId: string }[]).map(({ slotId }) => slotId) });
    await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
    const clauses = [{ kind: 'payment', text: '保险公司赔偿李晓梅医疗费等损失。', payerPartyId: 'party_ins001', payeePartyId: 'party_li0001', amountFen: 6000000, dueOn: '2099-12-31' }];
    expect(await door(caseId, 'PUT', 'agreement', held.mediator, { clauses, wantsStatement: true })).toMatchObject({ status: 422, body: { code: 'mediation.noStatementBeforeFiling' } });
    const drafted = await door(caseId, 'PUT', 'agreement', held.mediator, { clauses, wantsStatement: false });
    const { sha256 } = drafted.body['agreement'] as { sha256: string };
    for (const [token, person] of [[held.li, people.li], [held.wang, people.wang], [held.zhou, people.zhou], [held.mediator, people.mediator]] as const) await sign(caseId, token, person, sha256);
    const effective = (await readEvents(caseId)).find(({ type }) => type === 'MEDIATION_AGREEMENT_EFFECTIVE') as never;
    await closing(effective, clock.now());
    expect((await loadCase(caseId)).head.phase).toBe('preFiling');
    expect(await says(caseId, people.zhou)).toMatchObject({ action: 'perform', whose: 'you' });
    for (const token of [held.li, held.wang, held.zhou]) expect(await door(caseId, 'POST', 'confirmation', token)).toMatchObject({ status: 201 });
    expect(await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'confirmed' })).toMatchObject({ status: 200 });
    await door(caseId, 'POST', 'obligations/1-1/answer', held.li, { received: true });
    await closing(effective, clock.now());
    expect((await loadCase(caseId)).head).toMatchObject({ phase: 'closed', closedBy: '诉讼外调解结案' });
  });
});

describe('在线调解规则 10(2): choosing the mediator together', () => {
  const requested = async (): Promise<CaseId> => { const { caseId } = await acceptedCase(); await door(caseId, 'POST', 'requests', held.wang, {}); return caseId; };
  const pick = (caseId: CaseId, token: string, mediatorId?: string) => door(caseId, 'POST', 'choice', token, mediatorId === undefined ? {} : { mediatorId });
  it('the same name from everybody is a referral', async () => {
    const caseId = await requested();
    expect((await door(caseId, 'GET', 'candidates', held.li)).body['items']).toEqual(expect.arrayContaining([expect.objectContaining({ personId: people.mediator2, charging: '不收费' })]));
    await pick(caseId, held.li, people.mediator);
    await pick(caseId, held.wang, people.mediator2);
    expect((await pick(caseId, held.zhou, people.mediator2)).body).toMatchObject({ state: 'requested' });
    expect((await pick(caseId, held.li, people.mediator2)).body).toMatchObject({ state: 'referred', mediatorId: people.mediator2 });
    expect(await pick(caseId, held.li, people.mediator)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('the court waits two working days, unless somebody asks it to designate', async () => {
    const caseId = await requested();
    await pick(caseId, held.li, people.mediator);
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator })).toMatchObject({ status: 409, body: { code: 'mediation.choiceRunning' } });
    await pick(caseId, held.wang);
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator })).toMatchObject({ status: 200, body: { state: 'referred' } });
    expect(await pick(await requested(), held.li, 'person_nobody0001')).toMatchObject({ status: 422, body: { code: 'mediation.noMediator' } });
    expect(await pick(await requested(), held.stranger, people.mediator)).toMatchObject({ status: 403 });
  });
  it('as pure rules', () => {
    const choice = (partyId: string, mediatorId?: string) => ({ partyId, ...(mediatorId === undefined ? {} : { mediatorId }), at: '2026-11-27T00:00:00.000Z' }) as never;
    expect(jointChoice([choice('a', 'm')], ['a'])).toBeUndefined();
    expect(jointChoice([choice('a', 'm'), choice('b', 'm')], ['a', 'b'])).toBe('m');
    expect(codeOf(() => mayDesignate({ choices: [choice('a', 'm')] } as never, '2026-12-01', '2026-12-01'))).toBe('mediation.choiceRunning');
    expect(codeOf(() => mayDesignate({ choices: [choice('a', 'm')] } as never, '2026-12-01', '2026-12-02'))).toBeUndefined();
  });
});
