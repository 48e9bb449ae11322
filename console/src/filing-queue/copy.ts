export const copy = {
  title: '立案审查',
  note: '按审查期限排列：收到之日起七日内登记立案或作出处理。',
  filter: '按状态筛选',
  states: [{ value: '', label: '待审查' }, { value: 'returned', label: '待补正' }, { value: 'accepted', label: '已立案' }, { value: 'inadmissible', label: '不予受理' }],
  columns: { receipt: '收件编号', cause: '案由', plaintiffs: '原告', defendants: '被告', amount: '标的额', submitted: '提交时间', due: '审查期限', state: '状态' },
  resubmitted: '补正后重交',
  empty: '没有符合条件的起诉材料。',
};
