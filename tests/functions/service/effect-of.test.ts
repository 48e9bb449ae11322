import { describe, expect, it } from '@jest/globals';
import '../../support/store';
import type { TryId } from '../../../shared/kernel/ids';
import type { Service } from '../../../shared/service/service';
import type { ServiceTry } from '../../../shared/service/service-try';
import { effectOf } from '../../../functions/service/effect-of';

const service = (change: Partial<Service>): Service => ({
  serviceId: 'service_0001', orderId: 'order_0001', bundle: 'complaint', addresseePartyId: 'party_0001', addresseeName: '王建军', documentIds: [], code: 'AB23CD45', state: 'read', orderedAt: '2026-11-23T01:00:00.000Z', orderedBy: '陈立案', tries: [], ...change,
} as unknown as Service);
const rules = (effect: ReturnType<typeof effectOf>) => effect?.periods.map(({ rule, lastDayOn }) => [rule, lastDayOn]);

describe('what follows from service', () => {
  it('a defendant: the defence period runs from the next day (CPL 128, 85 II)', () => {
    const effect = effectOf(service({ readAt: '2026-11-23T03:00:00.000Z' }), { role: 'defendant' }, { procedure: 'summary' });
    expect(effect).toMatchObject({ effectiveOn: '2026-11-23', track: 'B', article: '《人民法院在线诉讼规则》第三十一条第二款第二项', sentence: '您于11月23日（周一）收到，答辩状请在12月8日（周二）前提交；不交不影响审理，但建议交。' });
    expect(rules(effect)).toEqual([['answer', '2026-12-08'], ['evidenceSummary', '2026-12-08']]);
  });
  it('the court’s day, not UTC’s: read at 00:30 in Hanzhong is that day', () => {
    expect(effectOf(service({ readAt: '2026-11-23T16:30:00.000Z' }), { role: 'defendant' }, { procedure: 'ordinary' })).toMatchObject({ effectiveOn: '2026-11-24', periods: [{ rule: 'answer', lastDayOn: '2026-12-09' }, { rule: 'evidenceOrdinary' }] });
  });
  it('into a year whose holidays are not published: provisional, and the sentence says so', () => {
    const effect = effectOf(service({ readAt: '2026-12-20T03:00:00.000Z' }), { role: 'defendant' }, { procedure: 'smallClaims' });
    expect(effect).toMatchObject({ periods: [{ rule: 'answer', provisional: true }, { rule: 'evidenceSmallClaims', provisional: false }] });
    expect(effect?.sentence).toContain('2027年1月4日（周一）前');
    expect(effect?.sentence).toContain('暂定');
  });
  it('a third party has no defence period; a notice has none at all', () => {
    expect(rules(effectOf(service({ readAt: '2026-11-23T03:00:00.000Z' }), { role: 'thirdParty' }, { procedure: 'summary' }))).toEqual([['evidenceSummary', '2026-12-08']]);
    expect(effectOf(service({ bundle: 'notice', readAt: '2026-11-23T03:00:00.000Z' }), { role: 'defendant' }, { procedure: 'summary' })).toMatchObject({ sentence: '您于11月23日（周一）收到。', periods: [] });
  });
  it('a ruling that nobody may appeal starts no period (CPL 157 II, 185)', () => {
    const ruling = { bundle: 'ruling' as const, readAt: '2026-11-23T03:00:00.000Z' };
    expect(rules(effectOf(service(ruling), { role: 'plaintiff' }, { procedure: 'summary' }))).toEqual([['appealRuling', '2026-12-03']]);
    expect(effectOf(service({ ...ruling, withoutAppeal: true }), { role: 'plaintiff' }, { procedure: 'summary' })).toMatchObject({ periods: [], sentence: '您于11月23日（周一）收到。' });
  });
  it('consent that was taken back is none: arrival alone has no effect', () => {
    const tries: Service['tries'] = [{ tryId: 'try_0001' as TryId, rung: 'first', channel: 'sms', addressMasked: '139****0002', addressSource: 'givenByParty', sentAt: '2026-11-23T01:00:00.000Z', result: 'delivered', resultAt: '2026-11-23T01:00:02.000Z' }];
    const electronicService = (state: 'given' | 'withdrawn') => ({ state, at: '2026-11-20T00:00:00.000Z', noticeVersion: '1' });
    expect(effectOf(service({ bundle: 'notice', tries }), { role: 'defendant', electronicService: electronicService('given') }, { procedure: 'summary' })).toMatchObject({ track: 'A', rule: 'onArrival', article: expect.stringContaining('第三十一条第一款') });
    expect(effectOf(service({ bundle: 'notice', tries }), { role: 'defendant', electronicService: electronicService('withdrawn') }, { procedure: 'summary' })).toBeUndefined();
  });

  /** 2026: 中秋 from 25 to 27 September, 国庆 from 1 to 7 October. The day after counts first; a last day in a holiday goes to the first day after it (CPL 85). */
  const row = (channel: ServiceTry['channel'], more: Partial<ServiceTry>): ServiceTry => ({ tryId: 'try_0001' as TryId, rung: 'first', channel, addressMasked: '', addressSource: 'givenByOpponent', sentAt: '2026-09-14T01:00:00.000Z', result: 'sent', ...more });
  const on = (day: string) => `${day}T02:00:00.000Z`;
  const consented = { role: 'defendant' as const, electronicService: { state: 'given' as const, at: '2026-09-01T00:00:00.000Z', noticeVersion: '1' } };
  it.each<[string, Partial<Service>, { role: 'defendant' }, string, string]>([
    ['onArrival', { tries: [row('sms', { addressSource: 'givenByParty', result: 'delivered', resultAt: on('2026-09-16') })] }, consented, '2026-09-16', '2026-10-08'],
    ['onReply', { repliedAt: on('2026-09-17') }, { role: 'defendant' }, '2026-09-17', '2026-10-08'],
    ['onReading', { readAt: on('2026-09-18') }, { role: 'defendant' }, '2026-09-18', '2026-10-08'],
    ['onSigning', { tries: [row('post', { result: 'received', resultAt: on('2026-09-22'), receiver: 'self' })] }, { role: 'defendant' }, '2026-09-22', '2026-10-08'],
    ['onSigning', { tries: [row('counter', { result: 'received', resultAt: on('2026-09-10'), receiver: 'self' })] }, { role: 'defendant' }, '2026-09-10', '2026-09-28'],
    ['onReturn', { tries: [row('post', { addressSource: 'givenByParty', result: 'returned', resultAt: on('2026-09-21') })] }, { role: 'defendant' }, '2026-09-21', '2026-10-08'],
    ['onLeaving', { tries: [row('leaving', { result: 'left', resultAt: on('2026-09-19'), witnessed: true })] }, { role: 'defendant' }, '2026-09-19', '2026-10-08'],
    ['onRefusal', { tries: [row('counter', { result: 'refused', resultAt: on('2026-09-16') })] }, { role: 'defendant' }, '2026-09-16', '2026-10-08'],
    ['afterAnnouncement', { tries: [row('announcement', { result: 'delivered', resultAt: on('2026-09-17') })] }, { role: 'defendant' }, '2026-09-17', '2026-10-08'],
  ])('%s: the last day of the defence after the holiday', (rule, change, party, effectiveOn, lastDayOn) => {
    expect(effectOf(service(change), party, { procedure: 'ordinary' })).toMatchObject({ rule, effectiveOn, periods: [{ rule: 'answer', lastDayOn }, { rule: 'evidenceOrdinary' }] });
  });
  it('ownAct: a 调解书 signed on a holiday is signed that day, and starts no period', () => {
    expect(effectOf(service({ bundle: 'statement', confirmedAt: on('2026-10-03') }), { role: 'defendant' }, {})).toMatchObject({ rule: 'ownAct', effectiveOn: '2026-10-03', periods: [] });
  });
  it('an appeal whose last day is a make-up working day ends on it', () => {
    // 10 October 2026 is a Saturday that is worked
    expect(effectOf(service({ bundle: 'judgment', readAt: on('2026-09-25') }), { role: 'defendant' }, {})).toMatchObject({ periods: [{ rule: 'appealJudgment', lastDayOn: '2026-10-10' }] });
  });
});
