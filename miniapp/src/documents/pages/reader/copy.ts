export const copy = {
  title: '文书',
  page: (n: number, m: number) => `${n}/${m}`,
  larger: '放大',
  smaller: '缩小',
  save: '下载保存',
  open: '打开文书',
  failedHint: '您可以下载后用其他软件打开，或者联系法院。',
};
