export const copy = {
  title: '送达公开指标', heading: '法院的文书送到了多少？', hint: '近一年的数字。一人次指一位受送达人的一批文书；“完结”指已经送达，或者各种方式都用过仍未送达。',
  started: '发起', completed: '完结', served: '送达成功', electronic: '其中电子送达', ofCompleted: '成功率（占完结）', ofStarted: '成功率（占发起）', days: '平均用时', demo: '演示数据', times: (n: number) => `${n.toLocaleString('zh-CN')} 人次`, none: '还没有数据', inDays: (n: number) => `${n} 天`,
  percent: (share: number | undefined) => (share === undefined ? '还没有数据' : `${(share * 100).toFixed(2)}%`),
};
