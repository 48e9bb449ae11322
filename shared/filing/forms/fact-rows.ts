import type { FormField, FormGroup } from '../form';
import { choice, field, group, when } from './field';

/** A row that is told in the party's own words. */
export const told = (code: string, title: string, question: string, rest: Partial<FormField> & { label?: string } = {}, aside: Partial<FormGroup> = {}): FormGroup => {
  const { label = title, ...wording } = rest;
  return group('facts', `facts.${code}`, title, question, [field('description', label, 'longText', wording)], aside);
};

/** A row 是□ + what it was / 否□. */
export const yesAnd = (code: string, title: string, question: string, detail: string, rest: Partial<FormField> = {}, aside: Partial<FormGroup> = {}): FormGroup => group('facts', `facts.${code}`, title, question, [
  field('has', title, 'yesNo', { required: true }),
  field('description', detail, 'longText', { required: true, ...rest, ...when('has', 'yes') }),
], aside);

/** 其他需要说明的内容（可另附页） */
export const otherFacts = group('facts', 'facts.other', '其他需要说明的内容', '还有什么要说明的？', [field('description', '其他需要说明的内容', 'longText')], { optional: true, help: '可另附页，作为证据材料上传' });

/** 合同约定 and 法律规定 */
export const basis = (title: string, question: string, lawExample: string): FormGroup => group('facts', 'facts.basis', title, question, [
  field('contract', '合同约定', 'longText', { help: '写明合同的条款；没有可以不填' }),
  field('law', '法律规定', 'longText', { required: true, help: '不清楚可以照示例填写', example: lawExample }),
]);

/** 以现金、转账、票据、其他方式；一次性、分期支付；分期方式 */
export const paymentFields: readonly FormField[] = [
  choice('means', '支付方式', ['现金', '转账', '票据', '其他'], { required: true }),
  field('billKind', '票据类型', 'text', { required: true, example: '银行承兑汇票', ...when('means', '票据') }),
  field('otherMeans', '其他支付方式', 'text', { required: true, ...when('means', '其他') }),
  choice('times', '一次性或者分期', ['一次性', '分期'], { required: true }),
  field('instalments', '分期方式', 'longText', { required: true, help: '写清分几期、每期多少、哪天付', ...when('times', '分期') }),
];

const owedSums = [['interest', '利息'], ['penaltyInterest', '罚息'], ['compoundInterest', '复利'], ['lateFee', '滞纳金'], ['damages', '违约金'], ['handlingFee', '手续费']] as const;

/** What a borrower owes: 本金（worded by the form）、利息、罚息、复利、滞纳金、违约金、手续费 */
export const owedFields = (principal: string): readonly FormField[] => [
  field('principal', principal, 'money', { unit: '元', required: true }),
  ...owedSums.map(([code, label]) => field(code, label, 'money', { unit: '元', help: '没有可以不填' })),
];
