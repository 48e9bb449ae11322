import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { call } from '../../support/call';
import type { CaseId } from '../../../shared/kernel/ids';
import { InvitationItem, MediationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { savePerson } from '../../../functions/cases/people';
import { handler } from '../../../functions/mediation/handler';
import { clock } from '../../../functions/platform/clock';
import { seal } from '../../../functions/platform/sealing';
import { partyIds, people, tokens } from './cast';
import { RoomCast } from './room-cast';
import { door, scheduled, type Tokens } from './steps';

process.env['SOCKET_URL'] = 'ws://court.test/ws';

let store: Store;
let held: Tokens;
let caseId: CaseId;
const person = (personId: string, name: string, idNumber: string) => savePerson({ personId, roles: ['party'], name, idNumberSealed: seal(idNumber, 'idNumber'), verifiedBy: 'face', verifiedAt: '2026-11-01T00:00:00.000Z', createdAt: '2026-11-01T00:00:00.000Z' });
beforeAll(async () => {
  store = await startStore();
  held = await tokens();
  await person(people.li, '李晓梅', '99999919860412101X');
  await person(people.wang, '王建军', '999999197909232023');
  await person(people.stranger, '路人', '999999199001011234');
});
afterAll(() => store.stop());
beforeEach(async () => {
  caseId = await scheduled(held);
  await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
});

const ticket = (token: string) => door(caseId, 'POST', 'room-tickets', token, { camera: true, device: 'phone' });
const check = (token: string, idNumberTail: string) => door(caseId, 'POST', 'identity-checks', token, { idNumberTail });

describe('在线诉讼规则 7(3): who they are is checked again at the door', () => {
  it('no ticket before; the last six of the document proven with; once for a session', async () => {
    expect(await ticket(held.li)).toMatchObject({ status: 403, body: { code: 'mediation.identityCheckNeeded' } });
    expect((await door(caseId, 'GET', 'room', held.li)).body).toEqual({ provider: 'mesh', identityNeeded: true });
    expect(await check(held.li, '121011')).toMatchObject({ status: 422, body: { code: 'mediation.identityMismatch', path: 'idNumberTail' } });
    expect(await check(held.li, '12101x')).toMatchObject({ status: 200 });
    expect(await ticket(held.li)).toMatchObject({ status: 201, body: { provider: 'mesh' } });
    expect((await door(caseId, 'GET', 'room', held.li)).body).toEqual({ provider: 'mesh', identityNeeded: false });
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'MEDIATION_IDENTITY_CHECKED', data: { sessionId: expect.any(String) } });
  });
  it('guessing ends after five tries', async () => {
    for (let tries = 0; tries < 5; tries += 1) await check(held.wang, '000000');
    expect(await check(held.wang, '232023')).toMatchObject({ status: 429, body: { code: 'identity.tooManyTries' } });
  });
  it('a locked room gives no ticket to who is not in it', async () => {
    const sessionId = (await loadCase(caseId)).one(MediationItem)?.session?.sessionId ?? '';
    const cast = new RoomCast(sessionId, clock.now(), people);
    await cast.enter('mediator');
    await cast.say('mediator', { type: 'lock', locked: true });
    await cast.leave('mediator');
    await check(held.li, '12101X');
    expect(await ticket(held.li)).toMatchObject({ status: 409, body: { code: 'mediation.roomLocked' } });
    expect(await ticket(held.mediator)).toMatchObject({ status: 201 });
  });
});

describe('who is invited', () => {
  const invite = (role: string, name: string) => door(caseId, 'POST', 'invitations', held.mediator, { role, name });
  const take = (token: string, code: string) => call(handler, 'POST', '/api/mediation/invitation-codes', { token, body: { code } });

  it('an interpreter comes with the code and under their own proven name', async () => {
    const { code } = (await invite('interpreter', '路人')).body as { code: string };
    expect(await ticket(held.stranger)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await take(held.li, code)).toMatchObject({ status: 404, body: { code: 'mediation.invitationUnknown' } });
    expect(await take(held.stranger, 'XXXXXXXXXX')).toMatchObject({ status: 404 });
    expect(await take(held.stranger, code.toLowerCase())).toMatchObject({ status: 200, body: { caseId } });
    await check(held.stranger, '011234');
    expect(await ticket(held.stranger)).toMatchObject({ status: 201 });
    expect((await loadCase(caseId)).all(InvitationItem)).toMatchObject([{ role: 'interpreter', personId: people.stranger }]);
    expect(JSON.stringify(await readEvents(caseId))).not.toContain(code);
  });
  it('a judge of the court comes when asked, and not otherwise', async () => {
    expect(await ticket(held.judge)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    await invite('judge', '林法官');
    expect(await ticket(held.judge)).toMatchObject({ status: 201 });
  });
  it('only the mediator invites', async () => expect(await door(caseId, 'POST', 'invitations', held.li, { role: 'expert', name: '某人' })).toMatchObject({ status: 403 }));
});

describe('protection orders', () => {
  it('are set by the mediator or the judge, for two different parties of the case', async () => {
    expect(await door(caseId, 'PUT', 'screening', held.judge, { pairs: [[partyIds.li, partyIds.wang]] })).toMatchObject({ status: 200 });
    expect((await loadCase(caseId)).one(MediationItem)?.screened).toEqual([[partyIds.li, partyIds.wang]]);
    expect(await door(caseId, 'PUT', 'screening', held.mediator, { pairs: [[partyIds.li, partyIds.li]] })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await door(caseId, 'PUT', 'screening', held.wang, { pairs: [] })).toMatchObject({ status: 403 });
  });
});
