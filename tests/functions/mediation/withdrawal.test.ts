import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { Party } from '../../../shared/cases/party';
import type { Refund } from '../../../shared/fees/refund';
import type { CaseId, PartyId } from '../../../shared/kernel/ids';
import type { Withdrawal } from '../../../shared/mediation/withdrawal';
import { openClaims, suitEnded } from '../../../shared/mediation/withdrawal';
import { onCaseEvent as closing } from '../../../functions/cases/close-case';
import { AttemptItem, DocumentItem, MediationItem, NoticeItem, RefundItem, ServiceItem } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, put, readEvents } from '../../../functions/cases/case-log';
import { factsOf, viewerOf } from '../../../functions/cases/view-case';
import { nextStep } from '../../../shared/cases/next-step';
import { settleWithdrawal } from '../../../functions/fees/settle-withdrawal';
import { endsSuit, mayWithdraw, type Suit } from '../../../functions/mediation/domain/withdraw-suit';
import { clock } from '../../../functions/platform/clock';
import { storage } from '../../../functions/platform/storage';
import { objectKey } from '../../../functions/cases/file-document';
import { attempt, notice } from '../fees/samples';
import { acceptedCase, cast, partyIds, people, tokens } from './cast';
import { codeOf } from './domain/code-of';
import { door, scheduled, uploaded, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const { parties } = cast();
const suit = (change: Partial<Suit> = {}): Suit => ({ phase: 'open', parties, withdrawals: [], decided: false, counterclaimed: false, ...change });
const plaintiff = parties.find(({ role }) => role === 'plaintiff') as Party;
const self = [{ party: plaintiff, as: 'self' as const }];
const ids = (...some: string[]) => some as PartyId[];
const allowed = (plaintiffIds: string[], defendantIds: string[], ends = false) => ({ plaintiffIds: ids(...plaintiffIds), defendantIds: ids(...defendantIds), ruling: { allowed: true, ends } }) as Withdrawal;

describe('CPL 148: who may withdraw what', () => {
  it('the plaintiff, against everybody unless some are named', () => {
    expect(mayWithdraw(suit(), self, undefined)).toEqual({ plaintiffIds: [partyIds.li], defendantIds: [partyIds.wang, partyIds.company] });
    expect(mayWithdraw(suit(), self, ids(partyIds.wang))).toMatchObject({ defendantIds: [partyIds.wang] });
    expect(mayWithdraw(suit({ withdrawals: [allowed([partyIds.li], [partyIds.wang])] }), self, undefined)).toMatchObject({ defendantIds: [partyIds.company] });
  });
  it.each<[string, Suit, Parameters<typeof mayWithdraw>[1], string[] | undefined, string]>([
    ['a case not docketed', suit({ phase: 'filing' }), self, undefined, 'cases.wrongPhase'],
    ['a closed case', suit({ phase: 'closed' }), self, undefined, 'cases.wrongPhase'],
    ['after judgment', suit({ decided: true }), self, undefined, 'cases.wrongPhase'],
    ['a defendant', suit(), [{ party: parties[1] as Party, as: 'self' }], undefined, 'mediation.notPlaintiff'],
    ['an agent without special authority', suit(), [{ party: plaintiff, as: 'agent', agency: { authority: 'general' } as never }], undefined, 'mediation.authorityNeeded'],
    ['a second application', suit({ withdrawals: [{ ...allowed([partyIds.li], [partyIds.wang]), ruling: undefined } as never] }), self, undefined, 'mediation.withdrawalOpen'],
    ['against somebody let go already', suit({ withdrawals: [allowed([partyIds.li], [partyIds.wang])] }), self, [partyIds.wang], 'mediation.notInSuit'],
    ['against the plaintiff', suit(), self, [partyIds.li], 'mediation.notInSuit'],
  ])('not %s', (_title, given, standings, against, code) => {
    expect(codeOf(() => mayWithdraw(given, standings, against as PartyId[] | undefined))).toBe(code);
  });
  it('ends the suit when nothing is left; a counterclaim goes on (解释 239)', () => {
    const whole = { plaintiffIds: ids(partyIds.li), defendantIds: ids(partyIds.wang, partyIds.company) };
    expect(endsSuit(suit(), whole)).toBe(true);
    expect(endsSuit(suit({ counterclaimed: true }), whole)).toBe(false);
    expect(endsSuit(suit(), { ...whole, defendantIds: ids(partyIds.wang) })).toBe(false);
    expect(endsSuit(suit({ withdrawals: [allowed([partyIds.li], [partyIds.company])] }), { ...whole, defendantIds: ids(partyIds.wang) })).toBe(true);
    expect(openClaims(parties, [allowed([partyIds.li], [partyIds.wang])])).toEqual([{ plaintiffId: partyIds.li, defendantId: partyIds.company }]);
    expect([suitEnded([allowed([], [], true)]), suitEnded([allowed([], [])])]).toEqual([true, false]);
  });
});

const apply = async (caseId: CaseId, token: string, owner: string, body: Record<string, unknown> = {}) => door(caseId, 'POST', 'withdrawals', token, { reason: 'settled', fileId: await uploaded(owner), ...body });
const idOf = (answer: { body: Record<string, unknown> }) => (answer.body['items'] as Withdrawal[]).at(-1)?.withdrawalId ?? '';
const paid = async (caseId: CaseId): Promise<void> => {
  await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'FEE_PAID', actor: { kind: 'system', name: '系统' } }], {
    puts: [put(NoticeItem, notice({ state: 'paid', paidFen: 150_000, payerPartyId: partyIds.li as PartyId })), put(AttemptItem, attempt({ state: 'paid', paidAt: clock.now().toISOString() } as never))],
  });
};
const says = async (caseId: CaseId, personId: string, role: 'party' | 'judge') => { const record = await loadCase(caseId); return nextStep(factsOf(record), viewerOf(record, { personId: personId as never, role })); };

describe('through the doors', () => {
  it('asked for by the plaintiff, ruled by the judge, half the fee proposed back, the mediation over, the case closed', async () => {
    const caseId = await scheduled(held);
    await paid(caseId);
    const asked = await apply(caseId, held.li, people.li, { note: '钱已当场付清' });
    expect(asked).toMatchObject({ status: 201, body: { items: [{ plaintiffIds: [partyIds.li], defendantIds: [partyIds.company, partyIds.wang], appliedBy: { as: 'self' } }] } });
    expect(await says(caseId, people.judge, 'judge')).toMatchObject({ action: 'ruleWithdrawal', whose: 'you' });
    const ruled = await door(caseId, 'POST', `withdrawals/${idOf(asked)}/ruling`, held.judge, { allowed: true });
    expect(ruled.body).toMatchObject({ items: [{ ruling: { allowed: true, ends: true, judgeName: '林法官' } }] });
    const record = await loadCase(caseId);
    expect(record.one(MediationItem)?.state).toBe('ended');
    const ruling = record.all(DocumentItem).find(({ kind }) => kind === 'withdrawalRuling');
    expect(Buffer.from(await storage.get(objectKey(ruling?.fileId ?? ''))).includes('ETSI.CAdES.detached')).toBe(true);
    expect((await readEvents(caseId)).map(({ type }) => type)).toEqual(expect.arrayContaining(['WITHDRAWAL_APPLIED', 'WITHDRAWAL_RULED', 'MEDIATION_ENDED']));

    await settleWithdrawal(caseId, '2026-11-27', clock.now());
    await settleWithdrawal(caseId, '2026-11-27', clock.now());
    const [refund, ...more] = (await loadCase(caseId)).all(RefundItem);
    expect([refund?.cause, refund?.amountFen, more]).toEqual(['withdrawn', 75_000, []]);

    const ruledEvent = (await readEvents(caseId)).find(({ type }) => type === 'WITHDRAWAL_RULED') as never;
    await closing(ruledEvent, clock.now());
    expect((await loadCase(caseId)).head.phase).toBe('open');
    const service = { serviceId: 'service_00001', orderId: 'order_00001', bundle: 'ruling', addresseePartyId: partyIds.li, addresseeName: '李晓梅', documentIds: [ruling?.documentId], code: 'ABCDEFGH', state: 'confirmed', orderedAt: clock.now().toISOString(), orderedBy: '系统', rung: 'first', rungAt: clock.now().toISOString(), tries: [], confirmedAt: clock.now().toISOString() };
    await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'REFUND_ARRIVED', actor: { kind: 'system', name: '系统' } }], { puts: [{ key: `SERVICE#${service.serviceId}`, value: service, indexes: {} }, put(RefundItem, { ...(refund as Refund), state: 'succeeded' } as Refund)] });
    expect((await loadCase(caseId)).all(ServiceItem)).toHaveLength(1);
    await closing(ruledEvent, clock.now());
    expect((await loadCase(caseId)).head).toMatchObject({ phase: 'closed', closedBy: '准许撤诉' });
  });
  it('an unpaid fee is not asked for any more', async () => {
    const { caseId } = await acceptedCase();
    await appendToCase(await loadCase(caseId), clock.now(), [{ type: 'FEE_NOTICE_ISSUED', actor: { kind: 'system', name: '系统' } }], { puts: [put(NoticeItem, notice({ payerPartyId: partyIds.li as PartyId }))] });
    await settleWithdrawal(caseId, '2026-11-27', clock.now());
    const record = await loadCase(caseId);
    expect([record.all(NoticeItem)[0]?.state, record.all(RefundItem), (await readEvents(caseId)).at(-1)?.type]).toEqual(['cancelled', [], 'FEE_NOTICE_CANCELLED']);
  });
  it('against one defendant, and the suit goes on', async () => {
    const { caseId } = await acceptedCase();
    const asked = await apply(caseId, held.li, people.li, { reason: 'other', against: [partyIds.company] });
    const ruled = await door(caseId, 'POST', `withdrawals/${idOf(asked)}/ruling`, held.judge, { allowed: true });
    expect(ruled.body).toMatchObject({ items: [{ ruling: { ends: false } }] });
    expect((await loadCase(caseId)).head.phase).toBe('open');
    expect(await apply(caseId, held.li, people.li, { against: [partyIds.company] })).toMatchObject({ status: 422, body: { code: 'mediation.notInSuit' } });
  });
  it('is refused to others, without a signature of one’s own, and twice', async () => {
    const { caseId } = await acceptedCase();
    expect(await apply(caseId, held.wang, people.wang)).toMatchObject({ status: 403, body: { code: 'mediation.notPlaintiff' } });
    expect(await apply(caseId, held.judge, people.judge)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await apply(caseId, held.li, people.wang)).toMatchObject({ status: 409, body: { code: 'documents.notUploaded' } });
    const asked = await apply(caseId, held.li, people.li);
    expect(await apply(caseId, held.li, people.li)).toMatchObject({ status: 409, body: { code: 'mediation.withdrawalOpen' } });
    const rule = (body: Record<string, unknown>, id = idOf(asked)) => door(caseId, 'POST', `withdrawals/${id}/ruling`, held.judge, body);
    expect(await rule({ allowed: true }, 'withdrawal_no')).toMatchObject({ status: 404, body: { code: 'mediation.withdrawalUnknown' } });
    expect(await rule({ allowed: false })).toMatchObject({ status: 422, body: { code: 'mediation.withdrawalGround', path: 'ground' } });
    expect(await rule({ allowed: false, ground: 'unlawful', reason: '不行' })).toMatchObject({ status: 422, body: { code: 'mediation.withdrawalGround', path: 'reason' } });
    expect(await rule({ allowed: false, ground: 'unlawful', reason: '双方涉嫌恶意串通损害他人利益，需要依法处理' })).toMatchObject({ status: 200, body: { items: [{ ruling: { allowed: false, ground: 'unlawful', ends: false } }] } });
    expect(await rule({ allowed: true })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await says(caseId, people.li, 'party')).not.toMatchObject({ text: expect.stringContaining('撤诉') });
  });
});
