import { openDesk } from './desk';
import { describe, expect, it } from '@jest/globals';
import type { CaseId, PersonId } from '../../../shared/kernel/ids';
import { barOf, consentAt, instanceOf, withConsent, type Consent, type ElectronicChannel } from '../../../shared/service/consent';
import { consentNotices } from '../../../shared/service/consent-notices';
import { copy as addressCopy } from '../../../miniapp/src/filing/pages/address/copy';
import { PartyItem, ServiceTaskItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { clock } from '../../../functions/platform/clock';
import { handler } from '../../../functions/service/handler';
import { onSchedule } from '../../../functions/service/on-schedule';
import { call } from '../../support/call';
import { acceptedCase, deliverEvents, eventTypes, partyIds, people, powerOfAttorney, serviceOf } from './cast';

const consent = (more: Partial<Consent> = {}): Consent => ({ state: 'given', at: '2026-11-20T00:00:00.000Z', noticeVersion: 'electronic-service/2026-11', ...more });
const ways: ElectronicChannel[] = ['inApp', 'sms', 'wechat', 'email'];

describe('在线诉讼规则 29, 30: only the ways, the papers and the stages that were consented to', () => {
  it.each(ways.flatMap((chosen) => ways.map((channel) => [chosen, channel] as const)))('chosen %s: %s', (chosen, channel) =>
    expect(barOf(consent({ channels: [chosen] }), { channel, bundle: 'complaint', instance: 'first' })).toBe(chosen === channel ? undefined : 'notChosen'));
  it.each<[string, Consent | undefined, string, Parameters<typeof barOf>[1]['instance'], string | undefined]>([
    ['never asked: open, acceptance may follow by conduct', undefined, 'judgment', 'first', undefined],
    ['given without limits', consent(), 'judgment', 'enforcement', undefined],
    ['without judgments: a judgment', consent({ coversJudgments: false }), 'judgment', 'first', 'judgmentsExcluded'],
    ['without judgments: a ruling', consent({ coversJudgments: false }), 'ruling', 'first', 'judgmentsExcluded'],
    ['without judgments: the complaint', consent({ coversJudgments: false }), 'complaint', 'first', undefined],
    ['without judgments: a notice', consent({ coversJudgments: false }), 'notice', 'first', undefined],
    ['first instance only, in the first', consent({ instances: ['first'] }), 'notice', 'first', undefined],
    ['first instance only, in the second', consent({ instances: ['first'] }), 'notice', 'second', 'otherStage'],
    ['first and enforcement, in enforcement', consent({ instances: ['first', 'enforcement'] }), 'notice', 'enforcement', undefined],
    ['the filing’s text names SMS and the app: SMS', consent({ noticeVersion: '2026-11' }), 'judgment', 'first', undefined],
    ['refused', consent({ state: 'refused' }), 'complaint', 'first', 'refused'],
    ['withdrawn', consent({ state: 'withdrawn' }), 'judgment', 'first', 'refused'],
    ['refused: the 调解书 may still be signed for', consent({ state: 'refused' }), 'statement', 'first', undefined],
  ])('%s', (_what, said, bundle, instance, expected) => expect(barOf(said, { channel: 'sms', bundle, instance })).toBe(expected));

  it('the filing’s text names no WeChat and no e-mail', () => {
    expect(ways.map((channel) => barOf(consent({ noticeVersion: '2026-11' }), { channel, bundle: 'notice', instance: 'first' }))).toEqual([undefined, undefined, 'notChosen', 'notChosen']);
  });
  it('the stage follows from the case number', () => {
    expect(['（2026）演示陕0702民初12号', '（2026）陕07民终3号', '（2026）陕民申4号', '（2026）陕07民再5号', '（2026）陕0702执6号', undefined].map(instanceOf)).toEqual(['first', 'second', 'retrial', 'retrial', 'enforcement', 'first']);
  });
  it('every answer is kept, and each instant has the one that held then', () => {
    const first = withConsent({}, consent());
    expect(withConsent(first, consent({ at: '2026-11-25T00:00:00.000Z' }))).toBe(first);
    const party = withConsent(first, consent({ state: 'withdrawn', at: '2026-11-25T00:00:00.000Z' }));
    expect(['2026-11-19T00:00:00.000Z', '2026-11-24T00:00:00.000Z', '2026-11-26T00:00:00.000Z'].map((at) => consentAt(party, at)?.state)).toEqual([undefined, 'given', 'withdrawn']);
  });
  it('what the filing shows is the text on record under its version', () => {
    expect(consentNotices[addressCopy.noticeVersion as '2026-11']).toEqual([addressCopy.electronicHeading, addressCopy.electronicHint]);
  });
});

describe('the ladder keeps to the ways that were chosen', () => {
  const { held, sms } = openDesk(async () => { await powerOfAttorney('file_judgment2', people.clerk); });
  const door = (caseId: CaseId, path: string, token: string, method = 'GET', body?: unknown) => call(handler, method, `/api/cases/${caseId}/service/${path}`, { token, ...(body === undefined ? {} : { body }) });
  const order = async (said: Consent | undefined, body: object = { bundle: 'complaint' }, head: object = {}) => {
    const caseId = await acceptedCase({ head, party: (party) => (party.partyId === partyIds.wang ? { ...party, personId: people.wang as PersonId, ...(said === undefined ? {} : { electronicService: said }) } : party) });
    await door(caseId, 'orders', held.clerk, 'POST', { addresseePartyIds: [partyIds.wang], ...body });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    return caseId;
  };
  const rowsOf = async (caseId: CaseId, bundle = 'complaint') => (await serviceOf(caseId, partyIds.wang, bundle))?.tries.map(({ channel, result, resultCode }) => [channel, result, ...(result === 'skipped' ? [resultCode] : [])]);

  it('only the app: no message goes out, the row says why, arrival in the account counts', async () => {
    const before = sms.sent.length;
    const caseId = await order(consent({ channels: ['inApp'] }));
    expect(sms.sent.length).toBe(before);
    expect(await rowsOf(caseId)).toEqual([['inApp', 'delivered'], ['sms', 'skipped', 'notChosen']]);
    expect(await serviceOf(caseId, partyIds.wang)).toMatchObject({ effect: { track: 'A', channel: 'inApp' } });
    expect(await eventTypes(caseId)).toContain('SERVICE_TRY_SKIPPED');
  });
  it('only SMS: the account is shown but does not count as the address', async () => {
    const caseId = await order(consent({ channels: ['sms'] }));
    expect(await rowsOf(caseId)).toEqual([['inApp', 'skipped', 'notChosen'], ['sms', 'accepted']]);
    expect((await serviceOf(caseId, partyIds.wang))?.effect).toBeUndefined();
  });
  it('only e-mail, and none on record: no way is open, so a clerk calls at once', async () => {
    const caseId = await order(consent({ channels: ['email'] }));
    expect(await rowsOf(caseId)).toEqual([['inApp', 'skipped', 'notChosen'], ['sms', 'skipped', 'notChosen']]);
    await onSchedule(clock.now());
    expect(await serviceOf(caseId, partyIds.wang)).toMatchObject({ rung: 'phone' });
    expect((await loadCase(caseId)).all(ServiceTaskItem)).toMatchObject([{ kind: 'phone' }]);
  });
  it('a judgment outside the scope, or a stage that was not named, goes on paper at once', async () => {
    const judgment = { bundle: 'judgment', newPapers: [{ fileId: 'file_judgment2', kind: 'judgment', title: '民事判决书' }] };
    const caseId = await order(consent({ coversJudgments: false }), judgment);
    expect(await serviceOf(caseId, partyIds.wang, 'judgment')).toMatchObject({ rung: 'paper', tries: [] });
    const second = await order(consent({ instances: ['first'] }), { bundle: 'complaint' }, { caseNumber: '（2026）演示陕07民终8号' });
    expect(await serviceOf(second, partyIds.wang)).toMatchObject({ rung: 'paper' });
  });
  it('taken back afterwards: what has arrived stays in effect, what comes goes on paper', async () => {
    const caseId = await order(consent({ channels: ['inApp'] }));
    const serviceId = (await serviceOf(caseId, partyIds.wang))?.serviceId ?? '';
    expect(await door(caseId, 'consent', held.wang, 'DELETE')).toMatchObject({ status: 200 });
    await door(caseId, serviceId, held.wang);
    expect(await serviceOf(caseId, partyIds.wang)).toMatchObject({ state: 'opened', effect: { track: 'A', rule: 'onArrival' } });
    await door(caseId, 'orders', held.clerk, 'POST', { bundle: 'judgment', addresseePartyIds: [partyIds.wang], newPapers: [{ fileId: 'file_judgment2', kind: 'judgment', title: '民事判决书' }] });
    expect(await serviceOf(caseId, partyIds.wang, 'judgment')).toMatchObject({ rung: 'paper' });
  });
  it('a number in a contact field is an address, never consent', async () => {
    const caseId = await order(undefined);
    await door(caseId, 'contacts', held.wang, 'POST', { partyId: partyIds.wang, kind: 'phone', value: '13900000077' });
    const record = await loadCase(caseId);
    expect(record.one(PartyItem, partyIds.wang)?.electronicService).toBeUndefined();
    const service = await serviceOf(caseId, partyIds.wang);
    expect(service?.tries.some(({ result }) => result === 'delivered')).toBe(true);
    expect(service?.effect).toBeUndefined();
  });
  it('the form says again what changed: new ways, the words that were shown, and both answers on record', async () => {
    const caseId = await order(consent({ channels: ['inApp'] }));
    const form = { partyId: partyIds.wang, recipient: '王建军', postalAddress: '陕西省汉中市汉台区示例路8号', phone: '13900000002', electronicService: 'given', channels: ['sms'], coversJudgments: false, instances: ['first', 'enforcement'], confidential: false, signature: '王建军' };
    expect(await door(caseId, 'address-form', held.wang, 'POST', { ...form, noticeVersion: 'made-up' })).toMatchObject({ status: 422, body: { path: 'noticeVersion' } });
    expect(await door(caseId, 'address-form', held.wang, 'POST', { ...form, noticeVersion: 'electronic-service/2026-11' })).toMatchObject({ status: 201 });
    const party = (await loadCase(caseId)).one(PartyItem, partyIds.wang);
    expect(party).toMatchObject({ electronicService: { channels: ['sms'], instances: ['first', 'enforcement'], coversJudgments: false }, earlierConsents: [{ channels: ['inApp'] }] });
    expect((await readEvents(caseId)).find(({ type }) => type === 'ELECTRONIC_SERVICE_CONSENT_CHANGED')?.data).toMatchObject({ state: 'given', channels: ['sms'], notice: consentNotices['electronic-service/2026-11'].join('\n') });
    expect(await serviceOf(caseId, partyIds.wang)).toMatchObject({ effect: { channel: 'inApp' } });
  });
  it('a clerk who waits no longer: the next way now, by their name; not once it has effect or waits for a result', async () => {
    const caseId = await order(undefined);
    const serviceId = (await serviceOf(caseId, partyIds.wang))?.serviceId ?? '';
    for (const rung of ['reminder', 'phone', 'paper']) expect(await door(caseId, `${serviceId}/next`, held.clerk, 'POST', {})).toMatchObject({ status: 200, body: { rung } });
    expect(await door(caseId, `${serviceId}/next`, held.clerk, 'POST', {})).toMatchObject({ status: 409, body: { code: 'service.notMovable' } });
    expect((await readEvents(caseId)).filter(({ type }) => type === 'SERVICE_RUNG_REACHED')).toMatchObject([{ actor: { name: '陈立案' }, data: { early: true } }, {}, {}]);
    const inEffect = await order(consent({ channels: ['inApp'] }));
    expect(await door(inEffect, `${(await serviceOf(inEffect, partyIds.wang))?.serviceId}/next`, held.clerk, 'POST', {})).toMatchObject({ status: 409 });
    expect(await door(caseId, `${serviceId}/next`, held.wang, 'POST', {})).toMatchObject({ status: 403 });
  });
});
