export const copy = {
  title: '逾期未交费',
  note: '交费期限届满未交的，系统只拟出按撤诉处理的裁定，由您决定出具或者另给时间（办法第22条、民诉法解释第213条）。',
  filter: '处理状态', filters: [{ value: '', label: '待处理' }, { value: 'moreTime', label: '已另给时间' }, { value: 'issued', label: '已裁定' }, { value: 'paid', label: '已交费' }],
  empty: '没有符合条件的交费通知。',
  columns: { number: '案件', payer: '交费人', amount: '应交', lastDay: '最后一天', state: '状态', act: '办理' },
  issue: '出具裁定', moreTime: '另给时间', issueOf: (title: string) => `出具裁定：${title}`, moreTimeOf: (title: string) => `另给时间：${title}`,
  dialog: {
    issue: '出具按撤诉处理的裁定', issueOk: '确认出具裁定', issueText: '裁定书按拟稿生成并入卷，本案随即结案；已经收取的诉讼费按规定提出退费。反诉未交费的，只处理反诉。', draft: '查看拟稿',
    moreTime: '另给交费时间', moreTimeOk: '确认另给时间', lastDay: '新的最后一天', reason: '理由', hint: '至少4个字，当事人会收到。', cancel: '取消',
  },
  issued: '裁定已出具并入卷', extended: '已另给时间，当事人会收到通知', decidedBy: (name: string, reason: string) => `${name}：${reason}`,
};
