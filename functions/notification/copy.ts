import { yuanText } from '../../shared/kernel/money';
import { dateText, momentText } from '../../shared/kernel/time';
import type { SmsTemplate } from '../../shared/notification/sms-templates';
import type { SubscriptionKind } from '../../shared/notification/subscription';

/** What is said: the template, what fills it between court and safe phrase, and the few words that a 订阅消息 has room for. */
export interface Saying { template: SmsTemplate; fill: readonly string[]; kind: SubscriptionKind; brief: string }

const said = (template: SmsTemplate, kind: SubscriptionKind, brief: string, ...fill: string[]): Saying => ({ template, kind, brief, fill });
/** "11月30日（周一）前" */
const by = (on: string): string => (on === '' ? '尽快' : `${dateText(on)}前`);
/** "11月30日" */
const day = (on: string): string => dateText(on).replace(/（.*$/, '');

/** What has happened and what to do by when. Short enough for one SMS (67 characters) with court and safe phrase; `brief` for a field of 20. */
export const copy = {
  accepted: (number: string) => said('filing-accepted', 'caseProgress', '已立案，请查看下一步', number),
  returned: (dueOn: string) => said('filing-returned', 'caseProgress', `起诉材料需补正${dueOn === '' ? '' : `，${day(dueOn)}前`}`, by(dueOn)),
  inadmissible: () => said('filing-inadmissible', 'caseProgress', '依法不予受理，请查看理由'),
  transferred: (court: string) => said('filing-transferred', 'caseProgress', '不属本院管辖，请查看告知书', court),
  feeNotice: (amountFen: number, lastDayOn: string) => said('fee-notice', 'fees', `请在${day(lastDayOn)}前交诉讼费`, yuanText(amountFen), dateText(lastDayOn)),
  feeReminder: (amountFen: number, lastDayOn: string) => said('fee-reminder', 'fees', `诉讼费未交，最后一天${day(lastDayOn)}`, yuanText(amountFen), dateText(lastDayOn)),
  feePaid: (amountFen: number) => said('fee-paid', 'fees', '已收到诉讼费，可查看票据', yuanText(amountFen)),
  timesProposed: () => said('mediation-times', 'mediation', '请选择您方便的调解时间'),
  scheduled: (startsAt: string) => said('mediation-scheduled', 'mediation', `调解定于${momentText(startsAt).slice(5)}`, momentText(startsAt).slice(5)),
  toSign: () => said('agreement-to-sign', 'mediation', '调解协议已拟好，请核对签名'),
  statementEffective: () => said('statement-effective', 'caseProgress', '民事调解书已生效'),
  feeTimeExtended: (amountFen: number, lastDayOn: string) => said('fee-time-extended', 'fees', `交费期限延至${day(lastDayOn)}`, yuanText(amountFen), dateText(lastDayOn)),
  reliefDecided: () => said('fee-relief-decided', 'fees', '缓减免申请已有决定'),
  refundAccountNeeded: (amountFen: number) => said('refund-account-needed', 'fees', '退费需要您的收款账户', yuanText(amountFen)),
  refundAccountWrong: (amountFen: number) => said('refund-account-wrong', 'fees', '退费没有转成，请改正收款账户', yuanText(amountFen)),
  deemedWithdrawal: () => said('deemed-withdrawal', 'caseProgress', '法院裁定按撤诉处理'),
  feeOverpaid: (amountFen: number) => said('case-news', 'fees', '误交的诉讼费将退还', `误交的${yuanText(amountFen)}元将退还`),
  refundArrived: (amountFen: number) => said('refund-arrived', 'fees', '退还的诉讼费已到账', yuanText(amountFen)),
  redated: (title: string, newOn: string) => said('date-changed', 'caseProgress', `最后一天改为${day(newOn)}`, title, dateText(newOn)),
  objectionDecided: (name: string, upheld: boolean) => said('objection-decided', 'caseProgress', '对送达的异议已有决定', name, upheld ? '成立，送达日期将重新确定' : '不成立'),
  paperProvided: () => said('paper-provided', 'caseProgress', '纸质文书已寄出或可领取'),
  extended: (to: string) => said('case-news', 'caseProgress', `补正延至${day(to)}`, `系统故障，补正延至${day(to)}`),
  movedTo: (court: string) => said('case-news', 'caseProgress', '案件已移送其他法院', `案件已移送${court}`),
  staysHere: () => said('case-news', 'caseProgress', '管辖权异议已驳回', '管辖权异议被驳回，案件继续审理'),
  evidenceGoesOn: (lastDayOn: string) => said('case-news', 'caseProgress', `举证最后一天${day(lastDayOn)}`, `管辖权异议被驳回，举证最后一天${day(lastDayOn)}`),
  closed: () => said('case-closed', 'caseProgress', '您的案件已结案'),
} as const;
