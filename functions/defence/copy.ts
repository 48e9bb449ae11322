/** Texts of a defendant's papers; instructions and warning are those of the 2025 official forms (法〔2025〕82号). */
export const copy = {
  titles: { answer: '民事答辩状', jurisdictionObjection: '管辖权异议申请书', counterclaim: '民事反诉状' },
  instructionsTitle: '说明：',
  instructions: [
    '为了方便您更好地参加诉讼，保护您的合法权利，请如实、准确填写本表。',
    '1.应诉时需向人民法院提交证明您身份的材料，如身份证复印件、营业执照复印件等。',
    '2.本表所列内容是您参加诉讼以及人民法院查明案件事实所需，请务必如实填写。',
    '3.本表所涉内容系针对一般纠纷案件，有些内容可能与您的案件无关，您认为与案件无关的项目可以填“无”或不填。',
    '4.本表由当事人在网上填写，内容与提交时一致；书写内容较多的，可另附页。',
  ],
  warningTitle: '★特别提示★',
  warning: '诉讼参加人应遵守诚信原则如实认真填写表格。如果诉讼参加人违反有关规定，虚假诉讼、恶意诉讼、滥用诉权，人民法院将视违法情形依法追究责任。',
  parties: '当事人信息',
  caseLabel: '案号', court: '受理法院', opponent: '对方当事人',
  party: { answer: '答辩人', jurisdictionObjection: '申请人', counterclaim: '反诉原告（本诉被告）' },
  other: { answer: '原告', jurisdictionObjection: '被申请人', counterclaim: '反诉被告（本诉原告）' },
  fields: { name: '姓名/名称', idNumber: '证件号码', creditCode: '统一社会信用代码', legalRepresentative: '法定代表人/主要负责人', phone: '联系电话', domicile: '住所地' },
  signedBy: { answer: '答辩人（签字、盖章）', jurisdictionObjection: '申请人（签字、盖章）', counterclaim: '具状人（签字、盖章）' },
  evidenceOf: (party: string, name: string): string => `${name}（${party}提交）`,
  documentTitle: (kind: string, party: string): string => `${kind}（${party}）`,
  receipt: {
    title: '答辩材料回执', number: '回执编号', at: '提交时间', by: '提交人', for: '代表', case: '案号', what: '提交的材料', firstPress: '时刻说明', counts: (pressed: string, completed: string, why: string): string => `以首次提交时刻${pressed}为准：当时${why}，材料于${completed}提交完成。`, late: '期限', inTime: '在答辩期内提交', isLate: '在答辩期届满后提交；不影响法院审理，是否采纳由法院决定',
    filesTitle: '已收到的材料', head: ['序号', '材料', 'SHA-256 校验值'], nextTitle: '接下来',
    next: '本院将把副本发送给对方当事人（《中华人民共和国民事诉讼法》第一百二十八条：收到答辩状之日起五日内）。进展请在“我的案件”查看。',
    counterclaim: '反诉应当另交案件受理费，与本诉合并审理的减半交纳（《诉讼费用交纳办法》第十八条）；请留意交费通知，逾期不交按撤回反诉处理。',
    code: '核验码（法院签名）', check: '扫码，或者在掌上法院“我的”里的“核验回执”输入回执编号，可以核验本回执；核验码应当一致。', signature: '手写签名图片',
  },
} as const;
