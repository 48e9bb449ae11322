import { describe, expect, it } from '@jest/globals';
import { mediationLifecycle, type MediationState } from '../../../../shared/mediation/mediation';
import { advance, isOpen, type MediationStep } from '../../../../functions/mediation/domain/advance';
import { agreedSlot } from '../../../../functions/mediation/domain/agreed-slot';
import { checkClauses } from '../../../../functions/mediation/domain/check-clauses';
import { conflictOfInterest } from '../../../../functions/mediation/domain/conflict-of-interest';
import { openSession } from '../../../../functions/mediation/domain/room-door';
import { newMediation } from '../../../../functions/mediation/domain/new-mediation';
import { bornAndSex } from '../../../../functions/mediation/born-and-sex';
import { codeOf } from './code-of';
import { cast } from '../cast';

const steps: MediationStep[] = ['refer', 'accept', 'decline', 'propose', 'agreeTime', 'start', 'end', 'draft', 'sign', 'signed', 'issueStatement', 'fail'];
const states = Object.keys(mediationLifecycle) as MediationState[];

describe('the lifecycle of a mediation', () => {
  it.each(states.flatMap((state) => steps.map((step) => [state, step] as const)))('%s × %s goes where the table says or is refused', (state, step) => {
    const wanted = (mediationLifecycle[state] as Record<string, string | undefined>)[step];
    if (wanted === undefined) expect(codeOf(() => advance(state, step))).toBe('mediation.wrongState');
    else expect(advance(state, step)).toBe(wanted);
  });
  it.each([['failed', false], ['ended', false], ['requested', true], ['agreed', true], ['statementIssued', true]] as const)('%s is open: %s', (state, open) => expect(isOpen({ state })).toBe(open));
});

describe('the time everybody can come', () => {
  const at = new Date('2026-11-23T00:00:00Z');
  const slot = (slotId: string, startsAt: string, answers: Record<string, 'yes' | 'no'>) => ({ slotId: slotId as never, startsAt, minutes: 60, answers });
  it('is the earliest one ahead with every yes', () => {
    const slots = [slot('slot_c', '2026-11-26T01:00:00.000Z', { a: 'yes', b: 'yes' }), slot('slot_b', '2026-11-25T01:00:00.000Z', { a: 'yes', b: 'yes' }), slot('slot_a', '2026-11-24T01:00:00.000Z', { a: 'yes', b: 'no' }), slot('slot_p', '2026-11-22T01:00:00.000Z', { a: 'yes', b: 'yes' })];
    expect(agreedSlot(slots, ['a', 'b'], at)?.slotId).toBe('slot_b');
  });
  it('does not exist while one has not answered, or when nobody is bound', () => {
    expect(agreedSlot([slot('slot_a', '2026-11-24T01:00:00.000Z', { a: 'yes' })], ['a', 'b'], at)).toBeUndefined();
    expect(agreedSlot([slot('slot_a', '2026-11-24T01:00:00.000Z', {})], [], at)).toBeUndefined();
  });
});

describe('what an agreement may say', () => {
  const known = { all: ['party_a', 'party_b', 'party_c'], bound: ['party_a', 'party_b'] };
  const pay = { kind: 'payment' as const, text: '被告赔偿原告损失。', payerPartyId: 'party_b' as never, payeePartyId: 'party_a' as never, amountFen: 100, dueOn: '2026-12-01' };
  const check = (clause: object) => () => checkClauses([{ ...pay, ...clause } as typeof pay], known, '2026-11-23');
  it('a whole payment clause passes', () => expect(codeOf(check({}))).toBeUndefined());
  it.each([
    [{ text: '被告逾期不付款的，由法院直接判决。' }, 'text'], [{ text: '如被告违约，人民法院可以径行作出判决。' }, 'text'], [{ text: '若不履行，法院按原诉讼请求裁判。' }, 'text'],
    [{ payerPartyId: 'party_x' }, 'payerPartyId'], [{ payerPartyId: 'party_c' }, 'payerPartyId'], [{ payeePartyId: 'party_b' }, 'payeePartyId'], [{ payeePartyId: undefined }, 'payeePartyId'],
    [{ amountFen: undefined }, 'amountFen'], [{ amountFen: 0 }, 'amountFen'], [{ amountFen: 1.5 }, 'amountFen'], [{ dueOn: undefined }, 'dueOn'], [{ dueOn: '2026-11-22' }, 'dueOn'],
  ])('%j is refused at %s', (change, field) => {
    expect(codeOf(check(change))).toBe('mediation.agreementIncomplete');
    expect(() => check(change)()).toThrow(expect.objectContaining({ path: `clauses.0.${field}` }));
  });
  it('a penalty for breach is allowed (民事调解规定 8(1))', () => expect(codeOf(check({ text: '被告逾期付款的，按日万分之五支付违约金。' }))).toBeUndefined());
});

describe('who may not mediate', () => {
  const { parties, agencies } = cast();
  it.each([['吴调解', undefined], ['王建军', '当事人'], ['周代理', '当事人的代理人']])('%s: %s', (name, wanted) => expect(conflictOfInterest(name, parties, agencies)).toBe(wanted));
  it('nor the legal representative of a party', () => expect(conflictOfInterest('赵总', [{ ...parties[2]!, legalRepresentative: '赵总' }], [])).toBe('当事人的法定代表人'));
});

describe('the door of the room', () => {
  const base = { ...newMediation({ origin: 'partyRequest', at: new Date(0) }), session: { sessionId: 's', startsAt: '2026-11-23T02:00:00.000Z' } };
  const open = (state: MediationState, asMediator: boolean, at: string, startedAt?: string) => () => openSession({ ...base, state, session: { ...base.session, ...(startedAt === undefined ? {} : { startedAt }) } }, asMediator, new Date(at));
  it.each([
    ['a party an hour before', open('scheduled', false, '2026-11-23T01:00:00Z'), 'mediation.roomNotOpen'],
    ['a party 30 minutes before', open('scheduled', false, '2026-11-23T01:30:00Z'), undefined],
    ['the mediator a day before', open('scheduled', true, '2026-11-22T01:00:00Z'), undefined],
    ['a party early, once the mediator has started', open('inSession', false, '2026-11-22T01:00:00Z', '2026-11-22T00:59:00.000Z'), undefined],
    ['nobody before a time is agreed', open('scheduling', true, '2026-11-23T02:00:00Z'), 'mediation.roomNotOpen'],
    ['nobody after it failed', open('failed', true, '2026-11-23T02:00:00Z'), 'mediation.roomNotOpen'],
  ])('%s', (_who, enter, wanted) => expect(codeOf(enter)).toBe(wanted));
  it('says when it opens', () => expect(open('scheduled', false, '2026-11-23T01:00:00Z')).toThrow('2026年11月23日 09:30起可以进入'));
});

it('reads sex and birthday from an ID number', () => {
  expect(bornAndSex('612301199001011234')).toEqual({ sex: 'male', born: ['1990', '01', '01'] });
  expect(bornAndSex('61230119900101124X')?.sex).toBe('female');
  expect(bornAndSex('not a number')).toBeUndefined();
});
