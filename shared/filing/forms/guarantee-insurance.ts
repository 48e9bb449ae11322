import type { FormDefinition } from '../form';
import { enforcementCosts, litigationCosts, otherRequests, totalRow } from './claim-rows';
import { basis, otherFacts, owedFields, told, yesAnd } from './fact-rows';
import { claimed, field, group } from './field';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

/** 保证保险合同纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const guaranteeInsurance: FormDefinition = {
  cause: '保证保险合同纠纷',
  slug: 'guarantee-insurance',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('保险公司替谁还了借款？', '投保的借款人，以及为他担保的人，可以列为被告', { plaintiffs: 'either' }),
    group('claims', 'claims.indemnity', '理赔款', '要求对方归还多少理赔款？', [claimed('amount', '支付理赔款', { required: true, help: '人民币；外币请在“其他请求”中注明币种', example: '52000.00' })]),
    group('claims', 'claims.premium', '保险费、违约金等', '还欠多少保险费、违约金？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('outstanding', '欠保险费、违约金等共计', { required: true }),
      field('laterFrom', '之后各项费用的起算日期', 'date', { help: '从这一天之后，按照保证保险合同约定计算至实际清偿之日止；不要求可以不填' }),
      field('detail', '明细', 'longText'),
    ], { optional: true }),
    enforcementCosts,
    litigationCosts(),
    otherRequests(),
    totalRow,
    agreedJurisdiction,
    preservation,
    told('contract', '保证保险合同的签订情况（合同名称、主体、签订时间、地点等）', '保险合同是什么时候、怎样签的？', { label: '保证保险合同的签订情况', required: true }),
    group('facts', 'facts.terms', '保证保险合同的主要约定', '保险合同主要约定了什么？', [
      field('insuredAmount', '保证保险金额', 'money', { unit: '元', required: true }),
      field('premium', '保费金额', 'money', { unit: '元', required: true }),
      field('from', '保险期间开始', 'date', { required: true }),
      field('to', '保险期间结束', 'date', { required: true }),
      field('premiumPayment', '保险费缴纳方式', 'text', { required: true, example: '按月缴纳' }),
      field('conditions', '理赔条件', 'longText', { required: true }),
      field('recourse', '理赔款项和未付保费的追索', 'longText', { required: true }),
      field('breach', '违约事由及违约责任', 'longText', { required: true }),
      field('special', '特别约定', 'longText'),
      field('other', '其他', 'longText'),
    ]),
    // 保险法第十七条
    yesAnd('notice', '是否对被告就保证保险合同主要条款进行提示注意、说明', '提醒、说明过主要条款吗？', '提示说明的具体方式以及时间地点'),
    told('loan', '被告借款合同的主要约定（借款金额、期限、用途、利息标准、还款方式、担保、违约责任、解除条件、管辖约定）', '对方的借款合同是怎样约定的？', { label: '被告借款合同的主要约定', required: true }),
    group('facts', 'facts.overdue', '被告逾期未还款情况', '对方还了多少，从哪天起没有还？', [
      field('from', '按约定还款开始日期', 'date'),
      field('to', '按约定还款结束日期', 'date'),
      field('repaid', '按约定已还款', 'money', { unit: '元' }),
      field('repaidLate', '逾期但已还款', 'money', { unit: '元' }),
      field('repaidPrincipal', '共归还本金', 'money', { unit: '元' }),
      field('repaidInterest', '共归还利息', 'money', { unit: '元' }),
      field('since', '开始逾期不还日期', 'date', { required: true }),
      field('asOf', '截至日期', 'date', { required: true }),
      ...owedFields('欠付借款本金'),
      field('detail', '明细', 'longText'),
    ]),
    group('facts', 'facts.indemnified', '保证保险合同的履行情况', '保险公司是哪天、赔了多少？', [
      field('on', '理赔日期', 'date', { required: true }),
      field('amount', '代被告清偿债务，共赔款', 'money', { unit: '元', required: true }),
      field('assignedOn', '取得权益转让确认书日期', 'date'),
    ]),
    group('facts', 'facts.recourse', '追索情况', '向对方追要过吗？还差多少？', [
      field('on', '通知被告并向其追索日期', 'date', { required: true }),
      field('premiumPaid', '被告已支付保费', 'money', { unit: '元' }),
      field('loanReturned', '归还借款', 'money', { unit: '元' }),
      field('premiumOwed', '尚欠保费', 'money', { unit: '元' }),
      ...owedFields('欠付借款本金'),
      field('detail', '明细', 'longText'),
    ]),
    basis('请求承担责任的依据', '依据什么要求对方付款？', '《中华人民共和国民法典》第五百七十七条；《中华人民共和国保险法》第十四条。'),
    otherFacts,
    ...mediationWill,
  ],
  evidenceSuggestions: ['保证保险合同、保险单', '投保单及提示说明材料', '借款合同及放款凭证', '理赔付款凭证', '权益转让确认书', '还款及欠款明细', '催收、追索记录'],
};
