import type { FormDefinition } from '../form';
import { choice, claimed, field, group, when } from './field';
import { guarantee } from './guarantee';
import { agreedJurisdiction, preservation } from './jurisdiction';
import { mediationWill } from './mediation-will';
import { partyBlocks } from './party-blocks';

/** 民间借贷纠纷民事起诉状（2025年示范文本，法〔2025〕82号） */
export const privateLending: FormDefinition = {
  cause: '民间借贷纠纷',
  slug: 'private-lending',
  version: '2025',
  feeKind: 'property',
  groups: [
    ...partyBlocks('谁欠您的钱？', '借款人、保证人都可以列为被告'),
    group('claims', 'claims.principal', '本金', '还欠多少本金没还？', [
      field('asOf', '截至日期', 'date', { required: true, example: '2026-10-31' }),
      claimed('outstanding', '尚欠本金', { required: true, help: '人民币；外币请在“其他请求”中注明币种', example: '115000.00' }),
    ]),
    group('claims', 'claims.interest', '利息', '还欠多少利息？', [
      field('asOf', '截至日期', 'date', { required: true }),
      claimed('outstanding', '尚欠利息', { required: true }),
      field('method', '计算方式', 'longText', { help: '写清以多少本金、从哪天起、按什么利率计算' }),
      field('untilPaid', '是否请求支付至实际清偿之日止', 'yesNo', { required: true }),
    ], { optional: true }),
    group('claims', 'claims.accelerateOrTerminate', '是否要求提前还款或解除合同', '还没到期，要求提前还款或者解除合同吗？', [
      field('claimed', '是否要求', 'yesNo', { required: true }),
      choice('which', '要求', ['提前还款（加速到期）', '解除合同'], { required: true, ...when('claimed', 'yes') }),
    ]),
    group('claims', 'claims.security', '是否主张担保权利', '要求用抵押物、质押物优先还钱，或者要求保证人还钱吗？', [
      field('claimed', '是否主张', 'yesNo', { required: true }),
      field('content', '内容', 'longText', { required: true, ...when('claimed', 'yes') }),
    ]),
    group('claims', 'claims.enforcementCosts', '是否主张实现债权的费用', '律师费等费用要求对方承担吗？', [
      field('claimed', '是否主张', 'yesNo', { required: true }),
      claimed('amount', '金额', { required: true, ...when('claimed', 'yes') }),
      field('detail', '费用明细', 'longText', { required: true, ...when('claimed', 'yes') }),
    ]),
    group('claims', 'claims.litigationCosts', '是否主张诉讼费用', '诉讼费要求对方承担吗？', [
      field('claimed', '是否主张诉讼费用', 'yesNo', { required: true }),
      field('detail', '费用明细', 'text', { help: '可以不填', ...when('claimed', 'yes') }),
    ]),
    group('claims', 'claims.other', '其他请求', '还有别的要求吗？', [field('content', '其他请求', 'longText')], { optional: true }),
    group('claims', 'claims.total', '标的总额', '一共要求多少钱？', [field('amount', '标的总额', 'money', { unit: '元', help: '不填时自动按以上各项相加' })]),
    agreedJurisdiction,
    preservation,
    group('facts', 'facts.contract', '合同签订情况（名称、编号、签订时间、地点等）', '什么时候、在哪里写的借条或者合同？', [field('description', '合同签订情况', 'longText', { required: true, example: '2025年5月1日双方签订《借条》一份，地点汉中市汉台区。', help: '没有书面合同的，写明怎样约定的' })]),
    group('facts', 'facts.parties', '签订主体', '谁借出，谁借入？', [field('lender', '出借人', 'text', { required: true }), field('borrower', '借款人', 'text', { required: true })]),
    group('facts', 'facts.amount', '借款金额', '约定借多少，实际给了多少？', [
      field('agreed', '约定借款金额', 'money', { required: true, unit: '元' }),
      field('provided', '实际提供金额', 'money', { required: true, unit: '元' }),
      choice('means', '提供方式', ['现金', '转账', '其他'], { required: true }),
    ]),
    group('facts', 'facts.term', '借款期限', '约定借多久？', [
      field('due', '是否到期', 'yesNo', { required: true }),
      field('from', '约定期限开始', 'date'),
      field('to', '约定期限结束', 'date', { help: '没有约定还款日期可以不填' }),
    ]),
    group('facts', 'facts.rate', '借款利率', '约定了多少利息？', [
      field('percent', '利率', 'decimal', { unit: '%', required: true, example: '8.7' }),
      choice('per', '计息单位', ['年', '季', '月'], { required: true }),
      field('clause', '合同条款', 'text', { example: '第三条', help: '写在合同第几条；没有可以不填' }),
    ], { optional: true, help: '没有约定利息就选不适用' }),
    group('facts', 'facts.providedOn', '借款提供时间', '钱是哪天给的？', [field('on', '提供日期', 'date', { required: true }), field('amount', '金额', 'money', { required: true, unit: '元' })],
      { repeat: { min: 1, max: 20, itemLabel: '借款提供' }, help: '分几次给的，逐次填写' }),
    group('facts', 'facts.repayment', '还款方式', '约定怎样还？', [
      choice('method', '还款方式', ['到期一次性还本付息', '按月计息，到期一次性还本', '按季计息，到期一次性还本', '按年计息，到期一次性还本', '其他'], { required: true }),
      field('other', '其他还款方式', 'text', { required: true, ...when('method', '其他') }),
    ]),
    group('facts', 'facts.repaid', '还款情况', '对方已经还了多少？', [
      field('principal', '已还本金', 'money', { unit: '元', required: true, help: '没有还过填0' }),
      field('interest', '已还利息', 'money', { unit: '元', required: true, help: '没有还过填0' }),
      field('interestPaidTo', '还息至', 'date'),
    ]),
    group('facts', 'facts.overdue', '是否存在逾期还款', '对方超过期限没有还吗？', [
      field('has', '是否逾期', 'yesNo', { required: true }),
      field('since', '逾期时间', 'date', { required: true, help: '从哪一天开始逾期', ...when('has', 'yes') }),
      field('days', '至今已逾期天数', 'integer', { unit: '天', ...when('has', 'yes') }),
    ]),
    ...guarantee,
    group('facts', 'facts.other', '其他需要说明的内容', '还有什么要说明的？', [field('description', '其他需要说明的内容', 'longText')], { optional: true, help: '可另附页，作为证据材料上传' }),
    group('facts', 'facts.basis', '请求依据', '依据什么要求还钱？', [
      field('contract', '合同约定', 'longText', { help: '写明借条或者合同的条款；没有可以不填' }),
      field('law', '法律规定', 'longText', { required: true, example: '《中华人民共和国民法典》第六百七十五条、第六百七十六条。' }),
    ]),
    ...mediationWill,
  ],
  evidenceSuggestions: ['借条', '借款合同', '银行转账凭证', '催款聊天记录', '还款记录', '保证合同', '抵押登记证明'],
};
