import { describe, expect, it } from '@jest/globals';
import { nextStep, type CaseFacts, type Viewer } from '../../../shared/cases/next-step';
import type { Party } from '../../../shared/cases/party';
import type { FeeNotice } from '../../../shared/fees/fee-notice';
import type { Refund } from '../../../shared/fees/refund';
import type { Mediation } from '../../../shared/mediation/mediation';
import type { Service } from '../../../shared/service/service';
import type { PersonId } from '../../../shared/kernel/ids';

const parties = [{ partyId: 'party_plaintiff', role: 'plaintiff', kind: 'person', name: '李' }, { partyId: 'party_defendant', role: 'defendant', kind: 'person', name: '王' }] as unknown as Party[];
const open: CaseFacts = { head: { phase: 'open', firstMediation: 'declined' }, parties, agencies: [], notices: [], refunds: [], reliefs: [], services: [], defences: [], mediation: undefined };
const plaintiff: Viewer = { personId: 'person_li', role: 'party', partyIds: ['party_plaintiff'], isFiler: true };
const defendant: Viewer = { personId: 'person_wang', role: 'party', partyIds: ['party_defendant'], isFiler: false };
const staff = (role: Viewer['role']): Viewer => ({ personId: `person_${role}`, role, partyIds: [], isFiler: false });
const notice = { noticeId: 'notice_one1', payerPartyId: 'party_plaintiff', state: 'issued', amountFen: 150000, lastDayOn: '2026-11-30', provisional: false } as unknown as FeeNotice;
const service = { serviceId: 'service_one1', addresseePartyId: 'party_defendant', state: 'delivered', bundle: 'complaint', documentIds: ['a', 'b', 'c'] } as unknown as Service;
const served = { ...service, state: 'confirmed', effect: { periods: [{ rule: 'answer', lastDayOn: '2026-12-08', provisional: false }] } } as unknown as Service;
const mediation = (state: Mediation['state'], more: Partial<Mediation> = {}): Mediation => ({ mediationId: 'm', track: 'N', state, origin: 'partyRequest', slots: [], mediatorId: 'person_mediator' as PersonId, ...more });
const refund = { refundId: 'refund_one1', state: 'proposed', amountFen: 75000, dueOn: '2026-12-08' } as unknown as Refund;
const objection = { partyId: 'party_defendant', partyName: '王', asksFor: '南郑区法院', dueOn: '2026-12-14', filedAt: '2026-11-28T01:00:00.000Z', documentId: 'doc_one1' } as unknown as NonNullable<CaseFacts['objections']>[number];
const ruling = { result: 'dismissed', appealable: true } as unknown as NonNullable<typeof objection.ruling>;
const slot = { slotId: 'slot_one1', startsAt: '2026-12-01T02:00:00.000Z', minutes: 60, answers: {} } as unknown as Mediation['slots'][number];

const table: [string, CaseFacts, Viewer, { action: string; whose: string; says: RegExp; targetId?: string; dueOn?: string }][] = [
  ['a returned filing sends the filer to correct it', { ...open, head: { phase: 'returned' }, correctionDue: { dueOn: '2026-11-30' } }, plaintiff, { action: 'correctFiling', whose: 'you', says: /11月30日（周一）/, dueOn: '2026-11-30' }],
  ['a submitted filing says the court’s last day', { ...open, head: { phase: 'filing' }, reviewDue: { dueOn: '2026-11-30' } }, plaintiff, { action: 'none', whose: 'court', says: /最晚11月30日（周一）答复/ }],
  ['an unpaid notice says amount, last day and consequence', { ...open, notices: [notice] }, plaintiff, { action: 'payFee', whose: 'you', says: /1,500\.00元.*按撤诉处理/, targetId: 'notice_one1', dueOn: '2026-11-30' }],
  ['who may have paid is not sent to pay again', { ...open, notices: [notice], verifying: [{ noticeId: notice.noticeId, channel: 'wechatH5' }] }, plaintiff, { action: 'none', whose: 'court', says: /正在向微信支付核实.*不要重复付款/ }],
  ['a notice that ran out can still be paid', { ...open, notices: [{ ...notice, state: 'lapsed' as const }] }, plaintiff, { action: 'payFee', whose: 'you', says: /最后一天11月30日（周一）已过。现在还可以交/, targetId: 'notice_one1', dueOn: '2026-11-30' }],
  ['what a failed objection costs is the objector’s alone, and ends nothing', { ...open, notices: [{ ...notice, subject: 'objection' as const, payerPartyId: 'party_defendant' as FeeNotice['payerPartyId'] }] }, defendant, { action: 'payFee', whose: 'you', says: /法院可以强制执行/, targetId: 'notice_one1' }],
  ['nobody waits for it', { ...open, services: [served], notices: [{ ...notice, subject: 'objection' as const, payerPartyId: 'party_defendant' as FeeNotice['payerPartyId'] }] }, plaintiff, { action: 'none', whose: 'court', says: /全部签收/ }],
  ['a transfer says where the fee went', { ...open, head: { phase: 'closed', closedBy: '移送南郑区法院', feeGoneFen: 150_000 } }, plaintiff, { action: 'none', whose: 'nobody', says: /1,500\.00元随案移交，不用再交/ }],
  ['the same notice is not the defendant’s turn', { ...open, notices: [notice], services: [] }, defendant, { action: 'none', whose: 'others', says: /等待原告/ }],
  ['unread service comes before everything else', { ...open, services: [service], mediation: mediation('scheduling', { slots: [slot] }) }, defendant, { action: 'openService', whose: 'you', says: /3份文书/, targetId: 'service_one1' }],
  ['the ruling that ends a filing is to be read first', { ...open, head: { phase: 'inadmissible' }, services: [{ ...service, addresseePartyId: 'party_plaintiff', bundle: 'ruling' } as unknown as Service] }, plaintiff, { action: 'openService', whose: 'you', says: /签收/ }],
  ['an undecided plaintiff is asked for first mediation', { ...open, head: { phase: 'open', firstMediation: 'undecided' } }, plaintiff, { action: 'answerFirstMediation', whose: 'you', says: /先行调解/ }],
  ['proposed times are picked', { ...open, mediation: mediation('scheduling', { slots: [slot] }) }, defendant, { action: 'pickMediationTime', whose: 'you', says: /1个时间/ }],
  ['picked times wait for the others', { ...open, mediation: mediation('scheduling', { slots: [{ ...slot, answers: { party_defendant: 'yes' } }] }) }, defendant, { action: 'none', whose: 'others', says: /等待其他人/ }],
  ['a served defendant is asked to answer, with the last day', { ...open, services: [served] }, defendant, { action: 'fileDefence', whose: 'you', says: /最后一天12月8日（周二）.*不答辩不影响法院审理/, dueOn: '2026-12-08' }],
  ['also while others are busy with the mediation', { ...open, services: [served], mediation: mediation('requested') }, defendant, { action: 'fileDefence', whose: 'you', says: /答辩/ }],
  ['not once it has answered', { ...open, services: [served], defences: [{ partyId: 'party_defendant', kind: 'answer', receipt: {} }] as unknown as CaseFacts['defences'] }, defendant, { action: 'none', whose: 'court', says: /全部签收/ }],
  ['not while everybody signs', { ...open, services: [served], mediation: mediation('agreed') }, defendant, { action: 'none', whose: 'others', says: /已签署/ }],
  ['and never the plaintiff', { ...open, services: [served] }, plaintiff, { action: 'none', whose: 'court', says: /全部签收/ }],
  ['a draft agreement is signed', { ...open, mediation: mediation('signing') }, plaintiff, { action: 'signAgreement', whose: 'you', says: /签名/ }],
  ['a refund under way says its last day', { ...open, refunds: [refund] }, plaintiff, { action: 'none', whose: 'court', says: /750\.00元.*12月8日/ }],
  ['a closed case says so, and the money', { ...open, head: { phase: 'closed', closedBy: '调解结案' }, refunds: [{ ...refund, state: 'succeeded' }] }, plaintiff, { action: 'none', whose: 'nobody', says: /已结案（调解结案）.*750\.00元已到账/ }],
  ['an objection to jurisdiction is the judge’s turn, with the court’s own day', { ...open, services: [served], objections: [objection] }, staff('judge'), { action: 'ruleObjection', whose: 'you', says: /王提出管辖权异议，请审查并裁定/, targetId: 'party_defendant', dueOn: '2026-12-14' }],
  ['it does not hide what finance has to do', { ...open, services: [served], refunds: [refund], objections: [objection] }, staff('finance'), { action: 'approveRefund', whose: 'you', says: /750/ }],
  ['the plaintiff waits for the ruling', { ...open, services: [served], objections: [objection] }, plaintiff, { action: 'none', whose: 'court', says: /举证期限暂停计算/, dueOn: '2026-12-14' }],
  ['a ruling that is not in force says how long one may appeal', { ...open, services: [served], objections: [{ ...objection, ruling }] }, plaintiff, { action: 'none', whose: 'others', says: /驳回异议.*10日内上诉/ }],
  ['served on everybody, the judge says when it is in force', { ...open, services: [served], objections: [{ ...objection, ruling, appealUntil: '2026-12-28' }] }, staff('judge'), { action: 'ruleObjection', whose: 'you', says: /上诉期到12月28日/ }],
  ['in force, it is no longer spoken of', { ...open, services: [served], objections: [{ ...objection, ruling: { ...ruling, final: {} } as typeof ruling }] }, plaintiff, { action: 'none', whose: 'court', says: /全部签收/ }],
  ['the mediator is asked to accept', { ...open, mediation: mediation('referred', { referredAt: '2026-11-23T01:00:00.000Z' }) }, staff('mediator'), { action: 'acceptMediation', whose: 'you', says: /最晚11月26日/ }],
  ['an extension waits for who has not answered', { ...open, mediation: mediation('scheduling', { extension: { until: '2026-12-20', proposedBy: '吴调解', proposedAt: '2026-11-23T01:00:00.000Z', agreedPartyIds: [] } }) }, plaintiff, { action: 'answerExtension', whose: 'you', says: /12月20日.*各方都同意/ }],
  ['the clerk reviews', { ...open, head: { phase: 'filing' } }, staff('filingClerk'), { action: 'reviewFiling', whose: 'you', says: /立案审查/ }],
  ['the clerk orders service', open, staff('filingClerk'), { action: 'orderService', whose: 'you', says: /5日内/ }],
  ['the judge refers a requested mediation', { ...open, mediation: mediation('requested') }, staff('judge'), { action: 'referMediation', whose: 'you', says: /委托调解员/ }],
  ['the judge issues the statement only when nothing is unpaid', { ...open, notices: [notice], mediation: mediation('agreed', { agreement: { wantsStatement: true } as NonNullable<Mediation['agreement']> }) }, staff('judge'), { action: 'none', whose: 'others', says: /等待原告交费/ }],
  ['and then does', { ...open, mediation: mediation('agreed', { agreement: { wantsStatement: true } as NonNullable<Mediation['agreement']> }) }, staff('judge'), { action: 'issueStatement', whose: 'you', says: /调解书/ }],
  ['finance approves a refund', { ...open, refunds: [refund] }, staff('finance'), { action: 'approveRefund', whose: 'you', says: /待审批/, targetId: 'refund_one1' }],
];

describe('the first sentence of a case', () => {
  it.each(table.map(([title, facts, viewer, wanted]) => ({ title, facts, viewer, wanted })))('$title', ({ facts, viewer, wanted }) => {
    const { says, ...rest } = wanted;
    const found = nextStep(facts, { ...viewer, ...(viewer.role === 'mediator' ? { personId: 'person_mediator' } : {}) });
    expect(found).toMatchObject(rest);
    expect(found.text).toMatch(says);
  });
});
