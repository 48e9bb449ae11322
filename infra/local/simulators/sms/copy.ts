/** The approved templates; {n} is the n-th of TemplateParamSet. */
export const SMS_TEMPLATES: Readonly<Record<string, string>> = {
  'phone-code': '您的验证码是{1}，{2}分钟内有效。请勿告诉他人，法院工作人员不会向您索要。',
  'service-notice': '{1}：有文书送达您（{2}）。打开{3} 查收，送达码{4}，识别语“{5}”。',
  'fee-notice': '{1}：请交诉讼费{2}元，最后一天{3}。{4}',
  'filing-result': '{1}：{2}。{3}',
  'mediation-notice': '{1}：{2}，时间{3}。{4}',
  'refund-notice': '{1}：退费{2}元，{3}。',
  reminder: '{1}：请在{3}前{2}。{4}',
  generic: '{1}',
};

export const SMS_COPY = {
  off: '用户关机',
  delivered: '用户短信送达成功',
} as const;
