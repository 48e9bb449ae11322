import type { AgreementClause } from './mediation';

/** A weak spot of an agreement: what would be hard to enforce, and what to write instead. */
export interface Weakness { readonly clause: number | undefined; readonly text: string }

const VAGUE = /(尽快|适当|合理(的)?(期限|费用|金额)|视情况|酌情|尽量|协商(解决|确定)|近期|若干)/;
const BLANK = /[＿_]{1,}/;
const SUM_IN_WORDS = /\d+(\.\d+)?\s*(万)?元/;
const STATUS = /(确认|解除|恢复)(婚姻关系|亲子关系|收养关系)/;
const WHITHER = /(账户|账号|现金|微信|支付宝|当面|当场)/;
const HANDING_OVER = /(交付|交货|交还|补交|返还|归还|搬|腾|维修|整改)/;
const PLACE = /(在|到|至|送|于)[^，。；]{1,24}(处|地|家|所|室|号|村|组|店|库|院|公司|小区|场)/;
const DEFAULT_LIABILITY = /(违约金|逾期|加速到期|一次性付清)/;

/** A clause as far as it is written. */
type Written = Pick<AgreementClause, 'kind' | 'text' | 'amountFen' | 'dueOn'> & { readonly payerPartyId?: string | undefined; readonly account?: unknown };

const ofClause = (clause: Written, index: number): Weakness[] => {
  const found: string[] = [];
  const vague = VAGUE.exec(clause.text)?.[0];
  if (vague !== undefined) found.push(`“${vague}”不明确，法院难以执行，请写清楚日期、金额或者做法。`);
  if (BLANK.test(clause.text)) found.push('还有没有填的空白。');
  if (clause.kind === 'payment' && clause.payerPartyId === undefined) found.push('没有选明由谁付、付给谁。');
  if (clause.kind === 'payment' && clause.account === undefined && !WHITHER.test(clause.text)) found.push('没有写明付到哪里，请填收款账户，或者写明当面付现金等方式。');
  if (clause.kind === 'undertaking' && HANDING_OVER.test(clause.text) && !PLACE.test(clause.text)) found.push('没有写明在什么地方做。');
  if (clause.kind !== 'payment' && clause.amountFen === undefined && SUM_IN_WORDS.test(clause.text) && clause.kind !== 'costs') found.push('写了金额但不是“付款”条款，到期不会提醒，建议改用付款条款。');
  if (clause.kind === 'undertaking' && clause.dueOn === undefined && !/日/.test(clause.text)) found.push('没有写明在哪一天之前做到。');
  // 解释 355 (三): no judicial confirmation of status
  if (STATUS.test(clause.text)) found.push('身份关系不能申请司法确认，需要法院出具调解书。');
  return found.map((text) => ({ clause: index, text }));
};

/** Who, what, how much, by when, where, and what otherwise: warnings while writing, never a bar (what is forbidden is refused by the server; 民事调解规定 8, 10). */
export const weaknessesOf = (clauses: readonly Written[]): Weakness[] => [
  ...clauses.flatMap(ofClause),
  ...(clauses.some(({ kind }) => kind === 'payment') && !clauses.some(({ text }) => DEFAULT_LIABILITY.test(text)) ? [{ clause: undefined, text: '没有约定逾期不付怎么办，可以加一条违约金或加速到期。' }] : []),
  ...(clauses.some(({ kind }) => kind === 'costs') ? [] : [{ clause: undefined, text: '没有约定诉讼费由谁负担；不约定的，由法院决定。' }]),
];
