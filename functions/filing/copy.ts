/** Texts of the papers that filing makes. The complaint's instructions are those of the 2025 official forms (法〔2025〕82号). */
export const filingCopy = {
  correctionPeriod: '补正期限',
  complaint: {
    title: '民事起诉状',
    instructions: [
      '为了方便您更好地参加诉讼，保护您的合法权利，请如实、准确填写本表。',
      '1.应诉时需向人民法院提交证明您身份的材料，如身份证复印件、营业执照复印件等。',
      '2.本表所列内容是您参加诉讼以及人民法院查明案件事实所需，请务必如实填写。',
      '3.本表所涉内容系针对一般纠纷案件，有些内容可能与您的案件无关，您认为与案件无关的项目可以填“无”或不填。',
      '4.本表由当事人在网上填写，内容与提交时一致；书写内容较多的，可另附页。',
    ],
    instructionsTitle: '说明：',
    warningTitle: '★特别提示★',
    warning: '诉讼参加人应遵守诚信原则如实认真填写表格。如果诉讼参加人违反有关规定，虚假诉讼、恶意诉讼、滥用诉权，人民法院将视违法情形依法追究责任。',
    signedBy: '具状人（签字、盖章）',
  },
  address: {
    title: '送达地址确认书',
    party: '受送达人', phone: '联系电话', postal: '送达地址', electronic: '是否同意电子送达', electronicOf: (name: string): string => `是否同意电子送达（${name}）`, notice: '告知书版本', confirmedAt: '确认时间', case: '案由', receipt: '提交回执编号',
    given: '同意。人民法院可以通过本平台（配合手机短信通知）送达诉讼文书，包括判决书、裁定书、调解书；我可以要求提供纸质文书，也可以随时变更或撤回。',
    refused: '不同意。请按上列地址送达纸质文书。',
    told: [
      '1.当事人应当如实提供确切的送达地址。送达地址适用于第一审、第二审、再审和执行程序，变更的应当书面告知人民法院（《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》第136条、第137条）。',
      '2.同意电子送达的，送达信息到达本人确认的电子地址所在系统之日为送达日期（《中华人民共和国民事诉讼法》第90条；《人民法院在线诉讼规则》第29条至第31条）。',
      '3.因提供的地址不准确、变更后未及时告知等导致文书未能实际接收的，可能承担相应的法律后果。',
    ],
    signedBy: '受送达人（签字）',
  },
  receipt: {
    title: '提交回执', number: '回执编号', at: '提交时间', by: '提交人', cause: '案由', parties: '当事人', amount: '标的总额', filesTitle: '已收到的材料', filesHead: ['序号', '材料', 'SHA-256 校验值'],
    nextTitle: '接下来',
    next: (reviewDueOn: string): string => `立案庭将在${reviewDueOn}前审查您的材料。符合规定的登记立案并通知您；需要补正的，一次性告知您全部要补正的内容（《中华人民共和国民事诉讼法》第126条；《最高人民法院关于人民法院登记立案若干问题的规定》第8条）。结果会短信通知您，也可以随时在“我的案件”查看。`,
    firstPress: '时刻说明', counts: (pressed: string, completed: string, why: string): string => `以首次提交时刻${pressed}为准：当时${why}，材料于${completed}提交完成。`,
    code: '核验码（法院签名）', check: '扫码，或者在掌上法院“我的”里的“核验回执”输入回执编号，可以核验本回执；核验码应当一致。', paper: '您已在线提交电子材料，法院审查不再要求另交纸质材料（《人民法院在线诉讼规则》第9条第2款）；确需核对原件的，会另行通知。',
    signatureOf: (name: string): string => `手写签名图片${name === '' ? '' : `（${name}）`}`, yuan: '元',
  },
  acceptance: {
    title: '受理案件通知书',
    body: (facts: { plaintiffs: string; defendants: string; cause: string; on: string; caseNumber: string }): string =>
      `你（单位）诉${facts.defendants}${facts.cause}一案，起诉材料已收到。经审查，起诉符合法定受理条件，本院决定登记立案，案号为${facts.caseNumber}，立案日期为${facts.on}。`,
    to: (plaintiffs: string): string => `${plaintiffs}：`,
    points: [
      '一、在诉讼过程中，当事人依法享有委托代理人、申请回避、收集和提供证据、进行辩论、请求调解、提起上诉、申请执行等权利，也应当依法行使诉讼权利，遵守诉讼秩序，履行发生法律效力的裁判和调解书。',
      '二、本院先行询问双方调解意愿；调解不成或者您不同意先行调解的，另行发出交纳诉讼费用通知书。未收到通知书前，请勿向任何人转账。',
      '三、自然人应当提交身份证件，法人或者非法人组织应当提交营业执照、法定代表人或主要负责人身份证明。需要委托代理人的，应当提交授权委托书。',
      '四、案件进展、文书和交费请从“我的案件”查看。法院不会通过短信、电话索要验证码或要求转账。',
    ],
    procedure: { summary: '本案适用简易程序。', ordinary: '本案适用普通程序。', smallClaims: '本案适用小额诉讼程序。' },
  },
  correction: {
    title: '补正通知书',
    body: (cause: string, dueOn: string): string => `你（单位）就${cause}提交的起诉材料已收到。经审查，尚需补正下列内容，请在${dueOn}前一次性补正后在线重新提交。补正期间不计入立案审查期限。`,
    head: ['序号', '栏目', '需要补正的内容'],
    basis: '依据：《中华人民共和国民事诉讼法》第126条；《人民法院在线诉讼规则》第9条第1款第2项。',
  },
  knownAs: (role: string, where: string, number: string | undefined): string => `${where}里的${role}${number === undefined ? '' : `，${number}`}`,
  thisFiling: '这份起诉状', myself: (number: string): string => `我本人（已核验身份）${number === '' ? '' : `，${number}`}`,
  guardian: { row: '法定代理人', name: '姓名', relation: '与原告的关系', ground: '原告情况' },
  caseTitle: (plaintiffs: string, defendants: string): string => `${plaintiffs} 诉 ${defendants}`,
  listOf: (names: readonly string[]): string => names.join('、'),
  /** （2026）陕0702民初1号, 法〔2015〕137号 */
  /** first instance civil cases */
  halfHidden: '号码有一部分被遮住了，请清空后完整地重新填写',
  correctedTitle: (title: string, times: number): string => (times === 0 ? title : `${title}（第${times}次补正）`),
} as const;
