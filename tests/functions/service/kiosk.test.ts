import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../shared/kernel/ids';
import { readLooks } from '../../../functions/cases/access-log';
import { ServiceTaskItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { clock } from '../../../functions/platform/clock';
import { seal } from '../../../functions/platform/sealing';
import { handler as documents } from '../../../functions/documents/handler';
import { handler } from '../../../functions/service/handler';
import { onSchedule } from '../../../functions/service/on-schedule';
import { call, tokenOf } from '../../support/call';
import { acceptedCase, CREDIT_CODE, deliverEvents, eventTypes, partyIds, serviceOf } from './cast';

describe('receivers without a smartphone', () => {
  let machine: string;
  const { held, sms } = openDesk(async () => {
    const { startCode } = (await call(handler, 'POST', '/api/kiosks', { token: await tokenOf('person_admin01', ['administrator'], '管理员'), body: { name: '一楼大厅' } })).body;
    machine = String((await call(handler, 'POST', '/api/kiosk-sessions', { body: { startCode } })).body['token']);
  });
  const served = async (partyId = partyIds.wang, numbered = true) => {
    const caseId = await acceptedCase({ party: (party) => (numbered && party.partyId === partyIds.wang ? { ...party, idNumberSealed: seal('999999197909232023', 'idNumber') } : party) });
    await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds: [partyId] } });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    return { caseId, code: (await serviceOf(caseId, partyId))?.code ?? '' };
  };
  const kiosk = (code: string, idNumberLast6: string, step = 'kiosk') => call(handler, 'POST', `/api/service-codes/${code}/${step}`, { token: machine, body: { idNumberLast6 } });
  const receipt = (code: string, last6: string) => kiosk(code, last6, 'kiosk/receipt');
  const chainOf = async (caseId: CaseId) => (await eventTypes(caseId)).filter((type) => type.startsWith('SERVICE_'));

  it('at the machine: opened, printed, received; the same chain, and the certificate follows', async () => {
    const { caseId, code } = await served();
    expect(await kiosk(code, '232023')).toMatchObject({ status: 200, body: { caseId, service: { state: 'opened', documentTitles: expect.arrayContaining(['民事起诉状']) } } });
    expect((await serviceOf(caseId, partyIds.wang))?.effect).toBeUndefined();
    expect(await receipt(code, '232023')).toMatchObject({ status: 200, body: { state: 'served', effect: { track: 'paper', rule: 'onSigning', sentence: expect.stringContaining('答辩状请在') }, tries: expect.arrayContaining([expect.objectContaining({ channel: 'counter', addressMasked: '本院自助终端' })]) } });
    expect(await receipt(code, '232023')).toMatchObject({ status: 409, body: { code: 'service.alreadyConfirmed' } });
    expect(await kiosk(code, '232023')).toMatchObject({ status: 200, body: { service: { state: 'served' } } });
    await deliverEvents(caseId, 'SERVICE_EFFECTIVE');
    expect(await chainOf(caseId)).toEqual(['SERVICE_ORDERED', 'SERVICE_DISPATCHED', 'SERVICE_OPENED', 'SERVICE_ON_PAPER', 'SERVICE_EFFECTIVE', 'SERVICE_CERTIFIED']);
    expect((await readEvents(caseId)).find(({ type }) => type === 'SERVICE_OPENED')?.actor).toEqual({ kind: 'system', role: 'kiosk', name: '本院自助终端（一楼大厅）' });
  });
  it('a company gives the end of its credit code; without a number on file, a clerk looks', async () => {
    const company = await served(partyIds.company);
    expect(await kiosk(company.code, CREDIT_CODE.slice(-6))).toMatchObject({ status: 200 });
    const { code } = await served(partyIds.wang, false);
    expect(await kiosk(code, '232023')).toMatchObject({ status: 403, body: { code: 'service.notAddressee', message: expect.stringContaining('到窗口') } });
  });
  it('a wrong number shows nothing, five times a day; then even the right one waits for a clerk', async () => {
    const { caseId, code } = await served();
    expect(await kiosk(code, '12')).toMatchObject({ status: 400 });
    for (let time = 0; time < 5; time += 1) expect(await kiosk(code, '111111')).toMatchObject({ status: 403, body: { code: 'service.notAddressee', path: 'idNumberLast6' } });
    expect(await kiosk(code, '232023')).toMatchObject({ status: 429, body: { code: 'request.tooMany' } });
    expect(await chainOf(caseId)).not.toContain('SERVICE_OPENED');
    expect(await kiosk('ZZZZZZZZ', '232023')).toMatchObject({ status: 404, body: { code: 'service.codeUnknown' } });
    for (const token of [held.wang, held.clerk]) expect(await call(handler, 'POST', `/api/service-codes/${code}/kiosk`, { token, body: { idNumberLast6: '232023' } })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await call(handler, 'POST', `/api/service-codes/${code}/kiosk`, { body: { idNumberLast6: '232023' } })).toMatchObject({ status: 401 });
  });
  it('a paper is given by code and number, only of this track; of the rest of the court the machine sees nothing', async () => {
    const { caseId, code } = await served();
    const other = await served(partyIds.company);
    const { documentIds: [documentId] = [] } = await serviceOf(caseId, partyIds.wang) ?? {};
    const foreign = (await serviceOf(other.caseId, partyIds.company))?.documentIds.at(-1);
    expect(await kiosk(code, '232023', `kiosk/papers/${documentId}`)).toMatchObject({ status: 200, body: { contentType: 'application/pdf', url: expect.stringContaining('http') } });
    expect(await kiosk(code, '111111', `kiosk/papers/${documentId}`)).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(await kiosk(code, '232023', `kiosk/papers/${foreign}`)).toMatchObject({ status: 404, body: { code: 'documents.notFound' } });
    expect(await call(documents, 'GET', `/api/cases/${caseId}/documents/${documentId}`, { token: machine })).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await call(handler, 'GET', `/api/service-codes/${code}/track`, { token: machine })).toMatchObject({ status: 403 });
    expect(await call(handler, 'GET', '/api/service-board', { token: machine })).toMatchObject({ status: 403 });
  });
  it('a 调解书 is signed for before a clerk (解释 133)', async () => {
    const { caseId } = await served();
    await deliverEvents(caseId, 'CASE_ACCEPTED');
    const { orderByRule } = await import('../../../functions/service/place-order');
    const { changeCase } = await import('../../../functions/cases/case-log');
    const { DocumentItem } = await import('../../../functions/cases/case-items');
    await changeCase(caseId, (record) => orderByRule(record, { bundle: 'statement', to: ['defendant'] }, record.all(DocumentItem).filter(({ kind }) => kind === 'mediationStatement').map(({ documentId }) => documentId), { actor: { kind: 'system', name: '系统' }, name: '系统' }, clock.now()));
    const code = (await serviceOf(caseId, partyIds.wang, 'statement'))?.code ?? '';
    expect(await receipt(code, '232023')).toMatchObject({ status: 403, body: { message: expect.stringContaining('民事调解书须由本人当面签收') } });
  });
  it('words agreed at the counter stand in every message to somebody without an account; the log does not tell them', async () => {
    const caseId = await acceptedCase();
    const tell = (safePhrase: string, token = held.clerk, partyId = partyIds.wang) => call(handler, 'PUT', `/api/cases/${caseId}/service/parties/${partyId}/safe-phrase`, { token, body: { safePhrase } });
    expect(await tell('槐')).toMatchObject({ status: 400 });
    expect(await tell('槐花八号', held.wang)).toMatchObject({ status: 403 });
    expect(await tell('槐花八号', held.clerk, partyIds.li)).toMatchObject({ status: 409, body: { code: 'cases.conflict' } });
    expect(await tell('槐花八号')).toMatchObject({ status: 200 });
    await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang] } });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    expect(sms.sent.at(-1)?.params.at(-1)).toBe('槐花八号');
    expect(await eventTypes(caseId)).toContain('SAFE_PHRASE_TOLD');
    expect(JSON.stringify(await readEvents(caseId))).not.toContain('槐花八号');
  });
  it('on the telephone: the clerk finds the track by the code, the reply closes the call that was to be made', async () => {
    const { caseId, code } = await served();
    await onSchedule(new Date(clock.now().getTime() + 25 * 3_600_000));
    await onSchedule(new Date(clock.now().getTime() + 50 * 3_600_000));
    expect((await loadCase(caseId)).all(ServiceTaskItem)).toMatchObject([{ kind: 'phone', state: 'open' }]);
    expect(await call(handler, 'GET', `/api/service-codes/${code}/track`, { token: held.clerk })).toMatchObject({ status: 200, body: { caseId, service: { addresseeName: '王建军' } } });
    expect((await readLooks(caseId, 5)).items).toMatchObject([{ what: expect.stringContaining('送达码'), role: 'filingClerk' }]);
    expect(await call(handler, 'GET', `/api/service-codes/${code}/track`, { token: held.wang })).toMatchObject({ status: 403 });
    const reply = (idNumberLast4: string) => call(handler, 'POST', `/api/service-codes/${code}/phone-reply`, { token: held.clerk, body: { idNumberLast4 } });
    expect(await reply('0000')).toMatchObject({ status: 403, body: { code: 'service.notAddressee' } });
    expect(await reply('2023')).toMatchObject({ status: 200, body: { service: { effect: { rule: 'onReply' } } } });
    expect((await loadCase(caseId)).all(ServiceTaskItem)).toMatchObject([{ state: 'done', outcome: 'reached' }]);
  });
});
