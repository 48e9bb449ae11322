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
const serviceTo = (partyId: string) => ({ serviceId: 'service_0001', orderId: 'order_0001', bundle: 'complaint', addresseePartyId: partyId, addresseeName: '王建军', documentIds: [], code: 'AB23CD45', state: 'confirmed', orderedAt: '2026-11-23T01:00:00.000Z', orderedBy: '陈立案', tries: [], rung: 'first', rungAt: '2026-11-23T01:00:00.000Z' });
const relief = (reliefId: string, partyId: string) => ({ reliefId, partyId, kind: 'deferral', applicantName: '王建军', applicantKind: 'person', groundIds: ['accident'], statement: '', proofs: [], state: 'granted', appliedAt: '2026-11-23T02:00:00.000Z', appliedBy: 'person_wangjianjun', beforeDocketing: false });
const record = new CaseRecord('case_0001' as CaseId, undefined, new Map<string, unknown>([
  ['PARTY#party_0001', party('0001', 'plaintiff', 'person_lixiaomei')],
  ['PARTY#party_0002', party('0002', 'defendant', 'person_wangjianjun')],
  ['PARTY#party_0003', party('0003', 'defendant')],
  ['AGENT#agency_zhoudaili', agency('party_0003', 'person_zhoudaili', 'accepted')],
  ['AGENT#agency_whoever', agency('party_0003', 'person_whoever', 'pending')],
  ['NOTICE#notice_0001', notice()],
  ['RELIEF#relief_0001', relief('relief_0001', 'party_0002')],
  ['RELIEF#relief_0002', relief('relief_0002', 'party_0001')],
  ['MEDIATION', { mediationId: 'mediation_1', track: 'N', state: 'agreed', origin: 'partyRequest', slots: [], mediatorId: 'person_wutiaojie', performance: { startedAt: '2026-11-23T02:00:00.000Z', obligations: [{ obligationId: '1-1', clause: 0, text: '付款', payerPartyId: 'party_0003', payeePartyId: 'party_0001', amountFen: 2_000_000, dueOn: '2026-12-31' }] } }],
  ['ROUND#round_0001', { roundId: 'round_0001', kind: 'sealed', subject: '赔偿总额', payerPartyId: 'party_0003', payeePartyId: 'party_0001', openedAt: '2026-11-23T02:00:00.000Z', expiresAt: '2026-11-25T02:00:00.000Z', answered: [], offers: [], outcome: 'expired' }],
]));
const filed = record.with(undefined, [{ key: 'FILING', value: { ownerId: 'person_lixiaomei', state: 'accepted', causeOfAction: '', formVersion: '', answers: {}, files: [], resubmissions: 0, createdAt: '', updatedAt: '' } }]);

describe('who is told what', () => {
  const everybody = ['person_lixiaomei', 'person_wangjianjun', 'person_zhoudaili'];
  it.each<[CaseEvent['type'], Record<string, unknown>, string[], string]>([
    ['CASE_ACCEPTED', { caseNumber: '（2026）陕0702民初1号' }, ['person_lixiaomei'], '（2026）陕0702民初1号'],
    ['FILING_RETURNED', { dueOn: '2026-11-30' }, ['person_lixiaomei'], '11月30日（周一）前'],
    ['FILING_RETURNED', {}, ['person_lixiaomei'], '尽快'],
    ['DEADLINE_EXTENDED', { what: 'correction', from: '2026-11-27', to: '2026-11-30' }, ['person_lixiaomei'], '补正延至11月30日'],
    ['FILING_DECLARED_INADMISSIBLE', {}, ['person_lixiaomei'], '不予受理'],
    ['FILING_TRANSFERRED', { court: '汉中市南郑区人民法院' }, ['person_lixiaomei'], '请向汉中市南郑区人民法院起诉'],
    ['DATE_RECKONED_AGAIN', { what: 'feeNotice', targetId: 'notice_0001', title: '交纳诉讼费', oldOn: '2027-01-04', newOn: '2027-01-05' }, ['person_lixiaomei'], '交纳诉讼费的最后一天改为1月5日（周二）'],
    ['FEE_NOTICE_ISSUED', { noticeId: 'notice_0001', amountFen: 150_000, lastDayOn: '2026-11-30' }, ['person_lixiaomei'], '1,500.00元，最后一天11月30日（周一）'],
    ['FEE_PAID', { noticeId: 'notice_0001', amountFen: 150_000 }, ['person_lixiaomei'], '1,500.00元'],
    ['FEE_OVERPAID', { noticeId: 'notice_0001', amountFen: 10_000 }, ['person_lixiaomei'], '误交的100.00元将退还'],
    ['REFUND_ACCOUNT_NEEDED', { noticeId: 'notice_0001', amountFen: 75_000, fault: '户名与账号不一致' }, ['person_lixiaomei'], '改正账户'],
    ['FEE_RELIEF_DECIDED', { reliefId: 'relief_0001' }, ['person_wangjianjun'], '缓减免'],
    ['FEE_RELIEF_DECIDED', { reliefId: 'relief_0002' }, ['person_lixiaomei'], '缓减免'],
    ['MEDIATION_TIMES_PROPOSED', {}, everybody, '选择'],
    ['MEDIATION_SCHEDULED', { startsAt: '2026-11-25T06:30:00.000Z' }, [...everybody, 'person_wutiaojie'], '11月25日 14:30'],
    ['MEDIATION_AGREEMENT_DRAFTED', {}, everybody, '签名'],
    ['MEDIATION_STATEMENT_EFFECTIVE', {}, everybody, '生效'],
    ['REFUND_ARRIVED', { noticeId: 'notice_0001', amountFen: 75_000 }, ['person_lixiaomei'], '750.00元'],
    ['CASE_CLOSED', {}, everybody, '结案'],
    ['CASE_CLOSED', { manner: '移送汉中市南郑区人民法院', court: '汉中市南郑区人民法院' }, everybody, '移送汉中市南郑区人民法院'],
    ['JURISDICTION_RULING_EFFECTIVE', { result: 'dismissed' }, everybody, '异议被驳回'],
    ['MEDIATION_REQUESTED', { partyId: 'party_0002' }, ['person_lixiaomei', 'person_zhoudaili'], '对方申请了调解'],
    ['MEDIATION_CONSENTED', { partyIds: ['party_0002'] }, ['person_lixiaomei', 'person_wutiaojie', 'person_zhoudaili'], '对方同意诉前调解'],
    ['MEDIATOR_CHOSEN', { partyIds: ['party_0001'], mediatorId: 'person_wutiaojie' }, ['person_wangjianjun', 'person_zhoudaili'], '选定调解员'],
    ['MEDIATOR_CHOSEN', { partyIds: ['party_0001'] }, ['person_wangjianjun', 'person_zhoudaili'], '请法院指定'],
    ['MEDIATION_REFERRED', {}, ['person_wutiaojie'], '是否接受调解委托'],
    ['MEDIATION_ACCEPTED', {}, everybody, '已接受'],
    ['MEDIATOR_CHANGED', {}, everybody, '更换调解员'],
    ['MEDIATION_APART_ANSWERED', { agreed: false }, ['person_wutiaojie'], '不同意分开调解'],
    ['MEDIATION_EXTENSION_PROPOSED', { partyIds: ['party_0001'] }, ['person_wangjianjun', 'person_zhoudaili'], '是否延长'],
    ['MEDIATION_EXTENSION_REFUSED', {}, [...everybody, 'person_wutiaojie'], '不同意延长'],
    ['MEDIATION_EXTENDED', { until: '2026-12-30' }, [...everybody, 'person_wutiaojie'], '延长到12月30日'],
    ['MEDIATION_SESSION_REMINDED', { startsAt: '2026-11-25T06:30:00.000Z', minutes: 60 }, [...everybody, 'person_wutiaojie'], '11月25日 14:30开始'],
    ['MEDIATION_SESSION_NOT_BEGUN', {}, [...everybody, 'person_wutiaojie'], '还没有开始'],
    ['MEDIATION_LATENESS_TOLD', { partyIds: ['party_0001'], minutes: 20 }, ['person_wangjianjun', 'person_wutiaojie', 'person_zhoudaili'], '晚到20分钟'],
    ['MEDIATION_ABSENCE_RECORDED', { outcome: 'again' }, everybody, '没有到场'],
    ['SHUTTLE_NOTE_LEFT', { partyId: 'party_0003', from: 'mediator' }, ['person_zhoudaili'], '单独给您的留言'],
    ['SHUTTLE_NOTE_LEFT', { partyId: 'party_0003', from: 'party' }, ['person_wutiaojie'], '单独给您的留言'],
    ['OFFER_ROUND_OPENED', { partyIds: ['party_0001', 'party_0003'] }, ['person_lixiaomei', 'person_zhoudaili'], '报价'],
    ['OFFER_ROUND_ENDED', { roundId: 'round_0001' }, ['person_lixiaomei', 'person_wutiaojie', 'person_zhoudaili'], '一轮报价已经结束'],
    ['MEDIATION_MINUTES_READ_BACK', {}, everybody, '调解笔录'],
    ['MEDIATION_AGREEMENT_EFFECTIVE', {}, everybody, '协议已生效'],
    ['MEDIATION_FAILED', {}, [...everybody, 'person_wutiaojie'], '没有谈成'],
    ['OBLIGATION_REMINDED', { obligationId: '1-1', dueOn: '2026-12-31', amountFen: 2_000_000 }, ['person_zhoudaili'], '12月31日前履行20,000.00元'],
    ['OBLIGATION_CLAIMED', { obligationId: '1-1' }, ['person_lixiaomei'], '已履行20,000.00元'],
    ['OBLIGATION_CONFIRMED', { obligationId: '1-1' }, ['person_zhoudaili'], '确认已经收到'],
    ['OBLIGATION_DENIED', { obligationId: '1-1' }, ['person_zhoudaili'], '没有收到'],
    ['OBLIGATION_OVERDUE', { obligationId: '1-1', dueOn: '2026-12-31', amountFen: 2_000_000 }, ['person_lixiaomei', 'person_zhoudaili'], '已逾期'],
    ['OBLIGATION_OVERDUE', { obligationId: '1-9', dueOn: '2026-12-31' }, everybody, '约定的事项'],
    ['AGREEMENT_PERFORMED', {}, everybody, '全部履行'],
    ['CONFIRMATION_REQUESTED', { partyIds: ['party_0003'] }, ['person_lixiaomei', 'person_wangjianjun'], '司法确认'],
    ['WITHDRAWAL_APPLIED', { plaintiffIds: ['party_0001'] }, ['person_wangjianjun', 'person_zhoudaili'], '申请撤诉'],
    ['FILING_TAKEN_UP', { reviewDueOn: '2026-12-04' }, ['person_lixiaomei'], '12月4日前答复'],
  ])('%s', (type, data, to, words) => {
    const message = messageFor({ type, data }, filed);
    expect(message?.to.toSorted()).toEqual(to.toSorted());
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
  it('tells each one their own last day of the evidence period, once no objection is open', () => {
    const filedAt = '2026-11-24T02:00:00.000Z';
    const objection = (final: unknown) => ({ partyId: 'party_0002', kind: 'jurisdictionObjection', personId: 'person_wangjianjun', answers: {}, files: [], updatedAt: filedAt, receipt: { receiptNumber: 'R1', filedAt, by: '王建军', documentId: 'doc_0001', receiptDocumentId: 'doc_0002', late: false }, ruling: { result: 'dismissed', basis: 'domicile', reason: '住在本区', at: filedAt, judgeName: '林法官', documentId: 'doc_0003', appealable: false, ...(final === undefined ? {} : { final }) } });
    const services = { key: 'SERVICE#service_0001', value: { ...serviceTo('party_0002'), effect: { effectiveOn: '2026-11-23', effectiveAt: '2026-11-23T02:00:00.000Z', track: 'ownAct', rule: 'onSigning', channel: 'platform', article: '', sentence: '', periods: [{ rule: 'evidenceSummary', title: '举证期限', lastDayOn: '2026-12-08', article: '', provisional: false }] } } };
    const after = (final: unknown) => messageFor({ type: 'JURISDICTION_RULING_EFFECTIVE', data: { result: 'dismissed' } }, filed.with(undefined, [services, { key: 'DEFENCE#party_0002#jurisdictionObjection', value: objection(final) }]));
    const told = after({ on: '2026-11-30', how: 'atOnce', result: 'dismissed', by: '林法官', at: filedAt });
    expect(told?.to.toSorted()).toEqual(everybody);
    // six days stood still
    expect(told?.own?.get('person_wangjianjun')?.fill).toEqual(['管辖权异议被驳回，举证最后一天12月14日']);
    expect(told?.own?.get('person_lixiaomei')).toBeUndefined();
    expect(after(undefined)).toBeUndefined();
    expect(messageFor({ type: 'JURISDICTION_RULING_EFFECTIVE', data: { result: 'transferred' } }, filed)).toBeUndefined();
  });
  it('says after a mediation before filing that docketing is open', () => {
    const before = filed.with({ phase: 'preFiling' } as never, []);
    expect(messageFor({ type: 'MEDIATION_FAILED', data: {} }, before)?.saying.fill).toEqual(['诉前调解已结束，可正式立案']);
  });
  it('is silent about an absence that ends the mediation: the end is told', () => {
    expect(messageFor({ type: 'MEDIATION_ABSENCE_RECORDED', data: { outcome: 'end' } }, filed)).toBeUndefined();
    expect(messageFor({ type: 'OFFER_ROUND_ENDED', data: { roundId: 'round_none' } }, filed)).toBeUndefined();
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
