import { mediationStates } from '@shared/mediation/mediation';

export const copy = {
  state: mediationStates,
  minutes: (n: number) => `${n}分钟`,
  slot: (moment: string, minutes: number) => `${moment}（约${minutes}分钟）`,
  mediator: (name: string, organisation: string | undefined) => (organisation === undefined ? name : `${name}（${organisation}）`),
  backToCase: '回到案件',
  progress: '调解进展',
  facts: { state: '目前', mediator: '调解员', time: '调解时间', asked: '申请人' },
  /** whose clock runs */
  clock: { court: '法院委托调解员', mediator: '调解员答复、联系', everybody: '调解期限' },
  limit: (day: string, provisional: boolean) => `到${day}为止${provisional ? '（放假安排未公布，暂定）' : ''}`,
  noMediation: '本案还没有进入调解。愿意协商的，可以先申请调解。',
  toRequest: '去申请调解',
  toRoom: '进入调解室',
  toAgreement: '查看调解协议',
  toTimes: '商定时间',
};
