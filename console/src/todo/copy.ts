export const copy = {
  title: '待办',
  note: '轮到您处理的事项，期限近的在前。',
  boxes: { filing: '待审查的起诉', verifications: '待核验的证件', refunds: '待审批的退费', cases: '待我处理的案件' },
  count: (count: number, more: boolean) => `${count}${more ? '+' : ''}件`,
  list: '待我处理的案件',
  empty: '暂时没有轮到您处理的案件。',
};
