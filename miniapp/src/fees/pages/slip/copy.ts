export const copy = {
  title: '代交诉讼费',
  amount: '应交诉讼费',
  caseCode: '案号',
  lastDay: '最后一天',
  who: '任何人都可以代交。这里只显示金额和案号；付款后，法院会通知案件当事人，票据开给当事人。',
  safe: '收款方是人民法院。法院不会让您转账到个人账户。',
  paid: '这笔诉讼费已经交清，谢谢。',
  paidAt: (when: string) => `到账时间 ${when}`,
  withdrawn: '这份交费通知已撤销，不用交费。',
};
