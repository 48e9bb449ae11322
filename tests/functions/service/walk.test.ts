import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../shared/kernel/ids';
import { DocumentItem, PartyItem, RepresentationItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { decideRepresentation } from '../../../functions/cases/decide-representation';
import { objectKey } from '../../../functions/cases/file-document';
import { clock } from '../../../functions/platform/clock';
import { onCaseEvent } from '../../../functions/service/on-case-event';
import { handler } from '../../../functions/service/handler';
import { call } from '../../support/call';
import { acceptedCase, CREDIT_CODE, deliverEvents, eventTypes, partyIds, people, powerOfAttorney, serviceOf } from './cast';

describe('送达: ordered, sent, delivered, claimed, read, signed for', () => {
  let caseId: CaseId;
  const { held, sms, store } = openDesk(async () => { caseId = await acceptedCase(); });

  const receipt = (sid: string, status: string) => call(handler, 'POST', '/api/channels/sms/receiptsecret/receipts', { body: [{ sid, report_status: status, errmsg: status === 'SUCCESS' ? 'DELIVRD' : 'MK:0001', mobile: '13900000002', nationcode: '86', user_receive_time: '2026-11-23 10:00:00' }] });
  const door = (path: string, token: string, method = 'GET', body?: unknown) => call(handler, method, `/api/cases/${caseId}/service/${path}`, { token, ...(body === undefined ? {} : { body }) });

  it('is ordered on both defendants, each with papers of their own', async () => {
    const answer = await door('orders', held.clerk, 'POST', { bundle: 'complaint', addresseePartyIds: [partyIds.wang, partyIds.company] });
    expect(answer).toMatchObject({ status: 201, body: { services: [{ addresseeName: '王建军', state: 'ordered', orderedBy: '陈立案', mine: false }, { bundle: 'complaint' }] } });
    expect(answer.body['services'][0].documentTitles).toEqual(['民事起诉状', '李晓梅的病历', '应诉通知书', '诉讼权利义务告知书', '先行调解告知书']);
    const made = (await loadCase(caseId)).all(DocumentItem).filter(({ kind }) => kind === 'noticeToRespond');
    expect(made.map(({ visibleTo }) => visibleTo?.join()).sort()).toEqual([partyIds.company, partyIds.wang]);
    expect(await door('orders', held.clerk, 'POST', { bundle: 'complaint', addresseePartyIds: [partyIds.wang] })).toMatchObject({ status: 409, body: { code: 'service.alreadyOrdered' } });
  });

  it('is sent once, however often the event comes; the SMS names nobody', async () => {
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    const service = await serviceOf(caseId, partyIds.wang);
    expect(sms.sent.map(({ phone }) => phone).sort()).toEqual(['+8613900000002', '+8613900000003']);
    const message = sms.sent.find(({ phone }) => phone.endsWith('2'));
    expect(message?.params).toEqual(['汉台区法院（2026）演示陕0702民初＊号', '起诉状等5份', expect.stringMatching(/^http:\/\/127\.0\.0\.1:8080\/s\/[0-9A-Z]{10}$/), service?.code, '汉台区法院送达']);
    expect(service).toMatchObject({ state: 'dispatched', tries: [{ channel: 'sms', addressMasked: '139****0002', addressSource: 'givenByOpponent', result: 'accepted' }] });
    expect((await eventTypes(caseId)).filter((type) => type === 'SERVICE_DISPATCHED')).toHaveLength(2);
  });

  it('a receipt is written down once; arrival at an address of the opponent has no effect yet', async () => {
    const sid = (await serviceOf(caseId, partyIds.wang))?.tries[0]?.providerId ?? '';
    expect(await receipt(sid, 'SUCCESS')).toMatchObject({ status: 200, body: { result: 0, errmsg: 'OK' } });
    expect(await receipt(sid, 'SUCCESS')).toMatchObject({ status: 200 });
    const service = await serviceOf(caseId, partyIds.wang);
    expect(service).toMatchObject({ state: 'delivered', tries: [{ result: 'delivered', resultCode: 'DELIVRD' }] });
    expect(service?.effect).toBeUndefined();
    expect((await eventTypes(caseId)).filter((type) => type === 'SERVICE_DELIVERED')).toHaveLength(1);
  });

  it('the code is proven genuine without a name', async () => {
    const { code = '' } = await serviceOf(caseId, partyIds.wang) ?? {};
    const answer = await call(handler, 'GET', `/api/service-codes/${code}`);
    expect(answer).toMatchObject({ status: 200, body: { genuine: true, court: '汉中市汉台区人民法院', caseMasked: '（2026）演示陕0702民初＊号', documents: ['起诉状', '证据材料', '应诉通知书', '诉讼权利义务告知书', '先行调解告知书'], demo: true } });
    expect(JSON.stringify(answer.body)).not.toMatch(/王建军|李晓梅/);
  });

  it('the wrong person learns nothing; the named one is bound; once', async () => {
    const { code = '' } = await serviceOf(caseId, partyIds.wang) ?? {};
    const refused = await call(handler, 'POST', '/api/service-claims', { token: held.other, body: { code, as: 'self' } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(refused.body['message']).not.toMatch(/王建军|李晓梅|民初|case_/);
    for (let time = 0; time < 2; time += 1) expect(await call(handler, 'POST', '/api/service-claims', { token: held.wang, body: { code, as: 'self' } })).toMatchObject({ status: 200, body: { caseId, state: 'bound' } });
    expect((await eventTypes(caseId)).filter((type) => type === 'PARTY_BOUND')).toHaveLength(1);
    expect((await call(handler, 'GET', '/api/services', { token: held.wang })).body['items']).toMatchObject([{ caseId, service: { mine: true, addresseeName: '王建军' } }]);
  });

  it('is opened, read and signed for; effect, periods and certificate follow', async () => {
    const { serviceId = '', documentIds = [] } = await serviceOf(caseId, partyIds.wang) ?? {};
    expect(await door(serviceId, held.wang)).toMatchObject({ status: 200, body: { state: 'opened', mine: true } });
    expect(await door(`${serviceId}/confirmation`, held.wang, 'POST', {})).toMatchObject({ status: 409, body: { code: 'service.notRead' } });
    expect(await door(`${serviceId}/reading`, held.wang, 'POST', { seconds: 5, documentIds: documentIds.slice(1) })).toMatchObject({ status: 409, body: { code: 'service.notRead', message: expect.stringContaining('1份') } });
    expect(await door(`${serviceId}/reading`, held.wang, 'POST', { seconds: 95.4, documentIds })).toMatchObject({ status: 200, body: { state: 'read', secondsOnPages: 95, effect: { track: 'B', rule: 'onReading' } } });
    const signed = await door(`${serviceId}/confirmation`, held.wang, 'POST', { electronicService: 'given' });
    expect(signed).toMatchObject({ status: 200, body: { state: 'confirmed', confirmedBy: { name: '王建军', as: 'self' }, effect: { track: 'B', periods: [{ rule: 'answer' }, { rule: 'evidenceSummary' }] } } });
    expect(signed.body['effect'].sentence).toMatch(/^您于\d+月\d+日（周.）收到，答辩状请在\d+月\d+日（周.）前提交；不交不影响审理，但建议交。/);
    expect(await door(`${serviceId}/confirmation`, held.wang, 'POST', {})).toMatchObject({ status: 409, body: { code: 'service.alreadyConfirmed' } });
    const record = await loadCase(caseId);
    expect(record.one(PartyItem, partyIds.wang)).toMatchObject({ personId: people.wang, electronicService: { state: 'given' } });
    const certificate = record.one(DocumentItem, signed.body['certificateDocumentId']);
    expect(certificate).toMatchObject({ kind: 'acknowledgementOfService', title: '电子送达凭证（王建军）' });
    expect(certificate?.visibleTo).toBeUndefined();
    expect(Buffer.from(store().objects.get(`pocket-court-files/${objectKey(certificate?.fileId ?? '')}`)?.bytes ?? '').subarray(0, 5).toString()).toBe('%PDF-');
    const last = (await readEvents(caseId)).at(-1);
    expect(last).toMatchObject({ type: 'SERVICE_CONFIRMED', actor: { name: '王建军' }, data: { bundle: 'complaint', addresseeName: '王建军', track: 'B', documentId: certificate?.documentId } });
    expect(JSON.stringify(await readEvents(caseId))).not.toMatch(/1390000000|99999919/);
  });

  it('a company is served through its agent once the court has accepted the power of attorney', async () => {
    const { code = '', serviceId = '' } = await serviceOf(caseId, partyIds.company) ?? {};
    await powerOfAttorney('file_poa0001', people.zhou);
    const claim = (body: object) => call(handler, 'POST', '/api/service-claims', { token: held.zhou, body: { code, as: 'agent', ...body } });
    expect(await claim({})).toMatchObject({ status: 422, body: { code: 'service.powerOfAttorneyNeeded' } });
    expect(await claim({ authority: 'special', powerOfAttorneyFileId: 'file_poa0001', creditCode: '91000000MA0DEMXANC' })).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    for (let time = 0; time < 2; time += 1) expect(await claim({ authority: 'special', powerOfAttorneyFileId: 'file_poa0001', creditCode: CREDIT_CODE })).toMatchObject({ status: 200, body: { state: 'waitingForCourt' } });
    expect(await door(serviceId, held.zhou)).toMatchObject({ status: 403 });
    const clerk = { personId: people.clerk, role: 'filingClerk', roles: ['filingClerk'], name: '陈立案', sessionId: '' } as unknown as Parameters<typeof decideRepresentation>[1];
    const asked = async () => (await loadCase(caseId)).all(RepresentationItem).find(({ state }) => state === 'pending')?.representationId ?? '';
    await decideRepresentation(await loadCase(caseId), clerk, clock.now(), await asked(), { accepted: false, reason: '委托书没有盖章' });
    expect(await claim({ authority: 'special', powerOfAttorneyFileId: 'file_poa0001', creditCode: CREDIT_CODE })).toMatchObject({ body: { state: 'waitingForCourt' } });
    await decideRepresentation(await loadCase(caseId), clerk, clock.now(), await asked(), { accepted: true });
    await deliverEvents(caseId, 'AGENT_ACCEPTED');
    expect((await serviceOf(caseId, partyIds.company))?.tries.map(({ channel }) => channel)).toEqual(['sms', 'inApp']);
    expect(await door(serviceId, held.zhou)).toMatchObject({ status: 200, body: { mine: true, state: 'opened' } });
    expect(await claim({})).toMatchObject({ body: { state: 'bound' } });
  });

  it('the 调解书 goes to everybody by the event, once, and takes effect by signing', async () => {
    const documentId = (await loadCase(caseId)).all(DocumentItem).find(({ kind }) => kind === 'mediationStatement')?.documentId ?? '';
    const event = { ...(await readEvents(caseId)).at(-1)!, type: 'MEDIATION_STATEMENT_ISSUED' as const, actor: { kind: 'person' as const, name: '林法官' }, data: { documentId } };
    await onCaseEvent(event, clock.now());
    await onCaseEvent(event, clock.now());
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    const li = await serviceOf(caseId, partyIds.li, 'statement');
    expect(li).toMatchObject({ state: 'delivered', orderedBy: '林法官', tries: [{ channel: 'inApp', result: 'delivered' }, { channel: 'sms', addressSource: 'givenByParty' }] });
    expect(sms.sent.find(({ params }) => params[3] === li?.code)?.params[4]).toBe('李家青山');
    await door(`${li?.serviceId}/reading`, held.li, 'POST', { seconds: 30, documentIds: [documentId] });
    expect((await serviceOf(caseId, partyIds.li, 'statement'))?.effect).toBeUndefined();
    expect(await door(`${li?.serviceId}/confirmation`, held.li, 'POST', {})).toMatchObject({ status: 200, body: { effect: { track: 'ownAct', article: expect.stringContaining('一百四十九'), periods: [] } } });
    expect((await eventTypes(caseId)).filter((type) => type === 'SERVICE_ORDERED')).toHaveLength(5);
  });

  it('the board shows it to the court, page by page, newest first', async () => {
    const first = await call(handler, 'GET', '/api/service-board?limit=2', { token: held.clerk });
    expect(first.body['items']).toHaveLength(2);
    const second = await call(handler, 'GET', `/api/service-board?limit=100&cursor=${first.body['cursor']}`, { token: held.clerk });
    expect(second.body['items']).toHaveLength(3);
    const confirmed = await call(handler, 'GET', '/api/service-board?lane=confirmed', { token: held.clerk });
    expect(confirmed.body['items'].map(({ service }: { service: { state: string } }) => service.state)).toEqual(['confirmed', 'confirmed']);
    expect(await call(handler, 'GET', '/api/service-board?lane=nothing', { token: held.clerk })).toMatchObject({ status: 400 });
    expect(await call(handler, 'GET', '/api/service-board', { token: held.wang })).toMatchObject({ status: 403 });
  });
});
