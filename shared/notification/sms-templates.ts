/**
 * The court's short messages as they are submitted to the provider for approval: {1} is the court, the last two are the code by which it can be checked and the person's safe phrase.
 * What a provider approves is a kind of message with its variables, so there is one for each; none is a text of variables only.
 */
export const smsTemplates = {
  'phone-code': '您的验证码是{1}，{2}分钟内有效。请勿告诉他人，法院工作人员不会向您索要。',
  'service-notice': '{1}：有文书送达您（{2}）。打开{3} 查收，送达码{4}，识别语“{5}”。',
  'service-unread': '{1}：送达给{2}的文书{3}天没人打开，请在掌上法院查收。送达码{4}，识别语“{5}”',
  'filing-accepted': '{1}：已立案，案号{2}，下一步见掌上法院。验真{3}，识别语“{4}”',
  'filing-returned': '{1}：起诉材料需补正，请{2}在掌上法院修改后重新提交。验真{3}，识别语“{4}”',
  'filing-inadmissible': '{1}：您的起诉依法不予受理，理由和救济途径请在掌上法院查看。验真{2}，识别语“{3}”',
  'filing-transferred': '{1}：您的起诉不属于本院管辖，请向{2}起诉，详见掌上法院。验真{3}，识别语“{4}”',
  'fee-notice': '{1}：诉讼费{2}元，最后一天{3}，在掌上法院交。验真{4}，识别语“{5}”',
  'fee-reminder': '{1}：诉讼费{2}元未交，最后一天{3}，请及时交。验真{4}，识别语“{5}”',
  'fee-paid': '{1}：已收到诉讼费{2}元，电子票据请在掌上法院查看。验真{3}，识别语“{4}”',
  'refund-arrived': '{1}：退还的诉讼费{2}元已到账。验真{3}，识别语“{4}”',
  'mediation-times': '{1}：调解员提出了调解时间，请在掌上法院选择您方便的时间。验真{2}，识别语“{3}”',
  'mediation-scheduled': '{1}：调解定于{2}，请按时在掌上法院进入调解室。验真{3}，识别语“{4}”',
  'agreement-to-sign': '{1}：调解协议已拟好，请在掌上法院核对内容并签名。验真{2}，识别语“{3}”',
  'statement-effective': '{1}：民事调解书已生效，请在掌上法院查看并按约定履行。验真{2}，识别语“{3}”',
  'date-changed': '{1}：按公布的放假安排，{2}的最后一天改为{3}。验真{4}，识别语“{5}”',
  'objection-decided': '{1}：{2}对送达的异议{3}，理由请在掌上法院查看。验真{4}，识别语“{5}”',
  'paper-provided': '{1}：您申请的纸质文书已寄出或可以领取，请留意。验真{2}，识别语“{3}”',
  'fee-time-extended': '{1}：诉讼费{2}元已另给时间，最后一天{3}。验真{4}，识别语“{5}”',
  'fee-relief-decided': '{1}：缓减免诉讼费的申请已有决定，请在掌上法院查看。验真{2}，识别语“{3}”',
  'refund-account-needed': '{1}：退费{2}元需要您的收款账户，请在掌上法院填写。验真{3}，识别语“{4}”',
  'refund-account-wrong': '{1}：退费{2}元银行没有转成，请在掌上法院查看原因并改正账户。验真{3}，识别语“{4}”',
  'deemed-withdrawal': '{1}：因逾期未交诉讼费，法院裁定按撤诉处理，请在掌上法院查看。验真{2}，识别语“{3}”',
  'co-sign-asked': '{1}：{2}请您作为共同原告核对起诉状并签名，请登录掌上法院。验真{3}，识别语“{4}”',
  'delegate-invited': '{1}：{2}请您帮忙办理，代办码请向本人问，在掌上法院输入。验真{3}，识别语“{4}”',
  'delegate-accepted': '{1}：{2}已接受代办（{3}），到{4}，可随时收回。验真{5}，识别语“{6}”',
  'delegate-revoked': '{1}：{2}已收回请您代办的授权，即时生效。验真{3}，识别语“{4}”',
  'case-closed': '{1}：您的案件已结案，文书可在掌上法院查看和下载。验真{2}，识别语“{3}”',
  'case-news': '{1}：您的案件有新进展：{2}，请在掌上法院查看。验真{3}，识别语“{4}”',
  'mediation-answer': '{1}：调解有事等您答复：{2}，请在掌上法院办理。验真{3}，识别语“{4}”',
  'mediation-reminder': '{1}：提醒：调解{2}开始，请提前进入调解室。验真{3}，识别语“{4}”',
  'obligation-due': '{1}：提醒：按协议{2}前履行{3}，履行后请登记。验真{4}，识别语“{5}”',
  'obligation-to-confirm': '{1}：对方登记已履行{2}，请在掌上法院确认。验真{3}，识别语“{4}”',
  'obligation-overdue': '{1}：协议{2}应履行{3}，已逾期，请查看怎么办。验真{4}，识别语“{5}”',
} as const;
export type SmsTemplate = keyof typeof smsTemplates;
/** What a message is about, told to whoever checks its code. */
export const smsTitles: Record<SmsTemplate, string> = {
  'phone-code': '登录验证码',
  'service-notice': '文书送达',
  'service-unread': '文书多日未打开',
  'filing-accepted': '立案结果',
  'filing-returned': '起诉材料补正',
  'filing-inadmissible': '不予受理',
  'filing-transferred': '不属本院管辖',
  'fee-notice': '交费通知',
  'fee-reminder': '交费提醒',
  'fee-paid': '收到诉讼费',
  'refund-arrived': '退费到账',
  'mediation-times': '选择调解时间',
  'mediation-scheduled': '调解时间',
  'agreement-to-sign': '签署调解协议',
  'statement-effective': '调解书生效',
  'date-changed': '期限变化',
  'objection-decided': '送达异议的决定',
  'paper-provided': '纸质文书',
  'fee-time-extended': '交费期限变化',
  'fee-relief-decided': '缓减免决定',
  'refund-account-needed': '填写退费账户',
  'refund-account-wrong': '改正退费账户',
  'deemed-withdrawal': '按撤诉处理',
  'co-sign-asked': '共同原告签名',
  'delegate-invited': '亲友代办邀请',
  'delegate-accepted': '亲友接受代办',
  'delegate-revoked': '收回亲友代办',
  'case-closed': '结案',
  'case-news': '案件新进展',
  'mediation-answer': '调解等您答复',
  'mediation-reminder': '调解提醒',
  'obligation-due': '协议履行提醒',
  'obligation-to-confirm': '确认是否收到',
  'obligation-overdue': '协议逾期未履行',
};
export const smsTemplateNames = Object.keys(smsTemplates) as [SmsTemplate, ...SmsTemplate[]];

export const parametersOf = (template: SmsTemplate): number => new Set(smsTemplates[template].match(/\{\d+\}/g)).size;

/** The text as the telephone shows it, without the signature. */
export const smsText = (template: SmsTemplate, params: readonly string[]): string => smsTemplates[template].replace(/\{(\d+)\}/g, (_, n: string) => params[Number(n) - 1] ?? '');
