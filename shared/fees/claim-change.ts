import type { FeeQuote } from './fee-quote';

export interface ClaimChange {
  /** the fee of the claim as it was, and what has been charged for it so far */
  readonly before: Pick<FeeQuote, 'feeFen'>;
  readonly after: Pick<FeeQuote, 'feeFen'>;
  /** 法庭调查终结 */
  readonly investigationClosed: boolean;
}
export interface ClaimChangeResult { readonly payFen: number; readonly refundFen: number; readonly words: string; readonly article: string }

const measures = (article: string): string => `《诉讼费用交纳办法》${article}`;

/** What a changed amount of the claim means for the fee. */
export const claimChange = ({ before, after, investigationClosed }: ClaimChange): ClaimChangeResult => {
  const differenceFen = after.feeFen - before.feeFen;
  // 办法 21(一)
  if (differenceFen > 0) return { payFen: differenceFen, refundFen: 0, words: '增加诉讼请求数额，按增加后的数额计算补交', article: measures('第二十一条第（一）项') };
  if (differenceFen === 0) return { payFen: 0, refundFen: 0, words: '变更后的案件受理费没有变化', article: measures('第二十一条') };
  // 办法 35
  if (investigationClosed) return { payFen: 0, refundFen: 0, words: '法庭调查终结后减少诉讼请求数额，减少部分的案件受理费由变更诉讼请求的当事人负担', article: measures('第三十五条') };
  // 办法 21(二)
  return { payFen: 0, refundFen: -differenceFen, words: '法庭调查终结前减少诉讼请求数额，按减少后的数额计算退还', article: measures('第二十一条第（二）项') };
};
