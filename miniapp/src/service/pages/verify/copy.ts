export const copy = {
  title: '验真',
  genuine: '这份文书由本院发出',
  court: '法院',
  caseMasked: '案件',
  sentAt: '发出时间',
  documents: '文书',
  fake: '没有找到这个送达码，请核对后再试，或拨打法院热线核实。',
  receive: '我是收件人，去查收',
};
