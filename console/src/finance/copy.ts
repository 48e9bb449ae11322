export const copy = {
  title: '财务总览',
  note: '按日累计，随每一笔收费、退费即时更新；账账核对每天10点后自动进行。',
  span: '时间范围', spans: [{ value: '', label: '近7天' }, { value: '30', label: '近30天' }, { value: '90', label: '近90天' }],
  boxes: { taken: '收费', refunded: '退费到账', open: '待交费', verifying: '正在向渠道核实', quarantined: '到账信息待核对' },
  count: (count: number) => `${count}笔`,
  chart: '每日收费、退费、待交和待核对', chartLoading: '正在画图…', yuan: '元', taken: '收费（含多收）', refunded: '退费', open: '当日末待交费', unknown: '到账信息待核对',
  table: '每日明细', day: '日期', channel: '渠道', kind: '收费类别', measure: '项目', amount: '金额', times: '笔数', empty: '这段时间没有收费和退费。', save: '导出表格（xlsx）',
  channels: { wechat: '微信支付', alipay: '支付宝', bank: '银行', counter: '窗口', none: '—' } as Readonly<Record<string, string>>,
  unpaid: '待交费通知', payer: '交费人', lastDay: '最后一天', number: '案号', noUnpaid: '没有待交费的通知。', lapsed: '逾期未交',
  proof: { title: '账账核对', holds: (on: string, explained: boolean) => `${on}：台账、交费通知、渠道账单三方相符${explained ? '（已说明原因的差异除外）' : ''}。`, waiting: (on: string) => `${on}：还在等渠道账单，台账与交费通知相符。`, broken: (on: string, faults: string) => `${on}账不平：${faults}。请到对账页处理，处理前不要结账。`, none: '还没有做过账账核对，每天10点后自动进行。', link: '去对账' },
  faults: (fault: string) => {
    if (fault.startsWith('channel:')) return '渠道账单与台账金额不一致';
    return fault === 'figures' ? '日汇总与台账不一致' : '交费通知的账目不平';
  },
};
