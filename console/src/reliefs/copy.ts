export const copy = {
  title: '缓减免申请',
  note: '免交只适用于自然人（办法第44条）；减交不低于30%（第46条）；缓交在决定立案之前，或者在交费通知的期限内申请（第49条、解释第213条）；不准予的应当书面说明理由（第48条）。',
  filter: '申请状态', filters: [{ value: '', label: '待决定' }, { value: 'granted', label: '已准予' }, { value: 'refused', label: '未准予' }],
  empty: '没有符合条件的申请。',
  columns: { number: '案件', applicant: '申请人', asks: '申请', grounds: '情形与理由', applied: '申请时间', state: '状态', act: '办理' },
  kinds: { person: '自然人', organization: '单位' }, proofs: (count: number) => `证明材料${count}份`, suspended: '交费期限暂停计算',
  decide: '作出决定', decideOf: (title: string) => `作出决定：${title}`,
  dialog: { title: '决定缓交、减交、免交', ok: '确认决定', cancel: '取消', outcome: '决定', percent: '减交比例（%，不低于30）', until: '缓交到哪一天', reason: '理由', hint: '至少4个字，写入决定书，申请人会收到。' },
  outcomes: { exemption: '准予免交', reduction: '准予减交', deferral: '准予缓交', refused: '不准予' },
  decided: '决定已作出，决定书已入卷',
};
