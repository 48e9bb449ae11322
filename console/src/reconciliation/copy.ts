export const copy = {
  title: '每日对账',
  note: '每天10点后自动取账单，逐笔与台账核对；差异逐笔消除或者说明。',
  filter: '差异状态', filters: [{ value: '', label: '待处理' }, { value: 'explained', label: '已说明' }, { value: 'settled', label: '已消除' }],
  differences: '对账差异', none: '没有这种状态的差异。', explain: '说明原因', explained: '已记下说明',
  explainTitle: '说明差异', explainOk: '记下说明', explainReason: '原因（谁、为什么、怎样处理）', explainHint: '至少4个字，与您的姓名、时间一起保存。', cancel: '取消',
  columns: { on: '日期', family: '渠道', kind: '差异', number: '单号', from: '付款人和附言', channelNumber: '渠道单号', ours: '台账金额', theirs: '账单金额', state: '状态', note: '说明', act: '办理' },
  runs: '对账结果', runColumns: { matched: '相符', open: '差异', inOurs: '台账收', inTheirs: '账单收', outOurs: '台账退', outTheirs: '账单退', state: '结果', at: '对账时间' },
  noRuns: '还没有对过账。',
  again: '重新对账', done: '对账完成', matched: (count: number) => `${count}笔`, by: (name: string) => `经办：${name}`,
  day: '对账日', run: '立即对账', statement: '导入银行对账文件', imported: '银行对账文件已导入并核对',
  importResult: {
    title: '导入结果', ok: '知道了', lines: '文件中的流水', booked: '新入账', known: '以前已入账', surplus: '多交或数额不符，已提出退还', unmatched: '没有对上交费通知',
    unmatchedHint: '没有对上的已列入“对账差异”：能确认是哪份交费通知的，点“认领”；不是诉讼费的，点“说明原因”。', open: (count: number) => `差异${count}笔`, later: (days: string) => `${days}还没有结束：对上的到账已登记，没有对上的已列入“对账差异”；次日10点后再与账单核对一遍。`,
  },
  match: { button: '认领', title: '认领银行到账', ok: '确认认领并入账', done: '已入账', account: '交费通知的专用账号', hint: '在案件页“费用”栏复制。数额必须与应交金额完全一致；不一致的，请说明原因，联系付款人退回。' }, family: '渠道', save: '导出表格（xlsx）', open: '查看案件',
};
