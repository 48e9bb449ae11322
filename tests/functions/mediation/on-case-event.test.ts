import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseEvent } from '../../../shared/cases/case-event';
import type { CaseId } from '../../../shared/kernel/ids';
import type { Service } from '../../../shared/service/service';
import { MediationItem, NoticeItem, ServiceItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { onCaseEvent } from '../../../functions/mediation/on-case-event';
import { onSchedule } from '../../../functions/mediation/on-schedule';
import { quoteFee } from '../../../shared/fees/quote-fee';
import { acceptedCase, partyIds, people, tokens } from './cast';
import { door, drafted, scheduling, sign, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const now = new Date();
const typesOf = async (caseId: CaseId) => (await readEvents(caseId)).map(({ type }) => type);
const event = (caseId: CaseId, type: CaseEvent['type'], data: Record<string, unknown>) => ({ caseId, version: 1, type, at: now.toISOString(), actor: { kind: 'system', name: '系统' }, data, prevHash: '', hash: '' }) as CaseEvent;

describe('CASE_ACCEPTED', () => {
  it.each([
    ['declined', 'FIRST_MEDIATION_DECLINED', 'declined', undefined],
    ['undecided', 'FIRST_MEDIATION_OFFERED', 'undecided', undefined],
    ['accepted', 'FIRST_MEDIATION_ACCEPTED', 'accepted', 'requested'],
  ] as const)('%s in the complaint → %s, once however often it is told', async (answer, type, firstMediation, state) => {
    const { caseId } = await acceptedCase();
    const accepted = event(caseId, 'CASE_ACCEPTED', { firstMediation: answer, procedure: 'summary' });
    await Promise.all([onCaseEvent(accepted, now), onCaseEvent(accepted, now)]);
    await onCaseEvent(accepted, now);
    const record = await loadCase(caseId);
    expect(record.head.firstMediation).toBe(firstMediation);
    expect(record.one(MediationItem)?.state).toBe(state);
    expect((await typesOf(caseId)).filter((one) => one.startsWith('FIRST_MEDIATION'))).toEqual([type]);
  });
});

const service = (partyId: string, documentId: string, confirmedAt?: string): Service => ({
  serviceId: `service_${partyId.slice(6)}` as never, orderId: 'order_first' as never, bundle: 'statement', addresseePartyId: partyId as never, addresseeName: '某', documentIds: [documentId as never], code: 'ABCDEFGH',
  state: confirmedAt === undefined ? 'delivered' : 'confirmed', orderedAt: now.toISOString(), orderedBy: '系统', rung: 'first', rungAt: now.toISOString(), tries: [], ...(confirmedAt === undefined ? {} : { confirmedAt }),
});
const confirm = async (caseId: CaseId, partyId: string, documentId: string, confirmedAt: string) => {
  await appendToCase(await loadCase(caseId), now, [{ type: 'SERVICE_CONFIRMED', actor: { kind: 'system', name: '系统' }, data: { partyId, bundle: 'statement' } }], { puts: [put(ServiceItem, service(partyId, documentId, confirmedAt))] });
  await onCaseEvent(event(caseId, 'SERVICE_CONFIRMED', { serviceId: 'service_x', partyId, bundle: 'statement' }), now);
};

const paid = async (caseId: CaseId) => {
  const quote = quoteFee({ kind: 'property', amountFen: 6800000 });
  await appendToCase(await loadCase(caseId), now, [{ type: 'FEE_PAID', actor: { kind: 'channel', name: '微信支付' } }], { puts: [put(NoticeItem, {
    noticeId: 'notice_paid' as never, payerPartyId: partyIds.li as never, payerName: '李晓梅', reason: 'firstMediationDeclined', quote, amountFen: quote.feeFen, issuedAt: now.toISOString(),
    receivedOn: '2026-11-23', lastDayOn: '2026-11-30', provisional: false, state: 'paid', paidFen: quote.feeFen, refundedFen: 0,
  })] });
};

describe('the statement', () => {
  it('is issued once the fee is paid and takes effect on the day the last party signs for it (解释 149)', async () => {
    const { caseId, sha256 } = await drafted(held);
    for (const [token, person] of [[held.li, people.li], [held.wang, people.wang], [held.zhou, people.zhou], [held.mediator, people.mediator]] as const) await sign(caseId, token, person, sha256);
    await paid(caseId);
    expect(await door(caseId, 'POST', 'statement', held.mediator)).toMatchObject({ status: 403 });
    const issued = await door(caseId, 'POST', 'statement', held.judge);
    expect(issued).toMatchObject({ status: 200, body: { state: 'statementIssued', statement: { confirmedPartyIds: [] } } });
    const { documentId } = issued.body['statement'] as { documentId: string };
    await confirm(caseId, partyIds.wang, documentId, '2026-11-25T09:00:00.000Z');
    await confirm(caseId, partyIds.li, documentId, '2026-11-24T09:00:00.000Z');
    expect((await loadCase(caseId)).one(MediationItem)?.statement?.effectiveAt).toBeUndefined();
    await confirm(caseId, partyIds.company, documentId, '2026-11-25T17:00:00.000Z');
    await onCaseEvent(event(caseId, 'SERVICE_CONFIRMED', { partyId: partyIds.company, bundle: 'statement' }), now);
    const effective = (await readEvents(caseId)).filter(({ type }) => type === 'MEDIATION_STATEMENT_EFFECTIVE');
    expect(effective.map(({ data }) => data)).toEqual([{ documentId, effectiveOn: '2026-11-26' }]);
    expect(await door(caseId, 'POST', 'statement', held.judge)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
});

describe('the limit', () => {
  it('that has passed ends a mediation by itself, once, and not before', async () => {
    const { caseId } = await scheduling(held);
    const limitOn = (await loadCase(caseId)).one(MediationItem)?.limitOn ?? '';
    await onSchedule(new Date(`${limitOn}T10:00:00+08:00`));
    expect((await loadCase(caseId)).one(MediationItem)?.state).toBe('scheduling');
    const after = new Date(Date.parse(`${limitOn}T10:00:00+08:00`) + 86_400_000);
    await onSchedule(after);
    await onSchedule(after);
    expect((await loadCase(caseId)).one(MediationItem)).toMatchObject({ state: 'failed', failure: { reason: expect.stringContaining('期限届满') } });
    expect((await typesOf(caseId)).filter((type) => type === 'MEDIATION_FAILED')).toHaveLength(1);
  });
});
