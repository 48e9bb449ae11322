export const copy = {
  sections: { claims: '对原告要求的意见', facts: '对事实的意见', mediationWill: '愿意先调解吗？', parties: '', jurisdiction: '' },
  ownSections: { claims: '您的请求', facts: '事实和理由', mediationWill: '', parties: '', jurisdiction: '' },
  hint: '一项一项看：同意的选“无异议”，不同意的选“有异议”并写清楚。',
  wrongHere: (n: number) => `这一页还有 ${n} 处要填，请看红色的提示。`,
  skip: '先跳过，稍后再填',
};
