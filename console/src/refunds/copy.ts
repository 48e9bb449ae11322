export const copy = {
  title: '退费审批',
  note: '应退的诉讼费自法律文书生效之日起15日内退还（诉讼费用交纳办法第53条）。',
  filter: '按状态筛选',
  states: [{ value: '', label: '待初审' }, { value: 'checked', label: '待复核' }, { value: 'approved', label: '已批准' }, { value: 'processing', label: '处理中' }, { value: 'awaitingAccount', label: '待收款账户' }, { value: 'succeeded', label: '已到账' }, { value: 'rejected', label: '未批准' }, { value: 'abnormal', label: '退款异常' }],
  columns: { number: '案号', payee: '收款人', amount: '退费金额', paid: '已交金额', reason: '事由与依据', due: '退还期限', state: '状态', act: '办理' },
  empty: '没有符合条件的退费。',
  check: '初审通过', approve: '批准退费', reject: '不批准', proposedBy: (name: string) => `提出：${name}`, checkedBy: (name: string) => `初审：${name}`, anotherPerson: '由您初审，须由另一位财务人员复核',
  checkDialog: { title: '退费初审', ok: '确认初审通过', text: '初审通过后，由另一位财务人员复核批准，款项才会退出。' },
  confirm: { title: '批准退费', ok: '确认批准', cancel: '取消', text: '批准后即向支付渠道发起退款，原路退回，不能撤回。', payee: '收款人', amount: '金额', article: '依据' },
  rejectDialog: { title: '不批准退费', ok: '确认不批准', reason: '理由', hint: '至少4个字，提出人会看到。' },
  checked: '初审已通过，等待另一位财务人员复核', approved: '已批准，退款正在处理', rejected: '已记录不批准',
  checkOf: (title: string) => `初审通过：${title}`, approveOf: (title: string) => `批准退费：${title}`, rejectOf: (title: string) => `不批准：${title}`,
};
