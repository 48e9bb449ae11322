import type { PeriodRule } from './period-rule';

const measures = (article: string) => `《诉讼费用交纳办法》${article}`;

/** Periods of court fees and of service. */
export const feeAndServicePeriodRules = {
  feePrepayment: { title: '预交案件受理费', length: 7, unit: 'day', start: '收到交费通知', article: `${measures('第22条')}；《民事诉讼法》（2023年修正）第85条`, note: '在期限内申请缓交、减交、免交的，在法院作出决定前不按撤诉处理' },
  feeCounterclaim: { title: '预交反诉案件受理费', length: 7, unit: 'day', start: '提起反诉', article: measures('第22条') },
  feeAppeal: { title: '补交上诉案件受理费', length: 7, unit: 'day', start: '收到交费通知', article: `${measures('第22条')}；《民诉法解释》第318条` },
  feeTopUp: { title: '简易程序转普通程序补交案件受理费', length: 7, unit: 'day', start: '收到交费通知', article: '《民诉法解释》（法释〔2022〕11号）第199条' },
  refund: { title: '退还诉讼费用', length: 15, unit: 'day', start: '法律文书生效', article: measures('第53条第2款') },
  feeReview: { title: '对诉讼费用决定的复核', length: 15, unit: 'day', start: '收到复核申请', article: measures('第43条第2款') },
  electronicServiceConsent: { title: '同意在线诉讼后核验身份、关联案件', length: 3, unit: 'day', start: '收到通知', article: '《人民法院在线诉讼规则》第10条第1款' },
  entrustedService: { title: '受委托法院代为送达', length: 10, unit: 'day', start: '收到委托函', article: '《民诉法解释》（法释〔2022〕11号）第134条' },
  announcement: { title: '公告送达', length: 30, unit: 'day', start: '发出公告', article: '《民事诉讼法》（2023年修正）第95条' },
  announcementAbroad: { title: '公告送达（在我国领域内没有住所）', length: 60, unit: 'day', start: '发出公告', article: '《民事诉讼法》（2023年修正）第283条' },
} as const satisfies Record<string, PeriodRule>;
