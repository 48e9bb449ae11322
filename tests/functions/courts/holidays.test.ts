import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilingItem, MediationItem, NoticeItem, PartyItem, ServiceItem, type StoredFiling } from '../../../functions/cases/case-items';
import { appendToCase, loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/courts/handler';
import { markLapsed } from '../../../functions/fees/mark-lapsed';
import { putNotice, putRefund } from '../../../functions/fees/fee-puts';
import { newRefund } from '../../../functions/fees/new-refund';
import { filingPuts } from '../../../functions/filing/filing-puts';
import { onSchedule as mediationSweep } from '../../../functions/mediation/on-schedule';
import { putMediation } from '../../../functions/mediation/mediation-of';
import { messageFor } from '../../../functions/notification/message-for';
import { redateCases } from '../../../functions/outbox/redate-cases';
import { calendar } from '../../../functions/platform/calendar';
import { redatingJob } from '../../../functions/platform/holiday-store';
import { putService } from '../../../functions/service/service-items';
import { withEffect } from '../../../functions/service/effect-of';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import { quoteFee } from '../../../shared/fees/quote-fee';
import type { CaseId } from '../../../shared/kernel/ids';
import type { Mediation } from '../../../shared/mediation/mediation';
import type { Service } from '../../../shared/service/service';
import { call, tokenOf } from '../../support/call';
import { testYear2027 } from '../../support/holidays-2027';
import { sampleCase } from '../../support/sample-case';
import { acceptedCase, partyIds, people } from '../mediation/cast';

const quote = quoteFee({ kind: 'property', amountFen: 6800000 });
const notice: FeeNotice = {
  noticeId: 'notice_dec28' as never, payerPartyId: partyIds.li as never, payerName: '李晓梅', reason: 'clerk', quote, amountFen: quote.feeFen,
  issuedAt: '2026-12-28T02:00:00.000Z', receivedOn: '2026-12-28', lastDayOn: '2027-01-04', provisional: true, state: 'issued', paidFen: 0, refundedFen: 0,
};
const refund = newRefund({ cause: 'withdrawn', notice, attempt: { attemptId: 'pay_dec20', amountFen: quote.feeFen } as never, amountFen: quote.feeFen / 2, effectiveOn: '2026-12-19' }, new Date('2026-12-20T02:00:00.000Z')).refund;
const service = { serviceId: 'service_dec20', orderId: 'order_dec20', bundle: 'complaint', addresseePartyId: partyIds.wang, addresseeName: '王建军', documentIds: [], code: 'AB23CD45', state: 'read', orderedAt: '2026-12-20T01:00:00.000Z', orderedBy: '陈立案', tries: [], rung: 'first', rungAt: '2026-12-20T01:00:00.000Z', readAt: '2026-12-20T03:00:00.000Z' } as unknown as Service;
const mediation: Mediation = { mediationId: 'mediation_dec28', track: 'N', state: 'scheduling', origin: 'partyRequest', mediatorId: people.mediator as never, mediatorName: '吴调解', acceptedAt: '2026-12-28T02:00:00.000Z', slots: [], limitOn: '2027-01-04', limitProvisional: true, limitArticle: '第24条' };
const system = { kind: 'system', name: '系统' } as const;

const running = async (): Promise<CaseId> => {
  const { caseId, record } = await acceptedCase({ caseId: 'case_redate0001' as CaseId });
  const wang = record.one(PartyItem, partyIds.wang);
  if (wang === undefined) throw new Error('the cast has a defendant');
  await appendToCase(record, new Date('2026-12-28T02:00:00.000Z'), [{ type: 'FEE_NOTICE_ISSUED', actor: system }], {
    puts: [putNotice(notice, record.head.court), putRefund(refund, record.head.court), putService(record, withEffect(service, wang, { procedure: 'summary' })), putMediation(record, mediation)],
  });
  return caseId;
};
const filed = async (caseId: CaseId, change: Partial<StoredFiling>): Promise<CaseId> => {
  const record = await sampleCase(caseId, 'person_redateowner');
  const filing = { ...record.one(FilingItem), ...change } as StoredFiling;
  await appendToCase(record, new Date('2026-12-28T02:00:00.000Z'), [], { puts: filingPuts(record, filing, filing).map(({ expected: _sample, ...entry }) => entry) });
  return caseId;
};
const changes = async (caseId: CaseId) => (await readEvents(caseId)).filter(({ type }) => type === 'DATE_RECKONED_AGAIN').map(({ data }) => [data['what'], data['oldOn'], data['newOn'], data['provisional']]);

describe('a year that an administrator loads', () => {
  let store: Store;
  let token = '';
  let caseId: CaseId;
  let submitted: CaseId;
  let returned: CaseId;
  beforeAll(async () => {
    store = await startStore();
    token = await tokenOf('person_staffadmin1', ['administrator'], '管理员');
    caseId = await running();
    submitted = await filed('case_redate0002' as CaseId, { receipt: { receiptNumber: 'R1', submittedAt: '2026-12-28T02:00:00.000Z', reviewDueOn: '2027-01-04', reviewDueProvisional: true } });
    returned = await filed('case_redate0003' as CaseId, { state: 'returned', corrections: { returnedAt: '2026-12-28T02:00:00.000Z', dueOn: '2027-01-04', provisional: true, items: [] } });
  });
  afterAll(() => store.stop());
  const load = (body: unknown) => call(handler, 'POST', '/api/holidays', { token, body });

  it('until then nothing happens by itself on a provisional day, however long ago it was', async () => {
    const late = new Date('2027-03-01T02:00:00.000Z');
    await markLapsed(caseId, notice.noticeId, late);
    await mediationSweep(late);
    const record = await loadCase(caseId);
    expect([record.one(NoticeItem, notice.noticeId)?.state, record.one(MediationItem)?.state]).toEqual(['issued', 'scheduling']);
    expect(await changes(caseId)).toEqual([]);
  });

  it('is refused with a sentence while it cannot be right', async () => {
    expect(await load({ ...testYear2027, workDays: ['2027-02-19'] })).toMatchObject({ status: 422, body: { code: 'courts.holidaysWrong', path: 'workDays.0', message: expect.stringContaining('不是周末') } });
    expect(await load({ ...testYear2027, year: 2031 })).toMatchObject({ status: 400 });
    expect(await load({ year: 2019, source: '测试用放假安排', holidays: [{ name: '元旦', from: '2019-01-01', to: '2019-01-01' }], workDays: [] })).toMatchObject({ status: 422, body: { path: 'year' } });
    expect((await call(handler, 'POST', '/api/holidays', { token: await tokenOf('person_staffjudge1', ['judge'], '林法官'), body: testYear2027 })).status).toBe(403);
  });

  it('is kept with who and when, counts at once in every door, and the same again is refused', async () => {
    const { status, body } = await load(testYear2027);
    expect([status, body['loaded']]).toEqual([201, [expect.objectContaining({ year: 2027, version: 1, loadedBy: { personId: 'person_staffadmin1', name: '管理员' } })]]);
    expect(calendar().isRestDay('2027-01-04')).toBe(true);
    expect(await load(testYear2027)).toMatchObject({ status: 409, body: { code: 'courts.holidaysUnchanged' } });
  });

  it('counts every open date again, each an event with the old and the new day; again changes nothing', async () => {
    const requested = Date.parse((await redatingJob())?.requestedAt ?? '');
    await redateCases(new Date(requested + 10_000));
    expect(await changes(caseId)).toEqual([]);
    await redateCases(new Date(requested + 60_000));
    expect(await changes(caseId)).toEqual([
      ['feeNotice', '2027-01-04', '2027-01-05', false], ['refund', '2027-01-04', '2027-01-05', false], ['servicePeriod', '2027-01-04', '2027-01-05', false], ['servicePeriod', '2027-01-04', '2027-01-05', false], ['mediationLimit', '2027-01-04', '2027-01-05', false],
    ]);
    expect([await changes(submitted), await changes(returned)]).toEqual([[['filingReview', '2027-01-04', '2027-01-05', false]], [['correction', '2027-01-04', '2027-01-05', false]]]);
    expect(await redatingJob()).toMatchObject({ cases: 3, changed: 7, finishedAt: expect.any(String) });
    const record = await loadCase(caseId);
    expect(record.one(NoticeItem, notice.noticeId)).toMatchObject({ lastDayOn: '2027-01-05', provisional: false });
    expect(record.one(ServiceItem, service.serviceId)?.effect?.sentence).not.toContain('暂定');
  });

  it('tells the people whose day moved', async () => {
    const record = await loadCase(caseId);
    const [event] = (await readEvents(caseId)).filter(({ type }) => type === 'DATE_RECKONED_AGAIN');
    if (event === undefined) throw new Error('a date was counted again');
    expect(messageFor(event, record)).toEqual({ to: [people.li], saying: expect.objectContaining({ template: 'date-changed', fill: ['交纳诉讼费', '1月5日（周二）'] }) });
  });

  it('a corrected version is added, the first is kept, and its own walk begins', async () => {
    const again = await load({ ...testYear2027, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }, ...testYear2027.holidays.slice(1)] });
    expect([again.status, again.body['loaded'].map(({ version }: { version: number }) => version), again.body['redating'].finishedAt]).toEqual([201, [1, 2], undefined]);
    await redateCases(new Date(Date.now() + 60_000));
    expect(await changes(caseId)).toHaveLength(5);
  });

  it('and the sweeps then do their work on the final day', async () => {
    await markLapsed(caseId, notice.noticeId, new Date('2027-01-06T02:00:00.000Z'));
    await mediationSweep(new Date('2027-01-06T02:00:00.000Z'));
    const record = await loadCase(caseId);
    expect([record.one(NoticeItem, notice.noticeId)?.state, record.one(MediationItem)?.state]).toEqual(['lapsed', 'failed']);
  });
});
