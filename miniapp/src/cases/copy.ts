export const copy = {
  title: '我的案件',
  empty: '您还没有案件。要起诉，请点“我要起诉”；收到法院短信，请凭送达码查收文书。',
  file: '我要起诉',
  receive: '凭送达码查收',
  more: '更多案件',
  payMany: '一次交多笔诉讼费',
  yourTurn: '轮到您',
  byDay: (day: string) => `${day}前`,
};
