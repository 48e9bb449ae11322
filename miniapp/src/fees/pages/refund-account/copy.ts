export const copy = {
  title: '退费进度和收款账户', amount: '退费金额', state: '状态', reason: '原因',
  lead: '退费一般原路退回。超过支付渠道的退款期限，或者不能原路退回时，会转到这个账户。',
  fault: (fault: string) => `银行没有退成：${fault}。改正后会重新转账。`,
  needed: (amount: string) => `退费${amount}元不能原路退回，请填写收款账户。`,
  holder: '户名', holderExample: '开户人的姓名或者单位全称', holderHelp: '应当是交费人本人（单位）的账户。',
  bank: '开户银行', bankExample: '例如 中国银行汉中分行营业部',
  number: '账号', numberExample: '银行卡号或者账号', safe: '账号加密保存，页面上只显示一部分。法院不会向您要密码和验证码。',
  known: '已填写的账户', save: '保存账户', change: '换一个账户', saved: '账户已保存', toCase: '返回案件',
  refunds: '退费进度', due: '最晚退还', left: (n: number) => (n < 0 ? `（已超过${-n}天，请联系法院）` : n === 0 ? '（今天到期）' : `（还剩${n}天）`), rejected: (reason: string) => `法院没有批准这笔退费：${reason}`, arrived: '到账时间',
};
