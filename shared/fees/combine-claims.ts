import { CourtError } from '../kernel/errors';
import { yuanText } from '../kernel/money';
import type { FeeRequest } from './quote-fee';

/** One claim of a complaint: for money, or of another kind of the tariff. */
export interface Claim { readonly kind: string; readonly amountFen?: number }

export interface CombinedClaims { readonly request: Pick<FeeRequest, 'kind' | 'amountFen'>; readonly words: string; readonly article: string }

const ARTICLE = '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百零一条';

/**
 * Several claims of one complaint (解释 201): money claims add up; several others are charged once; both together are charged as money.
 * @throws CourtError fees.amountInvalid when there is no claim
 */
export const combineClaims = (claims: readonly Claim[]): CombinedClaims => {
  const money = claims.filter((claim) => claim.kind === 'property');
  const [first] = claims;
  if (first === undefined) throw new CourtError('fees.amountInvalid', '请至少填写一项诉讼请求', { path: 'claims' });
  const amountFen = money.reduce((sum, claim) => sum + (claim.amountFen ?? 0), 0);
  if (money.length === 0) return { request: first.amountFen === undefined ? { kind: first.kind } : { kind: first.kind, amountFen: first.amountFen }, words: `${claims.length}项非财产性诉讼请求，按一件交纳`, article: `${ARTICLE}第二款` };
  const sum = money.map((claim) => `${yuanText(claim.amountFen ?? 0)}元`).join(' + ');
  const words = money.length === 1 ? `财产性诉讼请求${sum}` : `财产性诉讼请求合并计算：${sum} = ${yuanText(amountFen)}元`;
  return money.length === claims.length
    ? { request: { kind: 'property', amountFen }, words, article: `${ARTICLE}第二款` }
    : { request: { kind: 'property', amountFen }, words: `${words}；既有财产性又有非财产性诉讼请求的，按财产性诉讼请求的标准交纳`, article: `${ARTICLE}第一款` };
};
