export const copy = {
  title: '退费进度和收款账户', amount: '退费金额', state: '状态', reason: '原因',
  lead: '退费一般原路退回。超过支付渠道的退款期限，或者不能原路退回时，会转到这个账户。',
  fault: (fault: string) => `银行没有退成：${fault}。改正后会重新转账。`,
  needed: (amount: string) => `退费${amount}元不能原路退回，请填写收款账户。`,
  known: '已填写的账户', toCase: '返回案件',
  refunds: '退费进度', due: '最晚退还', left: (n: number) => (n < 0 ? `（已超过${-n}天，请联系法院）` : n === 0 ? '（今天到期）' : `（还剩${n}天）`), rejected: (reason: string) => `法院没有批准这笔退费：${reason}`, arrived: '到账时间',
};
