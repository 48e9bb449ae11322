import type { FilingCounts } from '../../../shared/filing/filing';

const counted = (label: string, count: FilingCounts[keyof FilingCounts] | undefined) => (count === undefined || count.n === 0 ? label : `${label} ${count.n}${count.more ? '+' : ''}`);

export const copy = {
  title: '立案审查',
  note: '按审查期限排列，最急的在前：收到之日起七日内登记立案或作出处理；补正后自收到次日重新计算。',
  filter: '按状态筛选',
  states: (counts: FilingCounts | undefined) => [
    { value: '', label: counted('待审查', counts?.waiting) }, { value: 'returned', label: counted('待补正', counts?.returned) }, { value: 'accepted', label: '已立案' },
    { value: 'inadmissible', label: '不予受理' }, { value: 'transferred', label: '告知其他法院' },
  ],
  ageLabel: '按审查期限筛选',
  ages: (counts: FilingCounts | undefined) => [{ value: '', label: '全部期限' }, { value: 'overdue', label: counted('已超期', counts?.overdue) }, { value: 'soon', label: counted('两天内到期', counts?.soon) }],
  causeLabel: '按案由筛选', allCauses: '全部案由',
  mineLabel: '按经办人筛选', mine: [{ value: '', label: '全部' }, { value: 'yes', label: '我退回过的' }],
  columns: { receipt: '收件编号', cause: '案由', plaintiffs: '原告', defendants: '被告', amount: '标的额', submitted: '提交时间', due: '审查期限', state: '状态' },
  resubmitted: '补正后重交',
  awaitsSupervisor: '待庭长批准',
  empty: '没有符合条件的起诉材料。',
};
