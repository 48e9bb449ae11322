import type { DocumentKind } from '../../shared/documents/case-document';
import type { EffectRule } from '../../shared/service/service-effect';
import { documentKinds } from '../../shared/documents/case-document';

/** The text a person sees before they consent to electronic service; stored with the answer. */
export const CONSENT_NOTICE_VERSION = 'electronic-service/2026-11';

/** 视为送达: nobody says that they have it in their hands. */
const deemed: ReadonlySet<EffectRule> = new Set(['onReturn', 'onLeaving', 'onRefusal', 'afterAnnouncement']);

export const copy = {
  document: (kind: DocumentKind) => documentKinds[kind],
  documentCount: (name: string, count: number) => (count === 1 ? name : `${name}（${count}份）`),
  documentsInShort: (first: string, count: number) => (count === 1 ? first : `${first}等${count}份`),
  untitled: '文书',
  inAppAddress: '“掌上法院”本人账号',
  smsChannel: '短信通道',
  /** Shown in the SMS to somebody who has no safe phrase of their own yet. */
  courtPhrase: (court: string) => `${court}送达`,
  again: '再次提醒：',
  smsCase: (prefix: string, court: string, caseNumber: string) => `${prefix}${court}${caseNumber}`,
  wechatAddress: '本人微信（服务通知）',
  wechatText: (code: string, phrase: string) => `${code} ${phrase}`,
  mailSubject: (court: string, code: string) => `${court}送达文书（送达码${code}）`,
  mailText: (about: string, papers: string, link: string, code: string, phrase: string, hotline: string) => [
    `${about}：有文书送达您（${papers}）。`, `送达码：${code}`, `识别语：${phrase}`, '',
    `请打开“掌上法院”，在“查收法院文书”里输入送达码；也可以打开 ${link} 。打开文书前需要登录并核验身份，法院不会向您索要密码、验证码，也不会要求转账。`,
    `不确定真假的，不要点链接，请拨打 ${hotline} 核实。`,
  ].join('\n'),
  powerOfAttorney: (agent: string, party: string) => `授权委托书（${party}委托${agent}）`,
  messageHolder: '短信接收人',
  places: { counter: '本院诉讼服务窗口', kiosk: '本院自助终端' },
  calendarName: '法院期限',
  calendarTitle: (period: string, title: string) => `${period}最后一天（${title}）`,
  proofTitle: (addressee: string) => `送达证明材料（${addressee}）`,
  noPostalAddress: '没有登记住址',
  announcementTitle: '公告',
  announcementOf: (addressee: string) => `送达公告（${addressee}）`,
  announcementPlace: (place: string) => `张贴或刊登于：${place}。`,
  certificateTitle: (addressee: string) => `电子送达凭证（${addressee}）`,

  articles: {
    onArrival: '《人民法院在线诉讼规则》第三十一条第一款；《民事诉讼法》第九十条第二款',
    onReply: '《人民法院在线诉讼规则》第三十一条第二款第一项',
    onReading: '《人民法院在线诉讼规则》第三十一条第二款第二项',
    earliest: '第三十一条第四款',
    ownAct: '《民事诉讼法》第一百条第三款；《民诉法解释》第一百三十三条、第一百四十九条',
    onSigning: '《民事诉讼法》第八十七条、第八十八条、第九十一条',
    onReturn: '《最高人民法院关于以法院专递方式邮寄送达民事诉讼文书的若干规定》第十一条',
    onLeaving: '《民事诉讼法》第八十九条',
    onRefusal: '《民诉法解释》第一百三十一条',
    afterAnnouncement: '《民事诉讼法》第九十五条（在我国领域内没有住所的，第二百八十三条）',
  },

  received: (day: string, rule: EffectRule) => `${deemed.has(rule) ? `这份文书于${day}视为送达` : `您于${day}收到`}`,
  /** What must be done by the last day of the first period; the words depend on which period it is. */
  dueBy: (period: string, day: string) => (period.startsWith('appeal')
    ? `，不服的请在${day}前提出上诉${period === 'appealRuling' ? '（只对可以上诉的裁定）' : ''}；逾期不上诉的，裁判发生法律效力。`
    : period.startsWith('answer') ? `，答辩状请在${day}前提交；不交不影响审理，但建议交。` : `，证据请在${day}前提交；逾期提交的，须说明理由。`),
  signedStatement: (day: string) => `您于${day}签收民事调解书；各方都签收后，调解书发生法律效力。`,
  provisional: '该年度放假安排尚未公布，日期为暂定，公布后重新计算。',

  refusals: {
    notAccepted: '案件登记立案、有了案号以后才能送达。',
    closed: '案件已经结案，不能再发起送达。',
    nothing: '没有可以送达的文书，请先确认起诉状已经入卷。',
    chooseDocuments: '请选择要送达的文书。',
    documentUnknown: '所选文书不在本案卷内，或者受送达人不能查看，请刷新后重新选择。',
    partyUnknown: '所选受送达人不是本案当事人，请刷新后重新选择。',
    toPlaintiff: '起诉材料是送达给被告和第三人的，请不要选择原告。',
    twice: (name: string) => `已经向${name}发起过这份送达，请在送达工作台查看进度；对方提出异议或者没有送达成功的，可以再次发起。`,
    noAddress: (name: string) => `${name}没有登记手机号、邮箱或住址，也没有关联本案，送达无处可发，请先登记送达地址。`,
    sending: '这条通知正在发送，请稍后再看结果。',
    noPeriod: '这份文书没有要您记住的期限。',
    linkGone: '这个链接已经用过或者过期了。已经查收的文书，登录后在“送达给我的文书”里；还没有查收的，请在“查收法院文书”里输入短信中的送达码。',
    disownedOften: '已经收到您的反馈，工作人员会核对，不用重复提交。',
    identityDiffers: '证件号码与案卷里的受送达人不一致，请核对证件；确属本人的，请先更正当事人信息。',
    statementByPhone: '民事调解书须由本人签收，不能电话回复。请请当事人在手机上签收，或者到窗口领取。',
    notYourAddress: '只能登记和修改您自己一方的送达地址。',
    addressFormat: { phone: '请输入11位手机号码。', email: '请填写正确的电子邮箱。', post: '请填写详细地址，到门牌号。' },
    contactUnknown: '没有找到这个送达地址，请刷新后再试。',
    channelNeeded: '同意电子送达的，请至少选择一种电子方式。',
    emailNeeded: '选择电子邮件送达的，请填写电子邮箱。',
    paperNotAsked: '当事人没有申请纸质文书，请刷新列表。',
    otherTask: '填写的结果与这项任务不符，请刷新列表后重新打开。',
    proofMissing: '证明材料没有上传成功，请重新上传。',
    proofNeeded: '请上传回执、照片或录像，作为送达证明。',
    proofDay: '日期应在发起送达之后、今天或以前，请核对。',
    receiverNeeded: '请选择由谁签收。',
    leavingOnly: '留置送达请选择“留置送达”方式。',
    witnessNeeded: '拒收后留置，或者在住所以外拒收的，须有见证人，或者用拍照、录像记录过程；请确认并上传。',
    statementNotLeft: '民事调解书应当直接送达当事人本人，不能留置送达（《民诉法解释》第一百三十三条）。本人拒收的，视为调解不成立，请及时判决。',
    objectionNotOpen: '这项异议已经处理过了，请刷新查看。',
    announcementPhoto: '请上传张贴照片或者刊登页面的截图。',
    announcement: {
      notInThisProcedure: '适用简易程序的案件不适用公告送达（《民诉法解释》第一百四十条）；民事调解书也不能公告送达。确需公告的，请先裁定转为普通程序。',
      nothingTriedByPhone: '公告送达以其他方式无法送达为前提，案卷里还没有电话联系未果的记录，请先完成电话联系。',
      nothingTriedOnPaper: '公告送达以其他方式无法送达为前提，案卷里还没有邮寄、上门或委托送达未果的记录，请先完成。',
    },
    paperNotOffered: '只有判决书、裁定书、调解书可以申请纸质文书；其他文书请在本页下载。',
    taskUnknown: '没有找到这项送达任务，请刷新列表。',
    taskDone: '这项送达任务已经办完了，请刷新列表。',
    identity: '为保护当事人，请先完成实名认证，再凭送达码关联案件。',
    codeUnknown: '没有查到这个送达码，请核对短信里的8位字符。如果短信不是本院发出的，请不要点击其中的链接，可拨打法院电话核实。',
    notAddressee: '送达码与您的实名信息不一致，不能关联。请确认是否选对“本人”或“代理人”；如果您收错了短信，不用理会；有疑问请拨打法院电话。',
    attorney: '代理人请上传授权委托书的照片或PDF，并选择是一般授权还是特别授权。',
    attorneyFile: '授权委托书没有上传成功，请重新上传后再提交。',
    notYours: '这份文书不是送达给您的，请从“送达给我的文书”重新进入。',
    serviceUnknown: '没有找到这份送达，请从“送达给我的文书”重新进入。',
    unread: (count: number) => `还有${count}份文书没有读到最后一页，请读完后再继续。`,
    readFirst: '请先打开全部文书并读到最后一页，再签收。',
    already: '这份送达已经签收过了，不用重复签收，可以查看电子送达凭证。',
    statementAgent: '民事调解书须由当事人本人签收，或者由特别授权的代理人签收。您是一般授权，请让当事人本人签收，或补交特别授权的委托书。',
    receiptMalformed: '回执内容无法识别。',
    notFound: '没有这个地址，请返回首页重新进入。',
    state: '没有这种送达状态，请从列表中选择。',
  },
} as const;
