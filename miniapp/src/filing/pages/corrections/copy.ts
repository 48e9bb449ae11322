export const copy = {
  title: '补正材料',
  heading: '法院请您补正以下内容',
  due: (day: string) => `请在 ${day} 前改好并重新提交。`,
  otherwise: '逾期没有补正的，法院会退回起诉材料；您以后仍可以重新起诉。',
  fix: (label: string) => `去修改：${label}`,
  resubmit: '改好了，核对并重新提交',
  none: '现在没有需要补正的内容。',
};
