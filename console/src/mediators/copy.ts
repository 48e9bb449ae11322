export const copy = {
  title: '特邀调解员名册',
  note: '委托调解在案件页办理，可按专长选择调解员。',
  name: '调解员', organisation: '组织', expertise: '专长', area: '辖区', charging: '收费',
  empty: '名册中还没有调解员，请管理员在法院配置中登记。',
};
