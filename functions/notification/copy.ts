import { yuanText } from '../../shared/kernel/money';
import { dateText, momentText } from '../../shared/kernel/time';

/** "11月30日（周一）前" */
const by = (on: string): string => `${dateText(on)}前`;

/** What has happened and what to do by when; the court's name goes before it and the safe phrase after it. Short enough for one SMS (67 characters) with both. */
export const copy = {
  accepted: (number: string) => `已立案，案号${number}，请进入掌上法院查看下一步`,
  returned: (dueOn: string) => `起诉材料需补正，请${dueOn === '' ? '尽快' : by(dueOn)}在掌上法院修改后重新提交`,
  inadmissible: () => '您的起诉依法不予受理，理由和救济途径请在掌上法院查看',
  transferred: (court: string) => `您的起诉不属于本院管辖，请向${court}起诉，详情请在掌上法院查看`,
  feeNotice: (amountFen: number, lastDayOn: string) => `请交诉讼费${yuanText(amountFen)}元，最后一天${dateText(lastDayOn)}，在掌上法院交纳`,
  feeReminder: (amountFen: number, lastDayOn: string) => `提醒：诉讼费${yuanText(amountFen)}元还未交，最后一天${dateText(lastDayOn)}，请在掌上法院交纳`,
  feePaid: (amountFen: number) => `已收到诉讼费${yuanText(amountFen)}元，电子票据请在掌上法院查看`,
  timesProposed: () => '调解员提出了调解时间，请在掌上法院选择您方便的时间',
  scheduled: (startsAt: string) => `调解定于${momentText(startsAt).slice(5)}，请按时在掌上法院进入调解室`,
  toSign: () => '调解协议已拟好，请在掌上法院核对内容并签名',
  statementEffective: () => '民事调解书已生效，请在掌上法院查看并按约定履行',
  feeTimeExtended: (amountFen: number, lastDayOn: string) => `诉讼费${yuanText(amountFen)}元已另给时间，最后一天${dateText(lastDayOn)}`,
  reliefDecided: () => '缓减免诉讼费的申请已有决定，请在掌上法院查看',
  refundAccountNeeded: (amountFen: number) => `退费${yuanText(amountFen)}元需要您的收款账户，请在掌上法院填写`,
  deemedWithdrawal: () => '因逾期未交诉讼费，法院裁定按撤诉处理，请在掌上法院查看',
  refundArrived: (amountFen: number) => `退还的诉讼费${yuanText(amountFen)}元已原路到账`,
  redated: (title: string, newOn: string) => `放假安排公布后重新计算：${title}的最后一天改为${dateText(newOn)}`,
  objectionDecided: (name: string, upheld: boolean) => `${name}对送达的异议${upheld ? '成立，送达日期将重新确定' : '不成立'}，理由请在掌上法院查看`,
  paperProvided: () => '您申请的纸质文书已寄出或可以领取，请留意',
  closed: () => '您的案件已结案，文书可在掌上法院查看和下载',
  whole: (court: string, text: string, phrase: string | undefined) => `${court}：${text}。${phrase === undefined ? '' : `识别语“${phrase}”`}`,
} as const;
