/** "前一天", "开始前1小时" */
const before = (minutes: number): string => (minutes % 1440 === 0 ? (minutes === 1440 ? '前一天' : `前${minutes / 1440}天`) : minutes % 60 === 0 ? `开始前${minutes / 60}小时` : `开始前${minutes}分钟`);

export const copy = {
  fixed: '调解时间已定',
  reminders: (minutes: readonly number[] | undefined) => `${minutes === undefined || minutes.length === 0 ? '' : `${[...minutes].sort((a, b) => b - a).map(before).join('和')}会发短信提醒。`}请提前几分钟进入调解室，准备好身份证。`,
  calendar: '加到日历',
  added: '已加到日历，会提醒您。',
  calendarTitle: '线上调解',
  calendarNote: '请提前几分钟打开掌上法院进入调解室',
  late: '我会晚到',
  lateWhy: '告诉调解员和对方，会多等您这么久。晚到1小时以上的，请联系调解员改时间。',
  lateBy: (minutes: number) => `${minutes}分钟`,
  willBeLate: (name: string, minutes: number) => `${name}说会晚到${minutes}分钟`,
  clash: (moment: string, title: string) => `与您另一场调解（${moment}，${title}）时间重叠`,
  diary: '您已定的调解',
  apart: '单独调解',
  apartWhy: (names: string) => `调解员想先与${names}单独谈一次。您同意的，谈完再约您；不同意的，调解员会另约大家一起的时间。`,
  apartYes: '同意', apartNo: '不同意，一起谈',
  apartDone: '您已同意。谈完后调解员会再约您。',
  with: '请谁参加', withAll: '各方一起', withSome: '只与部分人单独谈（要其他人同意）', withWhom: '与谁单独谈',
  absent: '有人没有到场',
  absentWhy: ({ waitMinutes, absencesBeforeEnd, example }: { readonly waitMinutes: number; readonly absencesBeforeEnd: number; readonly example: boolean }) =>
    `开始后等${waitMinutes}分钟（对方说过会晚到的，再加上）还没有到，才能记录。${absencesBeforeEnd <= 1 ? '没有到的，可以另约时间，也可以结束调解。' : `没有到的，另约时间；同一方${absencesBeforeEnd}次没有到的，可以结束调解。`}${example ? '（以上次数和时间为示例默认值）' : ''}`,
  absentNote: '情况说明',
  absentExample: '例如：打了两次电话没有人接',
  before: (names: string, moment: string) => `${names}没有到${moment}的调解`,
  again: '另约时间',
  end: '因此结束调解',
};
