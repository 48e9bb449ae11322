export const copy = {
  title: '送达地址确认书',
  heading: '法院的文书送到哪里？',
  told: '请先读一读',
  notice: [
    '请写准确的地址和电话；搬家、换号要及时告诉法院。写错、不告诉、拒收，文书被退回的，退回那天就算送达。',
    '这里确认的地址，一审之后的二审、再审、执行也可以用，除非您书面改了。',
    '是否同意电子送达由您自己决定，不影响案件。同意后，信息到达您手机的时间就是送达时间；判决书、裁定书、调解书您随时可以要纸质的。同意以后也可以撤回。',
  ],
  forParty: '为哪一方填写', recipient: '收件人', postal: '邮寄地址', postalExample: '省、市、区、街道、门牌号', postcode: '邮政编码', phone: '手机', email: '电子邮箱', designated: '指定代收人',
  electronic: '让法院把文书发到手机上（电子送达）？', given: '同意电子送达', refused: '不同意，请邮寄或上门',
  channels: '用哪些方式（可多选）', judgments: '判决书、裁定书、调解书也用电子方式送达', instances: '用于哪些阶段（可多选）', confidential: '请法院对我的地址保密', signature: '签上您的姓名',
  send: '确认并签名', done: '已签署，确认书已放入案卷。', open: '打开确认书', missing: '请把带*的都填好，并选择是否同意电子送达。',
  history: '登记过的地址', none: '还没有登记过地址。', source: '来源', ended: (day: string) => `${day}停用`, end: '停用', added: (day: string) => `${day}登记`,
  withdraw: '撤回电子送达同意', withdrawn: '已撤回。以后的文书会邮寄或上门送达；已经生效的送达不受影响。',
  colleague: '添加收件同事的手机', colleagueHint: '单位可以有几位收件人；有人离职，点“停用”，再添加接手的同事。', colleagueName: '姓名', add: '添加',
  noticeVersion: 'electronic-service/2026-11',
};
