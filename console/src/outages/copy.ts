export const copy = {
  title: '系统故障记录',
  note: (minutes: number, example: boolean) => `一天内系统故障满${minutes}分钟的，以当天为最后一天的期限自动顺延至下一个工作日（民诉法第86条）${example ? '；分钟数为示例默认值' : ''}。`,
  month: '月份',
  empty: '这个月没有系统故障。',
  day: '日期', time: '时段', minutes: '分钟', source: '情形', code: '原因',
  codes: { 'system.unavailable': '系统不可用', 'system.unexpected': '程序出错' } as Readonly<Record<string, string>>,
  span: (from: string, to: string) => `${from}–${to}`,
};
