export const copy = {
  title: '送达统计', note: '人次 = 受送达人 × 一批文书。成功率按两种分母都列出：占完结的，占发起的。', weeks: '时间', spans: [{ value: '', label: '近13周' }, { value: '26', label: '近26周' }, { value: '53', label: '近一年' }],
  whole: { started: '发起人次', completed: '完结人次', served: '送达成功', ofCompleted: '成功率（占完结）', ofStarted: '成功率（占发起）', days: '平均用时（天）' },
  byWeek: '按发起周', byCause: '按案由', byTeam: '按承办', byChannel: '生效渠道',
  columns: { week: '周（周一）', cause: '案由', team: '承办', channel: '渠道', share: '占成功', started: '发起', completed: '完结', served: '成功', ofCompleted: '占完结', ofStarted: '占发起', days: '平均天数' },
  shares: (title: string) => `${title}的成功率`,
  chart: '每周发起与成功人次', none: '这段时间还没有送达。', save: '导出表格（xlsx）', percent: (share: number | undefined) => (share === undefined ? '–' : `${(share * 100).toFixed(2)}%`), day: (days: number | undefined) => (days === undefined ? '–' : days.toFixed(1)),
};
