import { consentNotices } from '../../../shared/service/consent-notices';

export const copy = {
  title: '电话回复', note: '没有智能手机的受送达人在电话里报出短信上的送达码，登记在同一条留痕里。',
  code: '送达码（对方念，您输入）', find: '查找', codeWrong: '送达码是8位字母和数字。',
  facts: { case: '案件', addressee: '受送达人', papers: '文书', state: '状态' },
  script: '照着说',
  lines: (court: string, name: string, papers: string, hotline: string) => [
    `“您好，这里是${court}。请您把短信上的8位送达码念给我。”——对方念，您输入；不要替对方念。`,
    `“请问您是哪位？请报身份证号码的后四位。”——应当是${name}；单位的，由负责收件的人报姓名。不符的，不说案情，点“不是本人”。`,
    `“法院送达给您的是：${papers}。您现在算收到了，期限从今天起算。”`,
    '登记以后，把页面上显示的那句话和最后一天念给对方，请对方记下来。',
    '“纸质的文书，您可以带身份证到诉讼服务大厅窗口或自助机领取，也可以要求寄给您。”',
    `对方怀疑是诈骗的：“请您挂断，拨打${hotline}，找送达窗口核实。”`,
  ],
  later: `以后是否同意电子送达，另行询问并在“任务”里登记：${consentNotices['phone-call/2026-11'][0]}`,
  last4: '对方报的证件号码后四位', record: '登记电话回复', recorded: '已登记', notMine: '不是本人', notMineTitle: '对方说不是本人的号码？', notMineText: '会生成一项异议任务，由工作人员核对；在决定以前，这份送达不再往下走。', noted: '已登记为异议', cancel: '取消',
  read: '念给对方听', none: '这份文书没有要对方记住的期限。', lastDay: (title: string, day: string) => `${title}：${day}`, over: '这份送达已经完成，不用再登记。', another: '下一个来电',
};
