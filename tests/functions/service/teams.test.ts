import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../shared/kernel/ids';
import { ContactItem, DocumentItem, RepresentationItem } from '../../../functions/cases/case-items';
import { decideRepresentation } from '../../../functions/cases/decide-representation';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { clock } from '../../../functions/platform/clock';
import { court } from '../../../functions/platform/court-config';
import { unreadDays, unreadTellAt } from '../../../functions/service/domain/unread';
import { handler } from '../../../functions/service/handler';
import { onSchedule } from '../../../functions/service/on-schedule';
import { call } from '../../support/call';
import { acceptedCase, CREDIT_CODE, deliverEvents, partyIds, people, powerOfAttorney, serviceOf } from './cast';

const DAY = 86_400_000;
const at = '2026-11-23T01:00:00.000Z';

describe('what lies unread', () => {
  const track = { deliveredAt: at, state: 'delivered' as const };
  it.each<[string, Parameters<typeof unreadDays>[0], number, number | undefined]>([
    ['two days', track, 2, undefined], ['three days', track, 3, 3], ['ten days', track, 10, 10], ['opened', { ...track, openedAt: at }, 9, undefined], ['signed for', { ...track, confirmedAt: at }, 9, undefined],
    ['not arrived', { state: 'dispatched' }, 9, undefined], ['served on paper', { ...track, state: 'served' }, 9, undefined], ['disputed', { ...track, state: 'objected' }, 9, undefined],
  ])('%s', (_what, facts, days, expected) => expect(unreadDays(facts, 3, new Date(Date.parse(at) + days * DAY).toISOString())).toBe(expected));
  it('is told once', () => {
    expect(unreadTellAt(track, 3)).toBe('2026-11-26T01:00:00.000Z');
    expect(unreadTellAt({ ...track, unreadToldAt: at }, 3)).toBeUndefined();
    expect(court().serviceUnreadDays).toEqual({ days: 3, example: true });
  });
});

describe('firms and companies', () => {
  let caseId: CaseId;
  let code: string;
  const { held, sms } = openDesk(async () => {
    for (const [file, owner] of [['file_licence01', people.zhou], ['file_poa0009', people.zhou], ['file_newpoa01', people.other], ['file_newpoa02', people.clerk], ['file_stranger', people.li]] as const) await powerOfAttorney(file, owner);
    caseId = await acceptedCase();
    await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.company] } });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    code = (await serviceOf(caseId, partyIds.company))?.code ?? '';
    await call(handler, 'POST', '/api/service-claims', { token: held.zhou, body: { code, as: 'agent', authority: 'special', creditCode: CREDIT_CODE, powerOfAttorneyFileId: 'file_poa0009' } });
    const [agency] = (await loadCase(caseId)).all(RepresentationItem);
    await decideRepresentation(await loadCase(caseId), { personId: people.clerk, roles: ['filingClerk'], role: 'filingClerk', name: '陈立案', sessionId: '' } as never, clock.now(), agency?.representationId ?? '', { accepted: true });
    await deliverEvents(caseId, 'AGENT_ACCEPTED');
  });
  const team = (path: string, who: keyof typeof held, method = 'GET', body?: unknown) => call(handler, method, `/api/${path}`, { token: held[who], ...(body === undefined ? {} : { body }) });
  const asked = { creditCode: CREDIT_CODE, name: '示例财产保险股份有限公司汉中中心支公司', kind: 'company', licenceFileId: 'file_licence01' };

  it('a team is asked for with the licence, and works once the court has looked', async () => {
    expect(await team('teams/mine', 'other')).toMatchObject({ status: 200, body: { unreadDays: 3, example: true } });
    expect(await team('teams', 'fresh', 'POST', asked)).toMatchObject({ status: 403, body: { code: 'access.identityNeeded' } });
    expect(await team('teams', 'other', 'POST', { ...asked, creditCode: '91999999MA0' })).toMatchObject({ status: 400, body: { path: 'creditCode' } });
    expect(await team('teams', 'other', 'POST', asked)).toMatchObject({ status: 422, body: { path: 'licenceFileId' } });
    // the other of the firm manages it; the agent of the case is a colleague
    await powerOfAttorney('file_licence02', people.other);
    expect(await team('teams', 'other', 'POST', { ...asked, licenceFileId: 'file_licence02' })).toMatchObject({ status: 201, body: { state: 'pending', members: [{ role: 'administrator', name: '路人甲' }] } });
    expect(await team('teams', 'zhou', 'POST', asked)).toMatchObject({ status: 409, body: { code: 'service.teamRefused' } });
    expect(await team('teams/mine/invitations', 'other', 'POST')).toMatchObject({ status: 409, body: { code: 'service.teamRefused' } });
    expect(await team('teams/mine/services', 'other')).toMatchObject({ status: 409 });
    expect(await team('team-desk', 'other')).toMatchObject({ status: 403 });
    expect((await team('team-desk', 'clerk')).body['items']).toMatchObject([{ state: 'pending', askedByName: '路人甲' }]);
    const decide = (body: object) => team(`team-desk/${CREDIT_CODE}/decision`, 'clerk', 'POST', body);
    expect(await decide({ accepted: false })).toMatchObject({ body: { code: 'filing.reasonNeeded' } });
    expect(await decide({ accepted: true })).toMatchObject({ status: 200, body: { state: 'accepted', decidedBy: '陈立案' } });
    expect(await decide({ accepted: true })).toMatchObject({ status: 409 });
  });
  it('a colleague joins by a code of the administrator', async () => {
    const { code: invite } = (await team('teams/mine/invitations', 'other', 'POST')).body as { code: string };
    expect(await team('teams/members', 'zhou', 'POST', { code: 'ZZZZZZZZ' })).toMatchObject({ status: 409, body: { path: 'code' } });
    expect(await team('teams/members', 'zhou', 'POST', { code: invite })).toMatchObject({ status: 200, body: { members: expect.arrayContaining([expect.objectContaining({ name: '周代理', role: 'member' })]) } });
    expect(await team('teams/mine/invitations', 'zhou', 'POST')).toMatchObject({ status: 409 });
  });
  it('the inbox shows what came for a colleague; opening it takes being an agent', async () => {
    const { items } = (await team('teams/mine/services', 'other')).body as { items: { service: { serviceId: string } }[] };
    expect(items).toMatchObject([{ caseId, member: '周代理', service: { state: 'delivered' } }]);
    expect(await call(handler, 'GET', `/api/cases/${caseId}/service/${items[0]?.service.serviceId}`, { token: held.other })).toMatchObject({ status: 403 });
    expect(await team('teams/mine/services', 'li')).toMatchObject({ status: 409, body: { code: 'service.teamRefused' } });
  });
  it('three days unread: agent, contacts and the administrator are told, once', async () => {
    await call(handler, 'POST', `/api/cases/${caseId}/service/contacts`, { token: held.zhou, body: { partyId: partyIds.company, kind: 'phone', value: '13900000055', name: '收发室' } });
    const told = () => sms.sent.filter(({ templateId }) => templateId === court().smsTemplateIds['service-unread']);
    const now = clock.now().getTime();
    await onSchedule(new Date(now + 2 * DAY));
    expect(told()).toEqual([]);
    sms.refuse.code = 'InternalError.Timeout';
    await onSchedule(new Date(now + 3 * DAY + 60_000));
    sms.refuse.code = undefined;
    for (let time = 0; time < 2; time += 1) await onSchedule(new Date(now + 3 * DAY + 120_000));
    expect(told().map(({ phone }) => phone).toSorted()).toEqual(['+8613900000003', '+8613900000009', '+8613900000055']);
    expect(told()[0]?.params).toMatchObject(['汉台区法院', '示例财产保险股份有限公司', '3', code, expect.any(String)]);
    expect((await readEvents(caseId)).filter(({ type }) => type === 'SERVICE_UNREAD_TOLD')).toMatchObject([{ data: { receivers: 3 } }]);
  });
  it('the administrator hands a leaver’s work over: messages at once, the agency when the court has seen the power of attorney', async () => {
    const body = { fromPersonId: people.zhou, toPersonId: people.other, powerOfAttorneyFileId: 'file_newpoa01' };
    const hand = (who: keyof typeof held, change: object = {}) => team('teams/mine/hand-over', who, 'POST', { ...body, ...change });
    expect(await hand('zhou')).toMatchObject({ status: 409, body: { code: 'service.teamRefused' } });
    expect(await hand('other', { toPersonId: people.zhou })).toMatchObject({ status: 409, body: { path: 'toPersonId' } });
    expect(await hand('other', { toPersonId: people.li })).toMatchObject({ status: 409 });
    expect(await hand('other', { powerOfAttorneyFileId: 'file_stranger' })).toMatchObject({ status: 422, body: { path: 'powerOfAttorneyFileId' } });
    const before = sms.sent.length;
    expect(await hand('other')).toMatchObject({ status: 200, body: { cases: 1, tracks: 1, byCourt: false, fromName: '周代理', toName: '路人甲' } });
    expect((await team('teams/mine/services', 'other')).body['items']).toMatchObject([{ member: '路人甲', waiting: true }]);
    const record = await loadCase(caseId);
    expect(record.all(RepresentationItem).map(({ name, state }) => [name, state]).toSorted()).toEqual([['周代理', 'ended'], ['路人甲', 'pending']].toSorted());
    expect(record.all(ContactItem).some(({ name, endedAt }) => name === '路人甲' && endedAt === undefined)).toBe(true);
    expect(record.all(DocumentItem).some(({ title }) => title.includes('改由路人甲代理'))).toBe(true);
    expect((await readEvents(caseId)).find(({ type }) => type === 'AGENT_HANDED_OVER')).toMatchObject({ actor: { name: '路人甲' }, data: { fromName: '周代理', toName: '路人甲' } });
    expect((await team('teams/mine', 'other')).body).toMatchObject({ team: { handOvers: [{ cases: 1 }], members: expect.arrayContaining([expect.objectContaining({ name: '周代理', leftAt: expect.any(String) })]) } });
    expect(await call(handler, 'GET', `/api/cases/${caseId}/service/${(await serviceOf(caseId, partyIds.company))?.serviceId}`, { token: held.zhou })).toMatchObject({ status: 403 });
    expect(sms.sent.slice(before).map(({ phone }) => phone)).toEqual(['+8613900000009']);
    expect(sms.sent.at(-1)?.params[3]).toBe(code);
  });
  it('what waits for the court after a hand-over is one list, accepted case by case', async () => {
    const list = async () => (await team(`team-desk/${CREDIT_CODE}/claims`, 'clerk')).body['items'] as { representationId: string; documentId: string }[];
    const [claim] = await list();
    expect(claim).toMatchObject({ caseId, partyName: '示例财产保险股份有限公司汉中中心支公司', agentName: '路人甲', fromName: '周代理', documentId: expect.stringMatching(/^doc_/) });
    expect(await team(`team-desk/${CREDIT_CODE}/claims`, 'zhou')).toMatchObject({ status: 403 });
    expect(await team('team-desk/91999999MA0NOSUCHX/claims', 'clerk')).toMatchObject({ status: 404 });
    await decideRepresentation(await loadCase(caseId), { personId: people.clerk, roles: ['filingClerk'], role: 'filingClerk', name: '陈立案', sessionId: '' } as never, clock.now(), claim?.representationId ?? '', { accepted: true });
    expect(await list()).toEqual([]);
  });
  it('a clerk hands over what is left, at once', async () => {
    const second = await acceptedCase();
    await call(handler, 'POST', `/api/cases/${second}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.company] } });
    await deliverEvents(second, 'SERVICE_ORDERED');
    const next = (await serviceOf(second, partyIds.company))?.code ?? '';
    await powerOfAttorney('file_poa0010', people.zhou);
    await call(handler, 'POST', '/api/service-claims', { token: held.zhou, body: { code: next, as: 'agent', authority: 'general', creditCode: CREDIT_CODE, powerOfAttorneyFileId: 'file_poa0010' } });
    const [agency] = (await loadCase(second)).all(RepresentationItem);
    await decideRepresentation(await loadCase(second), { personId: people.clerk, roles: ['filingClerk'], role: 'filingClerk', name: '陈立案', sessionId: '' } as never, clock.now(), agency?.representationId ?? '', { accepted: true });
    const body = { fromPersonId: people.zhou, toPersonId: people.other, powerOfAttorneyFileId: 'file_newpoa02' };
    expect(await team(`team-desk/${CREDIT_CODE}/hand-over`, 'zhou', 'POST', body)).toMatchObject({ status: 403 });
    expect(await team(`team-desk/${CREDIT_CODE}/hand-over`, 'clerk', 'POST', body)).toMatchObject({ status: 200, body: { cases: 1, byCourt: true, by: '陈立案' } });
    await deliverEvents(second, 'AGENT_ACCEPTED');
    expect(await call(handler, 'GET', `/api/cases/${second}/service/${(await serviceOf(second, partyIds.company))?.serviceId}`, { token: held.other })).toMatchObject({ status: 200, body: { mine: true } });
    expect(await team(`team-desk/${CREDIT_CODE}/hand-over`, 'clerk', 'POST', body)).toMatchObject({ status: 200, body: { cases: 0 } });
  });
});
