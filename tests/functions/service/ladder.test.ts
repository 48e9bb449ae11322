import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId } from '../../../shared/kernel/ids';
import type { TaskKind } from '../../../shared/service/service-task';
import { DocumentItem, ServiceTaskItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { clock } from '../../../functions/platform/clock';
import { handler } from '../../../functions/service/handler';
import { onSchedule } from '../../../functions/service/on-schedule';
import { serviceStatistics } from '../../../functions/service/statistics';
import { call } from '../../support/call';
import { acceptedCase, deliverEvents, eventTypes, partyIds, people, powerOfAttorney, serviceOf } from './cast';

const HOUR = 3_600_000;

describe('the ladder, from the first SMS to the announcement', () => {
  let caseId: CaseId;
  let now = clock.now().getTime();
  const pass = async (hours: number): Promise<void> => {
    now += hours * HOUR;
    await onSchedule(new Date(now));
  };
  const track = async () => {
    const service = await serviceOf(caseId, partyIds.wang);
    if (service === undefined) throw new Error('not ordered');
    return service;
  };
  const taskOf = async (kind: TaskKind) => (await loadCase(caseId)).all(ServiceTaskItem).filter((task) => task.kind === kind && task.state === 'open');
  const report = async (kind: TaskKind, body: object) => call(handler, 'POST', `/api/cases/${caseId}/service/tasks/${(await taskOf(kind))[0]?.taskId ?? 'task_none'}/result`, { token: held.clerk, body });
  const today = () => new Date(Date.now() + 8 * HOUR).toISOString().slice(0, 10);

  const { held, sms } = openDesk(async () => {
    await powerOfAttorney('file_proof001', people.clerk);
    caseId = await acceptedCase({ head: { procedure: 'ordinary' } });
    await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: held.clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang] } });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
  });

  it('reminds once after a day, whoever sweeps how often; a channel that is down loses nothing', async () => {
    expect(sms.sent).toHaveLength(1);
    await pass(23);
    expect(sms.sent).toHaveLength(1);
    sms.refuse.code = 'InternalError.Timeout';
    await pass(2);
    expect(await track()).toMatchObject({ rung: 'first' });
    sms.refuse.code = undefined;
    await Promise.all([onSchedule(new Date(now)), onSchedule(new Date(now))]);
    await pass(0);
    expect(sms.sent).toHaveLength(2);
    expect(sms.sent[1]?.params[0]).toMatch(/^再次提醒：汉台区法院/);
    expect(sms.sent[1]?.params[3]).toBe(sms.sent[0]?.params[3]);
    expect(await track()).toMatchObject({ rung: 'reminder', tries: [{ rung: 'first' }, { rung: 'reminder' }] });
  });

  it('forged, doubled and late receipts are harmless', async () => {
    const send = (sid: string, status: string, secret = 'receiptsecret') => call(handler, 'POST', `/api/channels/sms/${secret}/receipts`, { body: [{ sid, report_status: status }] });
    const [first, second] = (await track()).tries;
    expect(await send(first?.providerId ?? '', 'SUCCESS', 'guess')).toMatchObject({ status: 404 });
    await send(second?.providerId ?? '', 'SUCCESS');
    await send(first?.providerId ?? '', 'FAIL');
    await send(first?.providerId ?? '', 'SUCCESS');
    expect((await track()).tries.map(({ result }) => result)).toEqual(['failed', 'delivered']);
    expect((await track()).effect).toBeUndefined();
  });

  it('calls: the sheet for the clerk, an answer nobody gave, then paper at once', async () => {
    await pass(25);
    const [task] = await taskOf('phone');
    const sheet = await call(handler, 'GET', `/api/cases/${caseId}/service/tasks/${task?.taskId}/sheet`, { token: held.clerk });
    expect(Buffer.from(String(sheet.body['pdfBase64']), 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect((await call(handler, 'GET', '/api/service-board/tasks', { token: held.clerk })).body['items']).toMatchObject([{ task: { kind: 'phone', addresseeName: '王建军' }, title: '李晓梅诉王建军等' }]);
    expect(await report('phone', { what: 'posted', trackingNumber: '1234567890123' })).toMatchObject({ status: 422, body: { code: 'service.resultIncomplete' } });
    expect(await report('phone', { what: 'called', outcome: 'noAnswer' })).toMatchObject({ status: 200, body: { tries: [{}, {}, { channel: 'phone', result: 'failed' }] } });
    await pass(0);
    expect(await track()).toMatchObject({ rung: 'paper' });
    expect(JSON.stringify(await readEvents(caseId))).not.toMatch(/1390000000/);
  });

  it('paper: sent, then back; entrusted, then refused an announcement before that has failed too', async () => {
    expect(await report('paper', { what: 'handed', channel: 'post', result: 'returned', on: today(), proofFileIds: [] })).toMatchObject({ status: 422, body: { code: 'service.resultIncomplete', path: 'proofFileIds' } });
    expect(await report('paper', { what: 'posted', trackingNumber: 'EMS1234567890' })).toMatchObject({ status: 200 });
    expect(await report('paper', { what: 'handed', channel: 'leaving', result: 'left', on: today(), proofFileIds: ['file_proof001'] })).toMatchObject({ status: 422, body: { path: 'witnessed' } });
    expect(await report('paper', { what: 'handed', channel: 'post', result: 'received', on: today(), proofFileIds: ['file_proof001'] })).toMatchObject({ status: 422, body: { path: 'receiver' } });
    const returned = await report('paper', { what: 'handed', channel: 'post', result: 'returned', on: today(), proofFileIds: ['file_proof001'] });
    // 法院专递规定 11 does not reach an address the opponent gave.
    expect(returned).toMatchObject({ status: 200, body: { tries: expect.arrayContaining([expect.objectContaining({ channel: 'post', trackingNumber: 'EMS1234567890', result: 'returned' })]) } });
    expect(returned.body['effect']).toBeUndefined();
    expect(JSON.stringify(returned.body)).not.toContain('sealed:v1');
    await pass(0);
    expect(await track()).toMatchObject({ rung: 'entrusted' });
    expect(await report('entrust', { what: 'entrusted', court: '西安市雁塔区人民法院' })).toMatchObject({ status: 200 });
    expect(await report('entrust', { what: 'handed', channel: 'entrusted', result: 'returned', on: today(), proofFileIds: ['file_proof001'] })).toMatchObject({ status: 200 });
    await pass(0);
    expect(await track()).toMatchObject({ rung: 'announcement' });
  });

  it('announcement: text, place, photo; in effect when its thirty days are over, with the certificate', async () => {
    const notice = { what: 'announced', text: '王建军：本院受理李晓梅诉你机动车交通事故责任纠纷一案，现依法向你公告送达起诉状副本、应诉通知书。', place: '人民法院公告网', publishedOn: today() };
    expect(await report('announce', { ...notice, proofFileIds: [] })).toMatchObject({ status: 422, body: { path: 'proofFileIds' } });
    expect(await report('announce', { ...notice, proofFileIds: ['file_proof001'] })).toMatchObject({ status: 200, body: { state: 'dispatched' } });
    const { endsOn = '' } = (await track()).tries.at(-1) ?? {};
    now = Date.parse(`${endsOn}T10:00:00+08:00`);
    await pass(0);
    expect((await track()).effect).toBeUndefined();
    await pass(24);
    expect(await track()).toMatchObject({ state: 'served', effect: { track: 'announcement', rule: 'afterAnnouncement', effectiveOn: endsOn, sentence: expect.stringContaining('视为送达，答辩状请在') } });
    await deliverEvents(caseId, 'SERVICE_EFFECTIVE');
    const record = await loadCase(caseId);
    expect(record.all(DocumentItem).filter(({ kind }) => kind === 'acknowledgementOfService')).toMatchObject([{ title: '送达凭证（王建军）' }]);
    expect((await eventTypes(caseId)).filter((type) => type === 'SERVICE_EFFECTIVE')).toHaveLength(1);
    await pass(9999);
    expect((await eventTypes(caseId)).at(-1)).toBe('SERVICE_CERTIFIED');
  });

  it('the figures follow the events, each counted once', async () => {
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    await deliverEvents(caseId, 'SERVICE_EFFECTIVE');
    const figures = await serviceStatistics('53', clock.now());
    expect(figures).toMatchObject({ whole: { started: 1, completed: 1, served: 1 }, byCause: [{ key: '机动车交通事故责任纠纷', served: 1 }], byChannel: [{ key: 'announcement', served: 1 }] });
    expect((await call(handler, 'GET', '/api/service-board/public')).body).toMatchObject({ started: 1, served: 1, electronicServed: 0, demo: true });
    expect((await call(handler, 'GET', '/api/service-board/counts', { token: held.clerk })).body).toMatchObject({ lanes: { confirmed: 1, first: 0 }, tasks: 0 });
  });
});
