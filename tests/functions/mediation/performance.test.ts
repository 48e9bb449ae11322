import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseEvent } from '../../../shared/cases/case-event';
import type { CaseId, PartyId, PersonId } from '../../../shared/kernel/ids';
import { onCaseEvent as closing } from '../../../functions/cases/close-case';
import { DocumentItem, MediationItem, NoticeItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { settlePerformed } from '../../../functions/fees/settle-performed';
import { onSchedule } from '../../../functions/mediation/on-schedule';
import { applyEnforcement } from '../../../functions/mediation/performance/apply-enforcement';
import { clock } from '../../../functions/platform/clock';
import { notice } from '../fees/samples';
import { agreed, payment, today } from './agreed-in-parts';
import { partyIds, people, tokens } from './cast';
import { door, scheduled, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const say = (caseId: CaseId, id: string, token: string, received?: boolean) => door(caseId, 'POST', `obligations/${id}/${received === undefined ? 'claim' : 'answer'}`, token, received === undefined ? undefined : { received });
const after = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);
const count = async (caseId: CaseId, type: string) => (await readEvents(caseId)).filter((event) => event.type === type).length;

describe('instalments', () => {
  it.each([
    ['that do not add up', { instalments: [{ dueOn: '2099-01-01', amountFen: 1 }, { dueOn: '2099-02-01', amountFen: 2 }], dueOn: '2099-02-01' }, 'clauses.0.instalments'],
    ['out of order', { instalments: [{ dueOn: '2099-02-01', amountFen: 2_000_000 }, { dueOn: '2099-01-01', amountFen: 4_000_000 }] }, 'clauses.0.instalments.1'],
    ['whose last day is not the clause’s', { dueOn: '2099-01-01' }, 'clauses.0.dueOn'],
  ])('%s are refused', async (_title, wrong, path) => {
    const caseId = await scheduled(held);
    await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
    expect(await door(caseId, 'PUT', 'agreement', held.mediator, { clauses: [{ ...payment(), ...wrong }], wantsStatement: false })).toMatchObject({ status: 422, body: { code: 'mediation.agreementIncomplete', path } });
  });
});

describe('performing an agreement', () => {
  it('each side says its part; when all has come the case closes (立案与调解意见 4)', async () => {
    const caseId = await agreed(held);
    expect((await say(caseId, '1-1', held.zhou)).body).toMatchObject({ performance: { obligations: [{ obligationId: '1-1', amountFen: 2_000_000 }, { obligationId: '1-2' }] } });
    expect(await say(caseId, '1-1', held.zhou)).toMatchObject({ status: 409, body: { code: 'mediation.obligationDone' } });
    await say(caseId, '1-1', held.li, false);
    await say(caseId, '1-1', held.zhou);
    await say(caseId, '1-1', held.li, true);
    expect(await say(caseId, '1-1', held.li, false)).toMatchObject({ status: 409, body: { code: 'mediation.obligationDone' } });
    await say(caseId, '1-2', held.li, true);
    expect((await loadCase(caseId)).one(MediationItem)?.performance?.performedAt).toMatch(/^20/);
    const performed = (await readEvents(caseId)).find(({ type }) => type === 'AGREEMENT_PERFORMED');
    await closing(performed as NonNullable<typeof performed>, clock.now());
    expect((await loadCase(caseId)).head.phase).toBe('closed');
  });
  it('a fee that was asked for before the mediation and is not paid is asked no longer (立案与调解意见 6)', async () => {
    const caseId = await agreed(held);
    await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'FEE_NOTICE_ISSUED', actor: { kind: 'system', name: '系统' } }], { puts: [put(NoticeItem, notice({ payerPartyId: partyIds.li as PartyId }))] });
    for (const id of ['1-1', '1-2']) await say(caseId, id, held.li, true);
    const performed = (await readEvents(caseId)).find(({ type }) => type === 'AGREEMENT_PERFORMED') as CaseEvent;
    await closing(performed, clock.now());
    expect((await loadCase(caseId)).head.phase).toBe('open');
    for (let times = 0; times < 2; times += 1) await settlePerformed(caseId, today(), clock.now());
    expect((await loadCase(caseId)).all(NoticeItem).map(({ state }) => state)).toEqual(['cancelled']);
    expect(await count(caseId, 'FEE_NOTICE_CANCELLED')).toBe(1);
    await closing(performed, clock.now());
    expect((await loadCase(caseId)).head.phase).toBe('closed');
  });
  it('nobody speaks for the other side, and not of what is not there', async () => {
    const caseId = await agreed(held);
    expect(await say(caseId, '1-1', held.li)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await say(caseId, '1-1', held.wang, true)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await say(caseId, '9-9', held.li, true)).toMatchObject({ status: 404, body: { code: 'mediation.obligationUnknown' } });
    expect(await say(await scheduled(held), '1-1', held.li, true)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('is reminded of before the day and told of after it, each once', async () => {
    const caseId = await agreed(held);
    await onSchedule(after(5));
    expect(await count(caseId, 'OBLIGATION_REMINDED')).toBe(0);
    for (const day of [8, 9, 10]) await onSchedule(after(day));
    expect([await count(caseId, 'OBLIGATION_REMINDED'), await count(caseId, 'OBLIGATION_OVERDUE')]).toEqual([1, 0]);
    for (const day of [11, 12, 12]) await onSchedule(after(day));
    expect([await count(caseId, 'OBLIGATION_REMINDED'), await count(caseId, 'OBLIGATION_OVERDUE')]).toEqual([1, 1]);
  });
});

describe('CPL 205–206: judicial confirmation', () => {
  const confirmed = async (): Promise<CaseId> => {
    const caseId = await agreed(held);
    for (const token of [held.li, held.wang, held.zhou]) await door(caseId, 'POST', 'confirmation', token);
    return caseId;
  };
  it('needs everybody; the judge rules under a number of its own; then it can be enforced with the paid part deducted', async () => {
    const caseId = await agreed(held);
    expect(await door(caseId, 'POST', 'confirmation', held.li)).toMatchObject({ status: 201, body: { confirmation: { partyIds: [partyIds.li] } } });
    expect(await door(caseId, 'POST', 'confirmation', held.li)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'confirmed' })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    await door(caseId, 'POST', 'confirmation', held.wang);
    await door(caseId, 'POST', 'confirmation', held.zhou);
    expect(await door(caseId, 'POST', 'confirmation/ruling', held.mediator, { result: 'confirmed' })).toMatchObject({ status: 403 });
    const ruled = await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'confirmed' });
    expect(ruled.body).toMatchObject({ confirmation: { ruling: { result: 'confirmed', caseNumber: expect.stringMatching(/^（\d{4}）演示陕0702民特\d+号$/) } } });
    expect(await door(caseId, 'POST', 'enforcement-application', held.li)).toMatchObject({ status: 409, body: { code: 'mediation.nothingOverdue' } });
  });
  it.each([
    ['without a ground', { result: 'dismissed' }, 'ground'],
    ['with a ground of the other ruling', { result: 'dismissed', ground: 'otherCourt', reason: '本院对此没有管辖权，应向他院申请' }, 'ground'],
    ['without reasons', { result: 'notAccepted', ground: 'status', reason: '身份' }, 'reason'],
  ])('解释 355, 358: a refusal %s is refused', async (_title, decision, path) => {
    expect(await door(await confirmed(), 'POST', 'confirmation/ruling', held.judge, decision)).toMatchObject({ status: 422, body: { code: 'mediation.confirmationGround', path } });
  });
  it('is ruled on once, with its ground in the journal', async () => {
    const caseId = await confirmed();
    await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'dismissed', ground: 'unclear', reason: '付款的日期与金额不能确定' });
    expect(await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'confirmed' })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect((await readEvents(caseId)).find(({ type }) => type === 'CONFIRMATION_RULED')?.data).toMatchObject({ result: 'dismissed', ground: 'unclear' });
  });
});

describe('强制执行申请书', () => {
  const caller = { personId: people.li as PersonId, roles: ['party'], role: 'party', name: '李晓梅', sessionId: 's' } as const;
  it('is made for what is overdue once the agreement has force, and for the one who is owed only', async () => {
    const caseId = await agreed(held);
    const late = after(20);
    await expect(applyEnforcement({ record: await loadCase(caseId), caller, at: late })).rejects.toMatchObject({ code: 'mediation.notEnforceable' });
    for (const token of [held.li, held.wang, held.zhou]) await door(caseId, 'POST', 'confirmation', token);
    await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'confirmed' });
    await expect(applyEnforcement({ record: await loadCase(caseId), caller: { ...caller, personId: people.wang as PersonId }, at: late })).rejects.toMatchObject({ code: 'mediation.nothingOverdue' });
    const record = await applyEnforcement({ record: await loadCase(caseId), caller, at: late });
    expect(record.all(DocumentItem).find(({ kind }) => kind === 'enforcementApplication')).toMatchObject({ visibleTo: [partyIds.li] });
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'ENFORCEMENT_APPLICATION_PREPARED', data: { obligationIds: ['1-1'] } });
  });
});
