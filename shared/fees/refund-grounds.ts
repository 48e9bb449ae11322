/** What part of the fee goes back: half or all of it, what a changed claim leaves over, or everything that came in on top. */
export type RefundShare = 'half' | 'all' | 'difference' | 'surplus';

export interface RefundGround {
  readonly title: string;
  readonly share: RefundShare;
  readonly article: string;
  /** what the payee and the approvers read */
  readonly words: string;
}

const measures = (articles: string): string => `《诉讼费用交纳办法》${articles}、第五十三条`;

/** Why money goes back, by law. A rule proposes; two people approve. */
export const refundGrounds = {
  // 办法 15
  mediated: { title: '调解结案', share: 'half', article: measures('第十五条'), words: '本案以调解方式结案，减半收取案件受理费，退还多交部分' },
  // 办法 15
  withdrawn: { title: '准许撤诉', share: 'half', article: measures('第十五条'), words: '本案准许撤诉，减半收取案件受理费，退还多交部分' },
  // 办法 15 says 申请撤诉 only; courts halve on 按撤诉处理 as well
  deemedWithdrawn: { title: '按撤诉处理', share: 'half', article: `参照${measures('第十五条')}`, words: '本案按撤诉处理，减半收取案件受理费，退还多交部分' },
  // 办法 16
  summaryProcedure: { title: '适用简易程序', share: 'half', article: measures('第十六条'), words: '本案适用简易程序审理，减半交纳案件受理费，退还多交部分' },
  // 解释 199
  topUpUnpaid: { title: '简易转普通未补交，按撤诉处理', share: 'half', article: '《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百九十九条', words: '原告无正当理由未补交案件受理费，按撤诉处理，已经收取的诉讼费用退还一半' },
  // 办法 21(二)
  claimReduced: { title: '法庭调查终结前减少诉讼请求', share: 'difference', article: measures('第二十一条第（二）项'), words: '法庭调查终结前减少诉讼请求数额，按减少后的数额计算退还' },
  // 办法 25
  transferred: { title: '移送侦查、起诉机关', share: 'all', article: measures('第二十五条'), words: '案件移送有管辖权的机关处理，退还已交的案件受理费' },
  // 办法 27(二)
  inadmissible: { title: '不予受理或者驳回起诉', share: 'all', article: measures('第二十七条第二款'), words: '裁定不予受理或者驳回起诉，退还已交的案件受理费' },
  // 办法 27(一)
  remanded: { title: '二审发回重审', share: 'all', article: measures('第二十七条第一款'), words: '第二审人民法院裁定发回重审，退还上诉人已交的第二审案件受理费' },
  // 办法 45–46: granted after the fee was paid
  relief: { title: '准予减交、免交', share: 'difference', article: measures('第四十五条、第四十六条'), words: '准予减交或者免交诉讼费用，退还多交部分' },
  overpaid: { title: '重复、多交或数额不符', share: 'surplus', article: '参照《诉讼费用交纳办法》第五十三条', words: '同一笔诉讼费重复交、多交或者转账数额不符，退还不应收的部分' },
} as const satisfies Record<string, RefundGround>;
export type RefundCause = keyof typeof refundGrounds;
export const refundCauses = Object.keys(refundGrounds) as [RefundCause, ...RefundCause[]];

/** Grounds that a person of the court states, with the day of effect; the others follow from a fact of the case. */
export const statedGrounds = ['withdrawn', 'summaryProcedure', 'topUpUnpaid', 'transferred', 'inadmissible', 'remanded'] as const satisfies readonly RefundCause[];
export type StatedGround = (typeof statedGrounds)[number];

/** Grounds on which a counterclaim ends with the claim; one that the plaintiff's withdrawal or dismissal leaves pending is tried on (解释 239). */
export const counterclaimToo: ReadonlySet<RefundCause> = new Set(['mediated', 'summaryProcedure', 'transferred']);
