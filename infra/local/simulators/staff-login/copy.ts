export interface StaffAccount {
  readonly id: string;
  readonly name: string;
  readonly desk: string;
  readonly roles: readonly string[];
  readonly organisation: string;
}

const COURT = '汉中市汉台区人民法院';

/** The demo court's people; one password for all. */
export const STAFF_ACCOUNTS: readonly StaffAccount[] = [
  { id: 'clerk1', name: '陈立案', desk: '立案庭', roles: ['filingClerk'], organisation: COURT },
  { id: 'head1', name: '高庭长', desk: '立案庭', roles: ['filingSupervisor'], organisation: COURT },
  { id: 'judge1', name: '林法官', desk: '民一庭', roles: ['judge'], organisation: COURT },
  { id: 'judge2', name: '周法官', desk: '民一庭', roles: ['judge'], organisation: COURT },
  { id: 'finance1', name: '何财务', desk: '财务室', roles: ['finance'], organisation: COURT },
  { id: 'finance2', name: '宋出纳', desk: '财务室', roles: ['finance'], organisation: COURT },
  { id: 'admin1', name: '管理员', desk: '信息中心', roles: ['administrator'], organisation: COURT },
  { id: 'mediator1', name: '吴调解', desk: '调解员', roles: ['mediator'], organisation: '汉台区人民调解委员会' },
  { id: 'mediator2', name: '郑和', desk: '调解员', roles: ['mediator'], organisation: '汉台区人民调解委员会' },
  { id: 'org1', name: '李组织', desk: '调解组织', roles: ['mediationOrganisation'], organisation: '汉台区人民调解委员会' },
];

export const DEMO_PASSWORD = 'demo-2026';

export const LOGIN_COPY = {
  title: '工作人员登录',
  court: '汉中市汉台区人民法院（演示）',
  account: '账号',
  password: '密码',
  login: '登录',
  wrong: '账号或密码不对，请核对后再试。演示账号的密码都是 demo-2026。',
  accounts: '演示人员',
  accountsHint: '点一个账号可以填好上面的表单，密码都是 demo-2026。',
  fill: '填入',
  expiredTitle: '登录没有完成',
  expiredText: '登录页面打开太久或者已经用过。请回到工作台重新登录。',
  logoutTitle: '退出登录',
  logoutText: '要退出工作人员登录吗？',
  logout: '退出登录',
  loggedOut: '您已退出登录，可以关闭本页。',
} as const;
