import type { PeriodRule } from './period-rule';

const online = (article: string) => `《人民法院在线调解规则》（法释〔2021〕23号）${article}`;
/** 在线调解规则 says nothing of how days are counted. */
const note = '调解规则没有规定计算方法，参照民诉法第85条：开始当日不计入';
const opinion = '《最高人民法院关于严格依法规范民事案件立案与调解工作的意见》';

/** Clocks of mediation. Working days where the rule says 工作日, else calendar days. */
export const mediationPeriodRules = {
  mediatorChoice: { title: '共同选定调解员', length: 2, unit: 'workingDay', start: '同意调解', article: online('第10条第2款'), note },
  mediatorDesignation: { title: '法院指定调解员', length: 3, unit: 'workingDay', start: '收到调解申请', article: online('第10条第3款'), note },
  mediatorAcceptance: { title: '调解员确认接受', length: 3, unit: 'workingDay', start: '收到指派', article: online('第12条'), note },
  mediatorContact: { title: '联系对方当事人', length: 3, unit: 'workingDay', start: '接受指派', article: online('第15条第1款'), note },
  mediationPreFiling: { title: '立案前调解', length: 30, unit: 'day', start: '在平台确认接受', article: online('第24条第1款'), note },
  mediationOrdinary: { title: '立案后调解（普通程序）', length: 15, unit: 'day', start: '签收材料或者确认接受', article: `${online('第24条')}；${opinion}`, note },
  mediationSummary: { title: '立案后调解（简易程序）', length: 7, unit: 'day', start: '签收材料或者确认接受', article: `${online('第24条')}；${opinion}`, note },
  mediationExtension: { title: '延长调解（各方同意，不超过）', length: 30, unit: 'day', start: '原调解期限届满', article: opinion, note: `${note}；延长的期间不计入审理期限` },
  mediationByJudgeOrdinary: { title: '答辩期满前由法官调解（普通程序）', length: 15, unit: 'day', start: '当事人同意', article: '《最高人民法院关于人民法院民事调解工作若干问题的规定》第4条', note },
  mediationByJudgeSummary: { title: '答辩期满前由法官调解（简易程序）', length: 7, unit: 'day', start: '当事人同意', article: '《最高人民法院关于人民法院民事调解工作若干问题的规定》第4条', note },
  judicialConfirmation: { title: '共同申请司法确认', length: 30, unit: 'day', start: '调解协议生效', article: '《民事诉讼法》（2023年修正）第205条' },
  confirmationObjection: { title: '对司法确认裁定提出异议（当事人）', length: 15, unit: 'day', start: '收到裁定', article: '《民诉法解释》（法释〔2022〕11号）第372条第2款' },
  confirmationObjectionOfOthers: { title: '对司法确认裁定提出异议（利害关系人）', length: 6, unit: 'month', start: '知道或者应当知道民事权益受到侵害', article: '《民诉法解释》（法释〔2022〕11号）第372条第2款' },
  docketingAfterMediation: { title: '调解不成后登记立案', length: 7, unit: 'day', start: '收到起诉材料', article: `《民事诉讼法》（2023年修正）第126条；${online('第21条')}` },
} as const satisfies Record<string, PeriodRule>;
