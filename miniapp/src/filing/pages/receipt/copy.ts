export const copy = {
  title: '提交回执',
  done: '起诉材料已经提交',
  number: '回执编号',
  at: '提交时间',
  reviewBy: '法院最迟答复',
  what: '法院会在这一天之前审查。需要补正时会一次告诉您；符合条件就登记立案。结果会发短信。',
  files: '文件和指纹（SHA-256）',
  paper: '打开回执文书',
  toCase: '查看案件进展',
  home: '回到首页',
  pending: '材料还没有提交。',
  toForm: '继续填写',
};
