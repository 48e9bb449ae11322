import type { Role } from '../../../shared/identity/policy';

export const roleNames: Record<Role, string> = { visitor: '访客', party: '当事人', mediator: '调解员', filingClerk: '立案人员', filingSupervisor: '立案庭庭长', judge: '法官', finance: '财务人员', mediationOrganisation: '调解组织', administrator: '管理员', kiosk: '自助机' };

export const copy = {
  title: '工作台登录',
  welcome: '法院工作人员使用本院统一账号登录。',
  button: '工作人员登录',
  busy: '正在登录…',
  refused: '登录没有完成，请重新登录。',
  notAsked: '这次登录不是从本页面发起的，为安全起见没有使用。请重新登录。',
  partyHint: '当事人请使用手机端，不从这里进入。',
};
