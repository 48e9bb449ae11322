import type { FormDefinition } from '../form';
import { accelerateOrTerminate, enforcementCosts, litigationCosts, otherRequests, principal, security, totalRow } from './claim-rows';
import { basis, otherFacts } from './fact-rows';
import { choice, claimed, field, group } from './field';
import { guarantee } from './guarantee';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { loanOverdue, loanProvided, loanRepaid, loanRepayment, loanTerm } from './loan-facts';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

/** 民间借贷纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const privateLending: FormDefinition = {
  cause: '民间借贷纠纷',
  slug: 'private-lending',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('谁欠您的钱？', '借款人、保证人都可以列为被告', { plaintiffs: 'either' }),
    principal('还欠多少本金没还？'),
    group('claims', 'claims.interest', '利息', '还欠多少利息？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('outstanding', '尚欠利息', { required: true }),
      field('method', '计算方式', 'longText', { help: '写清以多少本金、从哪天起、按什么利率计算' }),
      field('untilPaid', '是否请求支付至实际清偿之日止', 'yesNo', { required: true }),
    ], { optional: true }),
    accelerateOrTerminate,
    security,
    enforcementCosts,
    litigationCosts(true),
    otherRequests(),
    totalRow,
    agreedJurisdiction,
    preservation,
    group('facts', 'facts.contract', '合同签订情况（名称、编号、签订时间、地点等）', '什么时候、在哪里写的借条或者合同？', [field('description', '合同签订情况', 'longText', { required: true, example: '2025年5月1日双方签订《借条》一份，地点汉中市汉台区。', help: '没有书面合同的，写明怎样约定的' })]),
    group('facts', 'facts.parties', '签订主体', '谁借出，谁借入？', [field('lender', '出借人', 'text', { required: true }), field('borrower', '借款人', 'text', { required: true })]),
    group('facts', 'facts.amount', '借款金额', '约定借多少，实际给了多少？', [
      field('agreed', '约定借款金额', 'money', { required: true, unit: '元' }),
      field('provided', '实际提供金额', 'money', { required: true, unit: '元' }),
      choice('means', '提供方式', ['现金', '转账', '其他'], { required: true }),
    ]),
    loanTerm,
    group('facts', 'facts.rate', '借款利率', '约定了多少利息？', [
      field('percent', '利率', 'decimal', { unit: '%', required: true, example: '8.7' }),
      choice('per', '计息单位', ['年', '季', '月'], { required: true }),
      field('clause', '合同条款', 'text', { example: '第三条', help: '写在合同第几条；没有可以不填' }),
    ], { optional: true, help: '没有约定利息就选不适用' }),
    loanProvided,
    loanRepayment(),
    loanRepaid,
    loanOverdue,
    ...guarantee({ mannerRow: false }),
    otherFacts,
    basis('请求依据', '依据什么要求还钱？', '《中华人民共和国民法典》第六百七十五条、第六百七十六条。'),
    ...mediationWill,
  ],
  evidenceSuggestions: ['借条', '借款合同', '银行转账凭证', '催款聊天记录', '还款记录', '保证合同', '抵押登记证明'],
};
