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
  paymentDescription: (court: string) => `${court}诉讼费`,
  billItem: '案件受理费',
  billRemark: (number: string) => `案号：${number}`,
  eBillTitle: '财政电子票据（诉讼费）',
  redBillTitle: '财政电子票据（红字，退费冲销）',
  deferred: '准予缓交诉讼费用',
  payPeriod: '交纳诉讼费',
  noticeTitle: '交纳诉讼费用通知书',
  reason: (notice: Pick<FeeNotice, 'reason' | 'reasonText'>) => notice.reasonText ?? reasons[notice.reason],
  somebody: '代交人（凭付款链接）',
  provider: '财政电子票据平台',
  system: '系统',
} as const;
