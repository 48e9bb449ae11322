import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../shared/kernel/ids';
import { ContactItem, DocumentItem, PartyItem, ServiceTaskItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { documentClient } from '../../../functions/platform/tables';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { handler } from '../../../functions/service/handler';
import { call } from '../../support/call';
import { acceptedCase, deliverEvents, eventTypes, partyIds, people, powerOfAttorney, serviceOf } from './cast';

describe('the addressee’s own doors', () => {
  const { held, sms } = openDesk(async () => { await powerOfAttorney('file_judgment1', people.clerk); });

  const door = (caseId: CaseId, path: string, token: string, method = 'GET', body?: unknown) => call(handler, method, `/api/cases/${caseId}/service/${path}`, { token, ...(body === undefined ? {} : { body }) });
  const served = async (body: object = { bundle: 'complaint' }) => {
    const caseId = await acceptedCase();
    await door(caseId, 'orders', held.clerk, 'POST', { addresseePartyIds: [partyIds.wang], ...body });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    const service = await serviceOf(caseId, partyIds.wang, 'bundle' in body ? String(body.bundle) : 'complaint');
    if (service === undefined) throw new Error('not ordered');
    await call(handler, 'POST', '/api/service-claims', { token: held.wang, body: { code: service.code, as: 'self' } });
    return { caseId, ...service };
  };
  const decide = async (caseId: CaseId, body: object) => {
    const task = (await loadCase(caseId)).all(ServiceTaskItem).filter(({ kind }) => kind === 'dispute').at(-1);
    return door(caseId, `tasks/${task?.taskId}/result`, held.clerk, 'POST', { what: 'disputeDecided', reason: '经核对', ...body });
  };

  it('says once that something is wrong; rejected, the reading counts again; twice decided is refused', async () => {
    const { caseId, serviceId, documentIds } = await served();
    await door(caseId, `${serviceId}/reading`, held.wang, 'POST', { seconds: 9, pages: 7, documentIds });
    for (let time = 0; time < 2; time += 1) expect(await door(caseId, `${serviceId}/objection`, held.wang, 'POST', { ground: 'cannotOpen' })).toMatchObject({ status: 200, body: { state: 'objected', pagesSeen: 7 } });
    expect((await loadCase(caseId)).all(ServiceTaskItem)).toHaveLength(1);
    expect(await decide(caseId, { upheld: false, reason: '系统记录显示全部打开' })).toMatchObject({ status: 200, body: { state: 'read', effect: { rule: 'onReading' }, objection: { decision: { upheld: false } } } });
    expect(await decide(caseId, { upheld: true })).toMatchObject({ status: 409, body: { code: 'service.taskDone' } });
    expect((await eventTypes(caseId)).filter((type) => type.startsWith('SERVICE_EFFECT'))).toEqual(['SERVICE_EFFECTIVE', 'SERVICE_EFFECT_LOST', 'SERVICE_EFFECTIVE']);
  });

  it('upheld: incomplete papers are sent anew, a wrong number is not written to again and a clerk calls', async () => {
    const incomplete = await served();
    await door(incomplete.caseId, `${incomplete.serviceId}/objection`, held.wang, 'POST', { ground: 'incomplete' });
    const before = sms.sent.length;
    expect(await decide(incomplete.caseId, { upheld: true })).toMatchObject({ body: { state: 'ordered', rung: 'first' } });
    await deliverEvents(incomplete.caseId, 'SERVICE_OBJECTION_DECIDED');
    expect(sms.sent.length).toBe(before + 1);
    const caseId = await acceptedCase();
    await door(caseId, 'orders', held.clerk, 'POST', { bundle: 'complaint', addresseePartyIds: [partyIds.company] });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    const service = await serviceOf(caseId, partyIds.company);
    for (let time = 0; time < 2; time += 1) expect(await call(handler, 'POST', `/api/service-codes/${service?.code}/disown`)).toMatchObject({ status: 200, body: { noted: true } });
    expect(await call(handler, 'POST', '/api/service-codes/ZZZZZZZZ/disown')).toMatchObject({ status: 404 });
    expect(await decide(caseId, { upheld: true })).toMatchObject({ body: { rung: 'phone' } });
    const record = await loadCase(caseId);
    expect(record.all(ContactItem)).toMatchObject([{ endedReason: 'notMine', source: 'givenByOpponent' }]);
    expect(record.all(ServiceTaskItem).filter(({ state }) => state === 'open')).toMatchObject([{ kind: 'phone' }]);
  });

  it('a judgment: appeal period, calendar, paper on request; other papers are not offered on paper', async () => {
    const { caseId, serviceId, documentIds } = await served({ bundle: 'judgment', newPapers: [{ fileId: 'file_judgment1', kind: 'judgment', title: '民事判决书' }] });
    await door(caseId, `${serviceId}/reading`, held.wang, 'POST', { seconds: 9, documentIds });
    expect(await door(caseId, `${serviceId}/confirmation`, held.wang, 'POST', {})).toMatchObject({ status: 200, body: { effect: { periods: [{ rule: 'appealJudgment' }], sentence: expect.stringContaining('提出上诉') } } });
    const { ics } = (await door(caseId, `${serviceId}/calendar`, held.wang)).body as { ics: string };
    expect(ics).toMatch(/BEGIN:VCALENDAR[\s\S]*BEGIN:VALARM[\s\S]*END:VCALENDAR/);
    for (let time = 0; time < 2; time += 1) expect(await door(caseId, `${serviceId}/paper`, held.wang, 'POST', {})).toMatchObject({ status: 200, body: { paperRequest: {} } });
    const [task] = (await loadCase(caseId)).all(ServiceTaskItem).filter(({ kind }) => kind === 'paperCopy');
    expect(await door(caseId, `tasks/${task?.taskId}/result`, held.clerk, 'POST', { what: 'copyProvided', trackingNumber: 'EMS00000001' })).toMatchObject({ body: { paperRequest: { trackingNumber: 'EMS00000001' } } });
    const other = await served();
    expect(await door(other.caseId, `${other.serviceId}/paper`, held.wang, 'POST', {})).toMatchObject({ status: 409, body: { code: 'service.paperNotOffered' } });
    expect(await door(other.caseId, `${other.serviceId}/calendar`, held.wang)).toMatchObject({ status: 404 });
    expect(await door(other.caseId, `${other.serviceId}/calendar`, held.li)).toMatchObject({ status: 403 });
  });

  it('the address form: told, answered, signed; each address with its source; consent taken back', async () => {
    const { caseId } = await served();
    const form = { partyId: partyIds.wang, recipient: '王建军', postalAddress: '陕西省汉中市汉台区示例路8号', phone: '13900000002', electronicService: 'given', channels: ['sms', 'inApp'], coversJudgments: true, instances: ['first', 'second'], confidential: false, noticeVersion: 'electronic-service/2026-11', signature: '王建军' };
    expect(await door(caseId, 'address-form', held.wang, 'POST', { ...form, partyId: partyIds.li })).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(await door(caseId, 'address-form', held.wang, 'POST', { ...form, channels: [] })).toMatchObject({ status: 422, body: { code: 'service.resultIncomplete', path: 'channels' } });
    expect(await door(caseId, 'address-form', held.wang, 'POST', { ...form, channels: ['email'] })).toMatchObject({ status: 422, body: { path: 'email' } });
    expect(await door(caseId, 'address-form', held.wang, 'POST', form)).toMatchObject({ status: 201, body: { contacts: [{ kind: 'phone', source: 'givenByParty', valueMasked: '139****0002' }, { kind: 'post' }] } });
    const record = await loadCase(caseId);
    expect(record.one(PartyItem, partyIds.wang)?.electronicService).toMatchObject({ state: 'given', noticeVersion: 'electronic-service/2026-11' });
    expect(record.all(DocumentItem).some(({ kind, visibleTo }) => kind === 'addressForService' && visibleTo?.[0] === partyIds.wang)).toBe(true);
    expect(await door(caseId, 'consent', held.wang, 'DELETE')).toMatchObject({ status: 200, body: { partyIds: [partyIds.wang] } });
    expect((await loadCase(caseId)).one(PartyItem, partyIds.wang)?.electronicService?.state).toBe('withdrawn');
    const found = await door(caseId, 'contacts', held.clerk, 'POST', { partyId: partyIds.wang, kind: 'phone', value: '13900000008' });
    expect(found).toMatchObject({ status: 201, body: { source: 'foundByCourt', valueMasked: '139****0008' } });
    expect(await door(caseId, 'contacts', held.wang, 'POST', { partyId: partyIds.wang, kind: 'phone', value: '12345' })).toMatchObject({ status: 400, body: { path: 'value' } });
    expect(await door(caseId, `contacts/${String(found.body['contactId'])}`, held.wang, 'DELETE')).toMatchObject({ status: 200, body: { endedReason: 'party' } });
    expect((await door(caseId, 'contacts', held.li)).body['contacts']).toEqual([]);
    expect((await door(caseId, 'contacts', held.clerk)).body['consents']).toMatchObject([{ name: '李晓梅' }, { name: '王建军', answers: [{ state: 'given', channels: ['sms', 'inApp'], instances: ['first', 'second'] }, { state: 'withdrawn' }] }]);
    expect(JSON.stringify(await readEvents(caseId))).not.toMatch(/示例路|1390000000/);
  });

  it('links carry nothing: fresh they name a code, used or made up they are gone', async () => {
    const { code, caseId, serviceId } = await served();
    const message = sms.sent.find(({ params }) => params[3] === code);
    const token = (message?.params[2] ?? '').split('/s/')[1] ?? '';
    expect(await call(handler, 'GET', `/api/service-codes/links/${token}`)).toMatchObject({ status: 200, body: { code } });
    expect(await call(handler, 'GET', `/s/${token}`)).toMatchObject({ status: 302, headers: { location: `/#/service/pages/open/index?link=${token}` } });
    expect(await call(handler, 'GET', '/s/a%22b')).toMatchObject({ status: 400, body: { path: 'token' } });
    await door(caseId, serviceId, held.wang);
    expect(await call(handler, 'GET', `/api/service-codes/links/${token}`)).toMatchObject({ status: 410, body: { code: 'service.linkGone' } });
    expect(await call(handler, 'GET', '/api/service-codes/links/ABCDEFGH23')).toMatchObject({ status: 410 });
  });

  it('at the counter and on the telephone: the number must be the addressee’s own', async () => {
    const first = await served();
    const give = (idNumberLast4: string) => door(first.caseId, `${first.serviceId}/counter`, held.clerk, 'POST', { result: 'received', receiver: 'self', idNumberLast4, place: 'counter' });
    const { seal } = await import('../../../functions/platform/sealing');
    const { changeCase, appendToCase, put } = await import('../../../functions/cases/case-log');
    await changeCase(first.caseId, (record) => appendToCase(record, new Date(), [{ type: 'DOCUMENT_ADDED', actor: { kind: 'system', name: '系统' } }], { puts: record.all(PartyItem).filter(({ partyId }) => partyId === partyIds.wang).map((party) => put(PartyItem, { ...party, idNumberSealed: seal('999999197909232023', 'idNumber') })) }));
    expect(await give('1111')).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(await give('2023')).toMatchObject({ status: 200, body: { state: 'served', effect: { track: 'paper', rule: 'onSigning' } } });
    expect(await give('2023')).toMatchObject({ status: 409, body: { code: 'service.alreadyConfirmed' } });
    const second = await served();
    expect(await call(handler, 'POST', `/api/service-codes/${second.code}/phone-reply`, { token: held.clerk, body: { idNumberLast4: '2023' } })).toMatchObject({ status: 200, body: { service: { effect: { track: 'B', rule: 'onReply' } } } });
  });

  it('the public page shows the chain; one altered row breaks it visibly', async () => {
    const { code, caseId } = await served();
    const intact = await call(handler, 'GET', `/api/service-codes/${code}`);
    expect(intact.body).toMatchObject({ chainIntact: true, steps: [{ title: '发起送达', etsi: 'SubmissionAcceptance' }, { title: '送达通知已发出', channel: '短信', etsi: 'ConsignmentNotification' }, { title: '送达信息已到达', channel: '掌上法院', etsi: 'ContentConsignment' }] });
    expect(JSON.stringify(intact.body)).not.toMatch(/王建军|李晓梅/);
    for (const [who, toYou] of [['wang', true], ['other', false]] as const) expect((await call(handler, 'GET', `/api/service-codes/${code}`, { token: held[who] })).body).toMatchObject({ kind: 'service', toYou });
    await documentClient.send(new UpdateCommand({ TableName: process.env['TABLE_CASE_EVENTS'] ?? '', Key: { caseId, version: 2 }, UpdateExpression: 'SET #e.#a = :at', ExpressionAttributeNames: { '#e': 'event', '#a': 'at' }, ExpressionAttributeValues: { ':at': '2026-01-01T00:00:00.000Z' } }));
    expect((await call(handler, 'GET', `/api/service-codes/${code}`)).body).toMatchObject({ genuine: true, chainIntact: false });
  });
});
