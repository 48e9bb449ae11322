import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { Party } from '../../../shared/cases/party';
import type { CaseId } from '../../../shared/kernel/ids';
import { PartyItem, RepresentationItem } from '../../../functions/cases/case-items';
import { appendToCase, changeCase, loadCase, put } from '../../../functions/cases/case-log';
import type { Representation } from '../../../shared/cases/party';
import { clock } from '../../../functions/platform/clock';
import { handler } from '../../../functions/service/handler';
import { onCaseEvent } from '../../../functions/service/on-case-event';
import { call } from '../../support/call';
import { acceptedCase, deliverEvents, eventTypes, partyIds, people, powerOfAttorney, serviceOf } from './cast';

describe('送达: what is refused, and what comes in the wrong order', () => {
  const { held, sms } = openDesk();

  const order = (caseId: CaseId, body: object, token = held.clerk) => call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang], ...body } });
  const receipts = (body: unknown, secret = 'receiptsecret') => call(handler, 'POST', `/api/channels/sms/${secret}/receipts`, { body });
  const claim = (token: string | undefined, body: object) => call(handler, 'POST', '/api/service-claims', { ...(token === undefined ? {} : { token }), body: { as: 'self', ...body } });
  const door = (caseId: CaseId, path: string, token: string, method = 'GET', body?: unknown) => call(handler, method, `/api/cases/${caseId}/service/${path}`, { token, ...(body === undefined ? {} : { body }) });
  const withParty = (partyId: string, change: Partial<Party>) => ({ party: (party: Party) => (party.partyId === partyId ? { ...party, ...change } : party) });
  const ordered = async (caseId: CaseId, body: object = {}) => {
    expect(await order(caseId, body)).toMatchObject({ status: 201 });
    const service = await serviceOf(caseId, partyIds.wang, 'bundle' in body ? String(body.bundle) : 'complaint');
    if (service === undefined) throw new Error('not ordered');
    return service;
  };

  it('an order: not docketed, closed, to the plaintiff, nothing to serve, nowhere to send; refused consent goes on paper; unknown people and papers', async () => {
    expect(await order(await acceptedCase({ head: { phase: 'filing' } }), {})).toMatchObject({ status: 409, body: { code: 'cases.wrongPhase' } });
    expect(await order(await acceptedCase({ head: { phase: 'closed' } }), {})).toMatchObject({ status: 409, body: { code: 'cases.wrongPhase' } });
    const caseId = await acceptedCase();
    expect(await order(caseId, { addresseePartyIds: [partyIds.li] })).toMatchObject({ status: 422, body: { code: 'service.nothingToServe', path: 'addresseePartyIds' } });
    expect(await order(caseId, { addresseePartyIds: ['party_nobody1'] })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await order(caseId, { addresseePartyIds: [] })).toMatchObject({ status: 400, body: { message: '请至少选择一位受送达人' } });
    expect(await order(caseId, { bundle: 'notice' })).toMatchObject({ status: 422, body: { code: 'service.nothingToServe' } });
    expect(await order(caseId, { bundle: 'notice', documentIds: ['doc_unknown1'] })).toMatchObject({ status: 422, body: { code: 'service.nothingToServe' } });
    expect(await order(caseId, {}, held.li)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await order(await acceptedCase({ complaint: false }), {})).toMatchObject({ status: 422, body: { code: 'service.nothingToServe' } });
    const electronicService = { state: 'refused' as const, at: '2026-11-20T00:00:00.000Z', noticeVersion: '1' };
    expect(await order(await acceptedCase(withParty(partyIds.wang, { electronicService })), {})).toMatchObject({ status: 201, body: { services: [{ rung: 'paper' }] } });
    const { phoneSealed: _gone, ...unreachable } = { phoneSealed: '', partyId: partyIds.wang, role: 'defendant' as const, kind: 'person' as const, name: '王建军' };
    expect(await order(await acceptedCase({ party: (party) => (party.partyId === partyIds.wang ? unreachable : party) }), {})).toMatchObject({ status: 422, body: { code: 'service.noAddress' } });
  });

  it('a claim: no login, no proven identity, unknown code, another person, no ID number on file, a foreign file', async () => {
    const caseId = await acceptedCase();
    const { code } = await ordered(caseId);
    expect(await claim(undefined, { code })).toMatchObject({ status: 401, body: { code: 'access.loginNeeded' } });
    expect(await claim(held.fresh, { code })).toMatchObject({ status: 403, body: { code: 'access.identityNeeded' } });
    expect(await claim(held.wang, { code: 'ZZZZZZZZ' })).toMatchObject({ status: 404, body: { code: 'service.codeUnknown' } });
    expect(await claim(held.wang, { code: 'short' })).toMatchObject({ status: 400, body: { message: '请输入短信里的8位送达码' } });
    expect(await claim(held.other, { code })).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    await powerOfAttorney('file_poa0002', people.zhou);
    expect(await claim(held.other, { code, as: 'agent', authority: 'general', powerOfAttorneyFileId: 'file_poa0002' })).toMatchObject({ status: 422, body: { code: 'service.powerOfAttorneyNeeded', path: 'powerOfAttorneyFileId' } });
    expect(await claim(held.zhou, { code, as: 'agent', powerOfAttorneyFileId: 'file_poa0002' })).toMatchObject({ status: 422, body: { path: 'authority' } });
    expect(await call(handler, 'GET', '/api/service-codes/ZZZZZZZZ')).toMatchObject({ status: 404, body: { code: 'service.codeUnknown' } });
    expect((await eventTypes(caseId)).filter((type) => type !== 'CASE_ACCEPTED')).toEqual(['SERVICE_ORDERED']);
  });

  it('reading: the plaintiff is in the case but not the addressee; an unknown service', async () => {
    const caseId = await acceptedCase();
    const { serviceId } = await ordered(caseId);
    expect(await door(caseId, serviceId, held.li)).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(await door(caseId, serviceId, held.other)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await door(caseId, 'service_unknown', held.li)).toMatchObject({ status: 404, body: { code: 'service.notFound' } });
    expect((await serviceOf(caseId, partyIds.wang))?.openedAt).toBeUndefined();
  });

  it('an agent with general authority does not sign for the 调解书 (解释 133)', async () => {
    const caseId = await acceptedCase();
    const agency = { representationId: 'agency_zhou0001', partyId: partyIds.company, personId: people.zhou, name: '周代理', authority: 'general', powerOfAttorneyFileId: 'file_poa0001', state: 'accepted', askedAt: '2026-11-20T00:00:00.000Z' } as unknown as Representation;
    await changeCase(caseId, (record) => appendToCase(record, clock.now(), [{ type: 'AGENT_ACCEPTED', actor: { kind: 'system', name: '系统' } }], { puts: [put(RepresentationItem, agency)] }));
    const statement = (await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'statement', addresseePartyIds: [partyIds.company] } }));
    expect(statement).toMatchObject({ status: 400 });
    const { DocumentItem } = await import('../../../functions/cases/case-items');
    const documentId = (await loadCase(caseId)).all(DocumentItem).find(({ kind }) => kind === 'mediationStatement')?.documentId ?? '';
    await onCaseEvent({ caseId, version: 9, type: 'MEDIATION_STATEMENT_ISSUED', at: clock.now().toISOString(), actor: { kind: 'person', name: '林法官' }, data: { documentId }, prevHash: '', hash: '' }, clock.now());
    const { serviceId = '' } = await serviceOf(caseId, partyIds.company, 'statement') ?? {};
    await door(caseId, `${serviceId}/reading`, held.zhou, 'POST', { seconds: 1, documentIds: [documentId] });
    expect(await door(caseId, `${serviceId}/confirmation`, held.zhou, 'POST', {})).toMatchObject({ status: 403, body: { code: 'service.notAddressee', message: expect.stringContaining('特别授权') } });
  });

  it('receipts: a wrong secret, nonsense, a message that is no service; one that comes before the sending is written down is not lost', async () => {
    expect(await receipts([], 'wrong')).toMatchObject({ status: 404 });
    expect(await receipts('{')).toMatchObject({ status: 400, body: { code: 'request.malformed' } });
    expect(await receipts({ sid: 'x' })).toMatchObject({ status: 400 });
    expect(await receipts([{ sid: 'of-a-phone-code', report_status: 'SUCCESS' }])).toMatchObject({ status: 200, body: { result: 0 } });
    const { waitingKey } = await import('../../../functions/service/apply-receipt');
    const { remember } = await import('../../../functions/platform/guards');
    const caseId = await acceptedCase();
    await ordered(caseId);
    const original = sms.sent.push.bind(sms.sent);
    sms.sent.push = (message) => {
      // The channel is faster than our own writing down.
      void remember(waitingKey(message.providerId), { providerId: message.providerId, delivered: false, at: clock.now().toISOString(), code: 'MK:0001' }, new Date(clock.now().getTime() + 60_000));
      return original(message);
    };
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    sms.sent.push = original;
    expect(await serviceOf(caseId, partyIds.wang)).toMatchObject({ state: 'failed', tries: [{ result: 'failed', resultCode: 'MK:0001' }] });
    expect(await eventTypes(caseId)).toContain('SERVICE_TRY_FAILED');
    expect(await order(caseId, {})).toMatchObject({ status: 201 });
  });

  it('a channel that is down leaves the order to be tried again; an impossible number is a failed try', async () => {
    const caseId = await acceptedCase();
    await ordered(caseId);
    sms.refuse.code = 'InternalError.Timeout';
    await expect(deliverEvents(caseId, 'SERVICE_ORDERED')).rejects.toMatchObject({ code: 'system.unavailable' });
    expect((await serviceOf(caseId, partyIds.wang))?.state).toBe('ordered');
    sms.refuse.code = 'InvalidParameterValue.IncorrectPhoneNumber';
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    sms.refuse.code = undefined;
    expect(await serviceOf(caseId, partyIds.wang)).toMatchObject({ state: 'failed', tries: [{ result: 'failed', resultCode: 'InvalidParameterValue.IncorrectPhoneNumber' }] });
  });

  it('an objection takes the presumption away; the court may order again', async () => {
    const caseId = await acceptedCase();
    const { code, serviceId, documentIds } = await ordered(caseId);
    await claim(held.wang, { code });
    expect(await door(caseId, `${serviceId}/reading`, held.wang, 'POST', { seconds: 3, documentIds })).toMatchObject({ body: { effect: { track: 'B' } } });
    const objected = await door(caseId, `${serviceId}/objection`, held.wang, 'POST', { ground: 'incomplete', text: '第二份打不开' });
    expect(objected).toMatchObject({ status: 200, body: { state: 'objected', objection: { ground: 'incomplete' } } });
    expect(objected.body['effect']).toBeUndefined();
    expect(await order(caseId, {})).toMatchObject({ status: 201 });
  });

  it('an address of their own with consent: in effect on arrival (31 I)', async () => {
    const caseId = await acceptedCase(withParty(partyIds.wang, { personId: people.wang as never, electronicService: { state: 'given', at: '2026-11-20T00:00:00.000Z', noticeVersion: '1' } }));
    const { DocumentItem } = await import('../../../functions/cases/case-items');
    const [paper] = (await loadCase(caseId)).all(DocumentItem).filter(({ kind }) => kind === 'complaint');
    await ordered(caseId, { bundle: 'notice', documentIds: [paper?.documentId] });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    expect(await serviceOf(caseId, partyIds.wang, 'notice')).toMatchObject({ state: 'delivered', effect: { track: 'A', rule: 'onArrival', sentence: expect.stringMatching(/^您于.*收到。$/) } });
    expect((await loadCase(caseId)).one(PartyItem, partyIds.wang)?.personId).toBe(people.wang);
  });
});
