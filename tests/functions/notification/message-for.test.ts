import '../../support/store';
import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../../shared/cases/case-event';
import type { CaseId } from '../../../shared/kernel/ids';
import { CaseRecord } from '../../../functions/cases/case-record';
import { copy } from '../../../functions/notification/copy';
import { THING_LENGTH } from '../../../shared/notification/subscription';
import { parametersOf, smsText } from '../../../shared/notification/sms-templates';
import { paramsOf } from '../../../functions/notification/tell-person';
import { messageFor, told } from '../../../functions/notification/message-for';
import { notice } from '../fees/samples';

const party = (id: string, role: string, personId?: string) => ({ partyId: `party_${id}`, role, kind: 'person', name: id, ...(personId === undefined ? {} : { personId }) });
const agency = (partyId: string, personId: string, state: string) => ({ representationId: personId.replace('person', 'agency'), partyId, personId, name: '周代理', authority: 'special', powerOfAttorneyFileId: 'file_0001', state, askedAt: '2026-11-23T02:00:00.000Z' });
const record = new CaseRecord('case_0001' as CaseId, undefined, new Map<string, unknown>([
  ['PARTY#party_0001', party('0001', 'plaintiff', 'person_lixiaomei')],
  ['PARTY#party_0002', party('0002', 'defendant', 'person_wangjianjun')],
  ['PARTY#party_0003', party('0003', 'defendant')],
  ['AGENT#agency_zhoudaili', agency('party_0003', 'person_zhoudaili', 'accepted')],
  ['AGENT#agency_whoever', agency('party_0003', 'person_whoever', 'pending')],
  ['NOTICE#notice_0001', notice()],
]));
const filed = record.with(undefined, [{ key: 'FILING', value: { ownerId: 'person_lixiaomei', state: 'accepted', causeOfAction: '', formVersion: '', answers: {}, files: [], resubmissions: 0, createdAt: '', updatedAt: '' } }]);

describe('who is told what', () => {
  const everybody = ['person_lixiaomei', 'person_wangjianjun', 'person_zhoudaili'];
  it.each<[CaseEvent['type'], Record<string, unknown>, string[], string]>([
    ['CASE_ACCEPTED', { caseNumber: '（2026）陕0702民初1号' }, ['person_lixiaomei'], '（2026）陕0702民初1号'],
    ['FILING_RETURNED', { dueOn: '2026-11-30' }, ['person_lixiaomei'], '11月30日（周一）前'],
    ['FILING_RETURNED', {}, ['person_lixiaomei'], '尽快'],
    ['FILING_DECLARED_INADMISSIBLE', {}, ['person_lixiaomei'], '不予受理'],
    ['FILING_TRANSFERRED', { court: '汉中市南郑区人民法院' }, ['person_lixiaomei'], '请向汉中市南郑区人民法院起诉'],
    ['DATE_RECKONED_AGAIN', { what: 'feeNotice', targetId: 'notice_0001', title: '交纳诉讼费', oldOn: '2027-01-04', newOn: '2027-01-05' }, ['person_lixiaomei'], '交纳诉讼费的最后一天改为1月5日（周二）'],
    ['FEE_NOTICE_ISSUED', { noticeId: 'notice_0001', amountFen: 150_000, lastDayOn: '2026-11-30' }, ['person_lixiaomei'], '1,500.00元，最后一天11月30日（周一）'],
    ['FEE_PAID', { noticeId: 'notice_0001', amountFen: 150_000 }, ['person_lixiaomei'], '1,500.00元'],
    ['MEDIATION_TIMES_PROPOSED', {}, everybody, '选择'],
    ['MEDIATION_SCHEDULED', { startsAt: '2026-11-25T06:30:00.000Z' }, everybody, '11月25日 14:30'],
    ['MEDIATION_AGREEMENT_DRAFTED', {}, everybody, '签名'],
    ['MEDIATION_STATEMENT_EFFECTIVE', {}, everybody, '生效'],
    ['REFUND_ARRIVED', { noticeId: 'notice_0001', amountFen: 75_000 }, ['person_lixiaomei'], '750.00元'],
    ['CASE_CLOSED', {}, everybody, '结案'],
  ])('%s', (type, data, to, words) => {
    const message = messageFor({ type, data }, filed);
    expect(message?.to.toSorted()).toEqual(to);
    if (message === undefined) throw new Error('somebody is told');
    const { template, brief } = message.saying;
    const params = paramsOf(message.saying, { safePhrase: '槐花八号' }, 'AB23CD45');
    expect(params).toHaveLength(parametersOf(template));
    expect(smsText(template, params)).toContain(words);
    expect(told.has(type)).toBe(true);
    // 【掌上法院】 + court + text + code + phrase in one SMS segment of 67, but for the longest case numbers; a 订阅消息 field holds 20.
    expect(`【掌上法院】${smsText(template, params)}`.length).toBeLessThanOrEqual(67);
    expect(brief.length).toBeLessThanOrEqual(THING_LENGTH);
  });
  it('is nobody for what does not concern them, and for a case without people', () => {
    expect(messageFor({ type: 'SERVICE_OPENED', data: {} }, filed)).toBeUndefined();
    expect(messageFor({ type: 'CASE_CLOSED', data: {} }, new CaseRecord('case_0002' as CaseId, undefined, new Map()))).toBeUndefined();
  });
  it('names court, code and safe phrase; to a person without one the court is named twice', () => {
    expect(smsText('case-closed', paramsOf(copy.closed(), { safePhrase: '槐花' }, 'AB23CD45'))).toBe('汉台区法院：您的案件已结案，文书可在掌上法院查看和下载。验真AB23CD45，识别语“槐花”');
    expect(paramsOf(copy.closed(), {}, 'AB23CD45')).toEqual(['汉台区法院', 'AB23CD45', '汉台区法院']);
  });
});
