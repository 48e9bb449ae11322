export const copy = {
  title: '案件',
  note: '本院案件和各案下一步由谁办理。',
  whoseLabel: '谁承办', whose: [{ value: '', label: '我承办的' }, { value: 'court', label: '全院' }],
  filter: '按阶段筛选',
  phases: [{ value: '', label: '全部' }, { value: 'open', label: '已立案' }, { value: 'filing', label: '立案审查' }, { value: 'preFiling', label: '诉前调解' }, { value: 'returned', label: '待补正' }, { value: 'closed', label: '已结案' }],
  columns: { number: '案号', title: '案件', amount: '标的额', next: '下一步', due: '期限', phase: '阶段', updated: '最近变化' },
  noNumber: '未编立案号',
  myTurn: '待我处理',
  empty: '没有符合条件的案件。',
};
