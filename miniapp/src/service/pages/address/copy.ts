import { consentNotices } from '@shared/service/consent-notices';

export const copy = {
  title: '送达地址确认书',
  heading: '法院的文书送到哪里？',
  told: '请先读一读',
  notice: consentNotices['electronic-service/2026-11'],
  forParty: '为哪一方填写', recipient: '收件人', postal: '邮寄地址', postalExample: '省、市、区、街道、门牌号', postcode: '邮政编码', phone: '手机', email: '电子邮箱', designated: '指定代收人',
  electronic: '让法院把文书发到手机上（电子送达）？', given: '同意电子送达', refused: '不同意，请邮寄或上门',
  channels: '用哪些方式（可多选）', judgments: '判决书、裁定书、调解书也用电子方式送达', instances: '用于哪些阶段（可多选）', confidential: '请法院对我的地址保密', signature: '签上您的姓名',
  send: '确认并签名', done: '已签署，确认书已放入案卷。', open: '打开确认书', missing: '请把带*的都填好，并选择是否同意电子送达。',
  states: { given: '同意电子送达', activelyChosen: '主动选择电子送达', refused: '不同意电子送达', withdrawn: '撤回电子送达同意' }, withoutJudgments: '不含判决书、裁定书',
  filed: '起诉材料',
  history: '登记过的地址和电子送达意愿', none: '还没有登记过地址。', source: '来源', ended: (day: string) => `${day}停用`, end: '停用', added: (day: string) => `${day}登记`,
  withdraw: '撤回电子送达同意', withdrawn: '已撤回。以后的文书会邮寄或上门送达；已经生效的送达不受影响。',
  colleague: '添加收件同事的手机', colleagueHint: '单位可以有几位收件人；有人离职，点“停用”，再添加接手的同事。', colleagueName: '姓名', add: '添加',
  noticeVersion: 'electronic-service/2026-11',
};
