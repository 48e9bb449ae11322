import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { PartyId } from '../../../shared/kernel/ids';
import type { Mediation } from '../../../shared/mediation/mediation';
import { clashesWith } from '../../../shared/mediation/session-times';
import { MediationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { recordMissing, type Missing } from '../../../functions/mediation/domain/absence';
import { nextWatchAt, passedReminders, watchSession } from '../../../functions/mediation/domain/session-watch';
import { handler } from '../../../functions/mediation/handler';
import { onSchedule } from '../../../functions/mediation/on-schedule';
import { recordAbsence } from '../../../functions/mediation/session/absences';
import { clock } from '../../../functions/platform/clock';
import { call } from '../../support/call';
import { partyIds, people, tokens } from './cast';
import { codeOf } from './domain/code-of';
import { door, scheduled, scheduling, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const times = { remindMinutes: [1440, 60], waitMinutes: 15 };
const at = (text: string) => new Date(`2026-12-10T${text}:00.000Z`);
const session = (change: object = {}) => ({ sessionId: 'session_1', startsAt: '2026-12-10T06:00:00.000Z', ...change });

describe('looking after a fixed session', () => {
  it('a day before, an hour before, then whether it has begun', () => {
    expect(nextWatchAt(session(), times)).toBe('2026-12-09T06:00:00.000Z');
    expect(nextWatchAt(session({ reminded: [1440] }), times)).toBe('2026-12-10T05:00:00.000Z');
    expect(nextWatchAt(session({ reminded: [1440, 60] }), times)).toBe('2026-12-10T06:15:00.000Z');
    expect(nextWatchAt(session({ reminded: [1440, 60], notBegunAt: '2026-12-10T06:15:00.000Z' }), times)).toBeUndefined();
    expect(passedReminders('2026-12-10T06:00:00.000Z', times, at('04:00'))).toEqual([1440]);
  });
  it('sends only the nearest of those that came due together, and none once the time has come', () => {
    expect(watchSession(session(), times, at('05:30'))).toMatchObject({ remind: 60, session: { reminded: [1440, 60] } });
    expect(watchSession(session(), times, at('04:00'))).toMatchObject({ remind: 1440 });
    expect(watchSession(session({ reminded: [1440] }), times, at('04:00'))).toBeUndefined();
    expect(watchSession(session(), times, at('06:20'))).toEqual({ session: expect.objectContaining({ notBegunAt: '2026-12-10T06:20:00.000Z' }), notBegun: true });
  });
  it('sees what a time overlaps, but not the case’s own session', () => {
    const diary = [{ caseId: 'case_0001', title: '甲', startsAt: '2026-12-10T06:30:00.000Z', minutes: 60 }, { caseId: 'case_0002', title: '乙', startsAt: '2026-12-10T07:00:00.000Z', minutes: 60 }] as never[];
    expect(clashesWith({ startsAt: '2026-12-10T06:00:00.000Z', minutes: 60 }, diary, 'case_0009')).toEqual([diary[0]]);
    expect(clashesWith({ startsAt: '2026-12-10T06:00:00.000Z', minutes: 60 }, diary, 'case_0001')).toEqual([]);
  });
});

describe('who did not come', () => {
  const mediation = (change: object = {}) => ({ state: 'scheduled', session: session(), ...change }) as unknown as Mediation;
  const missing = (change: Partial<Missing> = {}): Missing => ({ partyIds: ['party_wang01' as PartyId], end: false, bound: ['party_wang01', 'party_li0001'], waitMinutes: 15, absencesBeforeEnd: 2, at: at('06:15'), ...change });
  it('is recorded after the waiting time, longer for who said they would be late', () => {
    expect(recordMissing(mediation(), missing({ note: ' 没有接电话 ' }))).toEqual([expect.objectContaining({ partyIds: ['party_wang01'], note: '没有接电话' })]);
    expect(codeOf(() => recordMissing(mediation({ session: session({ late: { party_wang01: { minutes: 30, at: '' } } }) }), missing()))).toBe('mediation.tooEarlyForAbsence');
    expect(recordMissing(mediation({ session: session({ late: { party_wang01: { minutes: 30, at: '' } } }) }), missing({ at: at('06:45') }))).toHaveLength(1);
  });
  it.each<[string, object, Partial<Missing>, string]>([
    ['too early', {}, { at: at('06:14') }, 'mediation.tooEarlyForAbsence'],
    ['of somebody not in the case', {}, { partyIds: ['party_other1' as PartyId] }, 'mediation.absenceParties'],
    ['without a fixed session', { state: 'scheduling', session: undefined }, {}, 'mediation.wrongState'],
    ['as the end at the first time', {}, { end: true }, 'mediation.absenceFirst'],
  ])('not %s', (_title, given, change, code) => {
    expect(codeOf(() => recordMissing(mediation(given), missing(change)))).toBe(code);
  });
  it('the same party twice may end it', () => {
    const once = recordMissing(mediation(), missing());
    expect(recordMissing(mediation({ absences: once }), missing({ end: true }))).toHaveLength(2);
  });
});

describe('through the doors and the sweep', () => {
  it('reminds once each, says when it has not begun, and falls back to the limit afterwards', async () => {
    const caseId = await scheduled(held);
    const startsAt = Date.parse((await loadCase(caseId)).one(MediationItem)?.session?.startsAt ?? '');
    const look = async (minutes: number) => { await onSchedule(new Date(startsAt + minutes * 60_000)); return (await readEvents(caseId)).filter(({ type }) => type === 'MEDIATION_SESSION_REMINDED' || type === 'MEDIATION_SESSION_NOT_BEGUN').map(({ type, data }) => data['minutes'] ?? type); };
    expect(await look(-90)).toEqual([]);
    expect(await look(-59)).toEqual([60]);
    expect(await look(-30)).toEqual([60]);
    expect(await look(16)).toEqual([60, 'MEDIATION_SESSION_NOT_BEGUN']);
    expect(await look(20)).toEqual([60, 'MEDIATION_SESSION_NOT_BEGUN']);
    expect((await loadCase(caseId)).one(MediationItem)?.state).toBe('scheduled');
  });
  it('the calendar entry is for everybody in it, with the court’s reminders as alarms', async () => {
    const caseId = await scheduled(held);
    for (const token of [held.li, held.mediator, held.judge]) {
      const { status, body } = await door(caseId, 'GET', 'calendar', token);
      expect([status, String(body['ics'])]).toEqual([200, expect.stringMatching(/BEGIN:VEVENT[\s\S]*TRIGGER:-P1D[\s\S]*TRIGGER:-PT1H/)]);
    }
    expect(await door((await scheduling(held)).caseId, 'GET', 'calendar', held.li)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await door(caseId, 'GET', 'calendar', held.stranger)).toMatchObject({ status: 403 });
  });
  it('one’s own diary holds what is fixed, for the mediator and a party', async () => {
    const caseId = await scheduled(held);
    const diary = async (token: string) => ((await call(handler, 'GET', '/api/mediation/diary', { token })).body['items'] as { caseId: string }[]).map((one) => one.caseId);
    expect(await diary(held.mediator)).toContain(caseId);
    expect(await diary(held.stranger)).toEqual([]);
  });
  it('being late is told; not by who is in no case, and not before a time is fixed', async () => {
    const caseId = await scheduled(held);
    expect((await door(caseId, 'POST', 'lateness', held.wang, { minutes: 20 })).body).toMatchObject({ session: { late: { [partyIds.wang]: { minutes: 20 } } } });
    expect(await door(caseId, 'POST', 'lateness', held.wang, { minutes: 90 })).toMatchObject({ status: 400 });
    expect(await door((await scheduling(held)).caseId, 'POST', 'lateness', held.wang, { minutes: 20 })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('an absence leads to another time; the second of the same party may end the mediation', async () => {
    const caseId = await scheduled(held);
    expect(await door(caseId, 'POST', 'absences', held.mediator, { partyIds: [partyIds.wang], outcome: 'again' })).toMatchObject({ status: 409, body: { code: 'mediation.tooEarlyForAbsence' } });
    expect(await door(caseId, 'POST', 'absences', held.li, { partyIds: [partyIds.wang], outcome: 'again' })).toMatchObject({ status: 403 });
    const caller = { personId: people.mediator, roles: ['mediator'], role: 'mediator', name: '吴调解', sessionId: 's' } as never;
    const later = (record: Awaited<ReturnType<typeof loadCase>>) => new Date(Date.parse(record.one(MediationItem)?.session?.startsAt ?? '') + 16 * 60_000);
    const record = await loadCase(caseId);
    const again = await recordAbsence({ record, caller, partyIds: [partyIds.wang as PartyId], outcome: 'again', note: undefined, at: later(record) });
    expect(again.one(MediationItem)).toMatchObject({ state: 'scheduling', slots: [], absences: [{ partyIds: [partyIds.wang] }] });
    expect(again.one(MediationItem)?.session).toBeUndefined();
    const slot = new Date(clock.now().getTime() + 200 * 60_000).toISOString();
    const { body } = await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: slot, minutes: 60 }] });
    for (const token of [held.li, held.wang, held.zhou]) await door(caseId, 'POST', 'time-answers', token, { slotIds: (body['slots'] as { slotId: string }[]).map(({ slotId }) => slotId) });
    const second = await loadCase(caseId);
    const ended = await recordAbsence({ record: second, caller, partyIds: [partyIds.wang as PartyId], outcome: 'end', note: '电话不接', at: later(second) });
    expect(ended.one(MediationItem)).toMatchObject({ state: 'failed', failure: { ground: 'other', costRaised: expect.stringContaining('王建军没有到场') } });
    expect((await readEvents(caseId)).slice(-2).map(({ type }) => type)).toEqual(['MEDIATION_ABSENCE_RECORDED', 'MEDIATION_FAILED']);
  });
});

describe('在线调解规则 16: a session with some of them only', () => {
  const apartFor = async (partyIdsOf: string[]) => {
    const { caseId } = await scheduling(held);
    const answer = await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: new Date(clock.now().getTime() + 5 * 60_000).toISOString(), minutes: 60 }], partyIds: partyIdsOf });
    return { caseId, answer, slotIds: ((answer.body['slots'] ?? []) as { slotId: string }[]).map(({ slotId }) => slotId) };
  };
  it('needs the others’ yes, then they stay outside', async () => {
    const { caseId, slotIds } = await apartFor([partyIds.wang]);
    expect(await door(caseId, 'POST', 'time-answers', held.li, { slotIds })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect((await door(caseId, 'POST', 'time-answers', held.wang, { slotIds })).body).toMatchObject({ state: 'scheduling' });
    expect(await door(caseId, 'POST', 'apart-answers', held.wang, { agreed: true })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect((await door(caseId, 'POST', 'apart-answers', held.li, { agreed: true })).body).toMatchObject({ state: 'scheduling' });
    expect((await door(caseId, 'POST', 'apart-answers', held.zhou, { agreed: true })).body).toMatchObject({ state: 'scheduled', session: { partyIds: [partyIds.wang] } });
    for (const token of [held.mediator, held.wang]) expect(await door(caseId, 'GET', 'room', token)).toMatchObject({ status: 200 });
    for (const token of [held.li, held.zhou]) expect(await door(caseId, 'GET', 'room', token)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
  it('a no takes it back: the mediator proposes times for everybody', async () => {
    const { caseId } = await apartFor([partyIds.wang]);
    expect((await door(caseId, 'POST', 'apart-answers', held.li, { agreed: false })).body).toMatchObject({ state: 'scheduling', slots: [] });
    expect((await loadCase(caseId)).one(MediationItem)?.apart).toBeUndefined();
  });
  it('with everybody is no separate one; with somebody unknown is refused', async () => {
    expect((await apartFor([partyIds.wang, partyIds.li, partyIds.company])).answer.body['apart']).toBeUndefined();
    expect((await apartFor(['party_other1'])).answer).toMatchObject({ status: 422, body: { code: 'mediation.apartParties' } });
  });
});
