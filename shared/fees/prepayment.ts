import type { PeriodRuleId } from '../periods/period-rules';

/** Who pays in advance, by when; `period` absent = nothing is paid in advance. */
export interface Prepayment { readonly payer: string; readonly when: string; readonly period?: PeriodRuleId; readonly article: string }

const measures = (articles: string): string => `《诉讼费用交纳办法》${articles}`;

export const prepayments = {
  // 办法 20, 22
  firstInstance: { payer: '原告', when: '自接到交费通知次日起7日内', period: 'feePrepayment', article: measures('第二十条、第二十二条') },
  thirdParty: { payer: '有独立请求权的第三人', when: '自接到交费通知次日起7日内', period: 'feePrepayment', article: measures('第二十条、第二十二条') },
  counterclaim: { payer: '提起反诉的被告', when: '自提起反诉次日起7日内', period: 'feeCounterclaim', article: measures('第十八条、第二十二条') },
  appeal: { payer: '上诉人', when: '提交上诉状时；未交的，自接到交费通知次日起7日内', period: 'feeAppeal', article: measures('第二十条、第二十二条') },
  // 解释 199
  topUp: { payer: '原告', when: '自接到补交通知之日起7日内', period: 'feeTopUp', article: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百九十九条' },
  // 办法 13(六): no day is given
  objection: { payer: '提出管辖权异议的当事人', when: '异议被驳回、裁定生效后，在人民法院指定的期限内', article: measures('第十三条第（六）项') },
  // 办法 20 II
  labourPay: { payer: '无须预交', when: '结案后由败诉方交纳', article: measures('第二十条第二款') },
  // 解释 194
  representativeAction: { payer: '无须预交', when: '结案后按诉讼标的额由败诉方交纳', article: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百九十四条' },
  application: { payer: '申请人', when: '提出申请时，或者在人民法院指定的期限内', article: measures('第二十条、第二十二条') },
  // 办法 20: not in advance
  execution: { payer: '被执行人', when: '执行后交纳，申请人不预交', article: measures('第二十条、第三十八条') },
  bankruptcy: { payer: '破产财产', when: '清算后交纳', article: measures('第二十条、第四十二条') },
} as const satisfies Record<string, Prepayment>;
export type Proceeding = keyof typeof prepayments;

/** Causes of action whose first-instance fee nobody prepays: 追索劳动报酬 (办法 20 II). */
const unpaidInAdvance: ReadonlySet<string> = new Set(['追索劳动报酬纠纷']);

/** How the first-instance fee of a cause is prepaid. */
export const firstInstancePrepayment = (causeOfAction: string): Prepayment => prepayments[unpaidInAdvance.has(causeOfAction) ? 'labourPay' : 'firstInstance'];
