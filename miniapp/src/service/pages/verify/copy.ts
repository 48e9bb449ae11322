export const copy = {
  title: '验真',
  genuine: '这份文书由本院发出',
  court: '法院',
  caseMasked: '案件',
  sentAt: '发出时间',
  documents: '文书',
  fake: '没有找到这个送达码，请核对后再试，或拨打法院热线核实。',
  chain: '送达过程',
  intact: '每一步都有哈希值前后相扣，经核对没有改动。',
  broken: '这个案件的留痕已被改动，以下过程不能作为依据，请联系法院。',
  hash: (hash: string) => `哈希 ${hash.slice(0, 12)}…`,
  receive: '我是收件人，去查收',
};
