import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import { nextStep } from '../../../shared/cases/next-step';
import { DocumentItem, ServiceItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, readEvents } from '../../../functions/cases/case-log';
import { factsOf, viewerOf } from '../../../functions/cases/view-case';
import { applyEnforcement } from '../../../functions/mediation/performance/apply-enforcement';
import { objectConfirmation } from '../../../functions/mediation/confirmation/object-confirmation';
import { clock } from '../../../functions/platform/clock';
import { agreed, today } from './agreed-in-parts';
import { partyIds, people, tokens } from './cast';
import { door, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const reason = '协议不是我真实的意思，签名时不知道第一条的金额';
const confirmed = async (): Promise<CaseId> => {
  const caseId = await agreed(held);
  for (const token of [held.li, held.wang, held.zhou]) await door(caseId, 'POST', 'confirmation', token);
  await door(caseId, 'POST', 'confirmation/ruling', held.judge, { result: 'confirmed' });
  return caseId;
};
const object = (caseId: CaseId, token: string, body: Record<string, unknown> = { reason }) => door(caseId, 'POST', 'confirmation/objections', token, body);
const idOf = (answer: { body: Record<string, unknown> }): string => (answer.body as { confirmation: { objections: { objectionId: string }[] } }).confirmation.objections.at(-1)?.objectionId ?? '';
const decide = (caseId: CaseId, id: string, token: string, upheld: boolean, why = '经审查，签名时协议内容已逐条告知') => door(caseId, 'POST', `confirmation/objections/${id}/decision`, token, { upheld, reason: why });
const enforce = async (caseId: CaseId) => applyEnforcement({ record: await loadCase(caseId), caller: { personId: people.li as PersonId, roles: ['party'], role: 'party', name: '李晓梅', sessionId: 's' }, at: new Date(clock.now().getTime() + 12 * 86_400_000) });

describe('解释 372: an objection to the confirmation', () => {
  it('dismissed, the ruling stands and can be enforced; the ruling on it is served', async () => {
    const caseId = await confirmed();
    expect(await object(caseId, held.judge)).toMatchObject({ status: 403 });
    expect(await object(caseId, held.wang, { reason: '不对' })).toMatchObject({ status: 400 });
    const asked = await object(caseId, held.wang);
    expect(asked).toMatchObject({ status: 201, body: { confirmation: { objections: [{ name: '王建军', partyId: partyIds.wang }] } } });
    expect(await object(caseId, held.li)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    const record = await loadCase(caseId);
    expect(nextStep(factsOf(record), viewerOf(record, { personId: people.judge as PersonId, role: 'judge' }))).toMatchObject({ action: 'ruleConfirmation', whose: 'you' });
    expect(await decide(caseId, idOf(asked), held.mediator, false)).toMatchObject({ status: 403 });
    expect(await decide(caseId, 'objection_0', held.judge, false)).toMatchObject({ status: 404, body: { code: 'mediation.objectionUnknown' } });
    expect(await decide(caseId, idOf(asked), held.judge, false, '短')).toMatchObject({ status: 400 });
    expect(await decide(caseId, idOf(asked), held.judge, false)).toMatchObject({ status: 200, body: { confirmation: { objections: [{ decision: { upheld: false } }] } } });
    expect(await decide(caseId, idOf(asked), held.judge, true)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect((await loadCase(caseId)).all(DocumentItem).filter(({ kind }) => kind === 'confirmationRuling').map(({ title }) => title)).toContain('民事裁定书（驳回异议）');
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'CONFIRMATION_OBJECTION_RULED', data: { upheld: false } });
    await expect(enforce(caseId)).resolves.toBeDefined();
  });
  it('upheld, the confirmation is taken back and enforces nothing', async () => {
    const caseId = await confirmed();
    const asked = await door(caseId, 'POST', 'confirmation/objections-of-others', held.judge, { name: '钱路过', knownOn: addDays(today(), -30), reason: '协议处分的款项是我的，两位当事人都知道' });
    expect(asked.status).toBe(201);
    await decide(caseId, idOf(asked), held.judge, true, '协议损害案外人的合法权益，不应确认');
    await expect(enforce(caseId)).rejects.toMatchObject({ code: 'mediation.notEnforceable' });
    expect(await object(caseId, held.li)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('too late after fifteen days of receiving it, or six months of knowing', async () => {
    const caseId = await confirmed();
    expect(await door(caseId, 'POST', 'confirmation/objections-of-others', held.judge, { name: '钱路过', knownOn: addDays(today(), -200), reason: '协议处分的款项是我的，两位当事人都知道' })).toMatchObject({ status: 409, body: { code: 'mediation.objectionLate' } });
    const ruling = (await loadCase(caseId)).all(DocumentItem).find(({ kind }) => kind === 'confirmationRuling');
    const service = { serviceId: 'service_00009', orderId: 'order_00009', bundle: 'ruling', addresseePartyId: partyIds.li, addresseeName: '李晓梅', documentIds: [ruling?.documentId], code: 'ABCDEFGK', state: 'confirmed', orderedAt: clock.now().toISOString(), orderedBy: '系统', rung: 'first', rungAt: clock.now().toISOString(), tries: [], confirmedAt: clock.now().toISOString() };
    await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'SERVICE_CONFIRMED', actor: { kind: 'system', name: '系统' } }], { puts: [{ key: `SERVICE#${service.serviceId}`, value: service, indexes: {} }] });
    const record = await loadCase(caseId);
    expect(record.all(ServiceItem)).toHaveLength(1);
    const late = { record, caller: { personId: people.li as PersonId, roles: ['party' as const], role: 'party' as const, name: '李晓梅', sessionId: 's' }, reason, at: new Date(clock.now().getTime() + 19 * 86_400_000) };
    expect(() => objectConfirmation(late)).toThrow(expect.objectContaining({ code: 'mediation.objectionLate' }));
    expect(await object(caseId, held.li)).toMatchObject({ status: 201 });
  });
});
