const h5 = process.env.TARO_ENV === 'h5';

export default defineAppConfig({
  pages: ['home/index', 'cases/index', 'profile/index', 'cases/case/index', 'login/index'],
  subPackages: [
    { root: 'identity', pages: ['pages/verify/index', 'pages/staff/index'] },
    { root: 'filing', pages: ['pages/start/index', 'pages/guide/index', 'pages/before/index', 'pages/standing/index', 'pages/form/index', 'pages/evidence/index', 'pages/arrange/index', 'pages/fee/index', 'pages/address/index', 'pages/review/index', 'pages/receipt/index', 'pages/corrections/index', 'pages/verify/index', 'pages/delegates/index', 'pages/co-sign/index'] },
    { root: 'fees', pages: ['pages/notice/index', 'pages/slip/index', 'pages/many/index', 'pages/relief/index', 'pages/refund-account/index'] },
    { root: 'service', pages: ['pages/open/index', 'pages/list/index', 'pages/read/index', 'pages/verify/index', 'pages/address/index', 'pages/scoreboard/index', 'pages/team/index'] },
    { root: 'defence', pages: ['pages/start/index', 'pages/write/index', 'pages/evidence/index', 'pages/finish/index'] },
    { root: 'documents', pages: ['pages/reader/index'] },
    { root: 'mediation', pages: ['pages/request/index', 'pages/times/index', 'pages/room/index', 'pages/agreement/index', 'pages/offers/index', 'pages/withdrawal/index', 'pages/before-filing/index', 'pages/desk/index', 'pages/brief/index', 'pages/invited/index'] },
  ],
  window: { navigationBarTitleText: '掌上法院', navigationBarBackgroundColor: '#ffffff', navigationBarTextStyle: 'black', backgroundColor: '#f5f7fa', ...(h5 ? { navigationStyle: 'custom' as const } : {}) },
  tabBar: {
    custom: h5,
    color: '#4e5969', selectedColor: '#0b4ea2', backgroundColor: '#ffffff', borderStyle: 'white',
    list: [
      { pagePath: 'home/index', text: '首页' },
      { pagePath: 'cases/index', text: '案件' },
      { pagePath: 'profile/index', text: '我的' },
    ],
  },
  ...(h5 ? { animation: false } : {}),
});
