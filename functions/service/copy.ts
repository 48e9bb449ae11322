import type { DocumentKind } from '../../shared/documents/case-document';
import { documentKinds } from '../../shared/documents/case-document';

/** The text a person sees before they consent to electronic service; stored with the answer. */
export const CONSENT_NOTICE_VERSION = 'electronic-service/2026-11';

export const copy = {
  document: (kind: DocumentKind) => documentKinds[kind],
  documentCount: (name: string, count: number) => (count === 1 ? name : `${name}（${count}份）`),
  documentsInShort: (first: string, count: number) => (count === 1 ? first : `${first}等${count}份`),
  untitled: '文书',
  inAppAddress: '“掌上法院”本人账号',
  smsChannel: '短信通道',
  /** Shown in the SMS to somebody who has no safe phrase of their own yet. */
  courtPhrase: (court: string) => `${court}送达`,
  smsCase: (court: string, caseNumber: string) => `${court}${caseNumber}`,
  powerOfAttorney: (agent: string, party: string) => `授权委托书（${party}委托${agent}）`,
  certificateTitle: (addressee: string) => `电子送达凭证（${addressee}）`,

  articles: {
    onArrival: '《人民法院在线诉讼规则》第三十一条第一款；《民事诉讼法》第九十条第二款',
    onReply: '《人民法院在线诉讼规则》第三十一条第二款第一项',
    onReading: '《人民法院在线诉讼规则》第三十一条第二款第二项',
    earliest: '第三十一条第四款',
    ownAct: '《民事诉讼法》第一百条第三款；《民诉法解释》第一百三十三条、第一百四十九条',
  },

  received: (day: string) => `您于${day}收到`,
  answerBy: (day: string) => `，答辩状请在${day}前提交；不交不影响审理，但建议交。`,
  evidenceBy: (day: string) => `，证据请在${day}前提交；逾期提交的，须说明理由。`,
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
    noConsent: (name: string) => `${name}已明确不同意电子送达，请改用直接送达、邮寄等其他方式。`,
    noAddress: (name: string) => `${name}没有登记手机号，也没有关联本案，电子送达无处可发，请先补充联系方式，或改用其他方式送达。`,
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
