export const copy = {
  title: '调解统计', note: '按调解员接受的案件计。成功率 = 达成协议 ÷ 已结；平均天数从接受到结束。', register: '调解员名册',
  whole: { mediators: '调解员', running: '在办', agreed: '达成协议', failed: '未成', success: '成功率', days: '平均天数' },
  organisation: '调解组织', mediator: '调解员', byOrganisation: '按组织', byMediator: '按调解员', byMonth: '按月', month: '月份', accepted: '接受',
  chartMonths: '每月接受、达成协议和未成', chartWork: '各组织在办和已结', coverage: '村（社区）覆盖', chartCoverage: '各镇（街道）有调解员的村（社区）', area: '镇（街道）', total: '村（社区）数', covered: '已覆盖', uncovered: '未覆盖', missing: '还没有调解员的', share: '覆盖率',
  coverageWhole: (covered: number, total: number) => `${total}个村（社区）中${covered}个有在册调解员`, noCommunities: '本院没有配置村（社区）名单。', none: '还没有办理记录。', save: '导出表格（xlsx）',
  percent: (share: number | undefined) => (share === undefined ? '–' : `${Math.round(share * 100)}%`), day: (days: number | undefined) => (days === undefined ? '–' : days < 1 ? '不到1' : days.toFixed(1)),
};
