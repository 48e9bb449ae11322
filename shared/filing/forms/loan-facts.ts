import type { FormGroup } from '../form';
import { choice, field, group, when } from './field';

/** Rows that 民间借贷 and 金融借款 have in common. */
export const loanTerm = group('facts', 'facts.term', '借款期限', '约定借多久？', [
  field('due', '是否到期', 'yesNo', { required: true }),
  field('from', '约定期限开始', 'date'),
  field('to', '约定期限结束', 'date', { help: '没有约定还款日期可以不填' }),
]);

export const loanProvided = group('facts', 'facts.providedOn', '借款提供时间', '钱是哪天给的？', [field('on', '提供日期', 'date', { required: true }), field('amount', '金额', 'money', { required: true, unit: '元' })],
  { repeat: { min: 1, max: 20, itemLabel: '借款提供' }, help: '分几次给的，逐次填写' });

export const loanRepayment = (before: readonly string[] = []): FormGroup => group('facts', 'facts.repayment', '还款方式', '约定怎样还？', [
  choice('method', '还款方式', [...before, '到期一次性还本付息', '按月计息，到期一次性还本', '按季计息，到期一次性还本', '按年计息，到期一次性还本', '其他'], { required: true }),
  field('other', '其他还款方式', 'text', { required: true, ...when('method', '其他') }),
]);

export const loanRepaid = group('facts', 'facts.repaid', '还款情况', '对方已经还了多少？', [
  field('principal', '已还本金', 'money', { unit: '元', required: true, help: '没有还过填0' }),
  field('interest', '已还利息', 'money', { unit: '元', required: true, help: '没有还过填0' }),
  field('interestPaidTo', '还息至', 'date'),
]);

export const loanOverdue = group('facts', 'facts.overdue', '是否存在逾期还款', '对方超过期限没有还吗？', [
  field('has', '是否逾期', 'yesNo', { required: true }),
  field('since', '逾期时间', 'date', { required: true, help: '从哪一天开始逾期', ...when('has', 'yes') }),
  field('days', '至今已逾期天数', 'integer', { unit: '天', ...when('has', 'yes') }),
]);
