import type { FormGroup } from '../form';
import { choice, claimed, field, group, when } from './field';

const yes = when('claimed', 'yes');

/** 本金 */
export const principal = (question: string): FormGroup => group('claims', 'claims.principal', '本金', question, [
  field('asOf', '截至日期', 'date', { required: true, example: '2026-10-31' }),
  claimed('outstanding', '尚欠本金', { required: true, help: '人民币；外币请在“其他请求”中注明币种', example: '115000.00' }),
]);

/** 是否要求提前还款或解除合同 */
export const accelerateOrTerminate = group('claims', 'claims.accelerateOrTerminate', '是否要求提前还款或解除合同', '还没到期，要求提前还款或者解除合同吗？', [
  field('claimed', '是否要求', 'yesNo', { required: true }),
  choice('which', '要求', ['提前还款（加速到期）', '解除合同'], { required: true, ...yes }),
]);

/** 是否主张担保权利 */
export const security = group('claims', 'claims.security', '是否主张担保权利', '要求用抵押物、质押物优先还钱，或者要求保证人还钱吗？', [
  field('claimed', '是否主张', 'yesNo', { required: true }),
  field('content', '内容', 'longText', { required: true, ...yes }),
]);

/** 是否主张实现债权的费用 */
export const enforcementCosts = group('claims', 'claims.enforcementCosts', '是否主张实现债权的费用', '律师费等费用要求对方承担吗？', [
  field('claimed', '是否主张', 'yesNo', { required: true }),
  claimed('amount', '金额', { required: true, ...yes }),
  field('detail', '费用明细', 'longText', { required: true, ...yes }),
]);

/** 是否主张诉讼费用; some forms also ask for 费用明细. */
export const litigationCosts = (detailed = false): FormGroup => group('claims', 'claims.litigationCosts', '是否主张诉讼费用', '诉讼费要求对方承担吗？', [
  field('claimed', '是否主张诉讼费用', 'yesNo', { required: true }),
  ...(detailed ? [field('detail', '费用明细', 'text', { help: '可以不填', ...yes })] : []),
]);

/** 其他请求; what it asks in money counts, too. */
export const otherRequests = (title = '其他请求'): FormGroup => group('claims', 'claims.other', title, '还有别的要求吗？', [
  field('content', '其他请求', 'longText'),
  claimed('amount', '其中要求支付的金额', { help: '其他请求里要求对方付钱的，填金额；没有就不填' }),
], { optional: true });

const total = (help: string): FormGroup => group('claims', 'claims.total', '标的总额', '一共要求多少钱？', [field('amount', '标的总额', 'money', { unit: '元', help })]);

/** 标的总额 */
export const totalRow = total('不填时自动按以上各项相加');

/** 标的总额 where a claim need not be for money */
export const totalOrPriceRow = total('不填时自动按以上各项相加；不要求对方付钱的，填合同价款，用来计算诉讼费');
