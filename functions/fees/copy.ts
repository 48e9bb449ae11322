import type { FeeNotice } from '../../shared/fees/fee-notice';

const reasons: Record<FeeNotice['reason'], string> = {
  firstMediationDeclined: '当事人不同意先行调解，本案依法继续审理',
  mediationFailed: '先行调解未能达成协议，本案依法继续审理',
  statementWanted: '当事人达成调解协议并请求人民法院制作调解书，案件受理费减半交纳',
  clerk: '依法应当预交案件受理费',
  accepted: '本案已登记立案，依法应当预交案件受理费',
  counterclaim: '你（单位）提起反诉，反诉案件受理费减半交纳',
  toOrdinary: '本案由简易程序转为普通程序审理，应当补交案件受理费',
  claimRaised: '诉讼请求数额变更，案件受理费按变更后的数额计算',
  reliefDecided: '人民法院已对缓交、减交、免交诉讼费用的申请作出决定',
};

export const copy = {
  resumed: '缓减免申请已经决定，交费期限继续计算',
  relief: {
    paperTitle: '司法救助申请书',
    applicationTitle: (kind: string) => `${kind}诉讼费用申请书`, decisionTitle: '关于司法救助申请的决定', applicant: '申请人', asks: '申请事项', courtFees: '诉讼费用', grounds: '符合的情形', facts: '事实和理由', proofs: '提交的证明材料',
    noProofs: '（未提交）', to: '此致', yes: (question: string) => question.replace(/吗？$/, '：是'), basis: '依照', decides: '决定如下：',
    decided: (on: string, kind: string) => `你（单位）于${on}提出${kind}诉讼费用的申请，本院经审查认为：`,
    afterRefusal: '自收到本决定之日起，交费期限继续计算。请在交费通知载明的新的最后一日前交纳；逾期未交的，人民法院将依法处理。', afterGrant: '对方当事人败诉的，诉讼费用由对方当事人交纳（《诉讼费用交纳办法》第五十条）。',
  },
  ruling: {
    title: '民事裁定书（按撤诉处理）', draftTitle: '民事裁定书（按撤诉处理，拟稿待审）', manner: '按撤诉处理', judge: '审判员：', counterclaimant: '反诉原告',
    found: (plaintiffs: string, defendants: string, cause: string) => `原告${plaintiffs}与被告${defendants}${cause}一案，本院立案后，依法通知交纳案件受理费。`,
    unpaid: (who: string, receivedOn: string, amount: string, lastDayOn: string) => `${who}于${receivedOn}收到本院交纳诉讼费用通知书，应当交纳${amount}元，至${lastDayOn}期限届满仍未交纳，也没有在期限内申请缓交、减交、免交诉讼费用，或者申请未获批准仍未交纳。`,
    law: '依照《诉讼费用交纳办法》第二十二条，《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第二百一十三条规定，裁定如下：',
    lawTopUp: '依照《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第一百九十九条规定，裁定如下：',
    ruled: '本案按撤回起诉处理。', counterclaimRuled: (name: string) => `${name}的反诉按撤回起诉处理。`,
  },
  paymentDescription: (court: string) => `${court}诉讼费`,
  billRemark: (number: string) => `案号：${number}`,
  eBillTitle: '财政电子票据（诉讼费）',
  redBillTitle: '财政电子票据（红字，退费冲销）',
  untilDay: '请在本院另定的期限内交纳，', fromFiling: '请自提起反诉次日起七日内交纳，', fromReceipt: '请自接到本通知次日起七日内交纳，',
  billBroken: '账单没有取到，或者内容不完整；系统会再取，多次失败请联系信息中心。',
  byTransfer: '也可以用网上银行或者到银行柜台转账到下面的账户。此账户只供本通知使用，转账数额须与应交金额完全一致；数额不符的，全部退还。到账后自动核对，一般在次日。',
  accountName: '户名', accountNumber: '账号', bankName: '开户银行',
  deferred: '准予缓交诉讼费用',
  payPeriod: '交纳诉讼费', refundPeriod: '退还诉讼费',
  noticeTitle: '交纳诉讼费用通知书',
  reason: (notice: Pick<FeeNotice, 'reason' | 'reasonText'>) => notice.reasonText ?? reasons[notice.reason],
  somebody: '代交人（凭付款链接）',
  provider: '财政电子票据平台',
  bank: '代理银行',
  transferRemark: (number: string) => `退还诉讼费 ${number}`,
  system: '系统',
} as const;
