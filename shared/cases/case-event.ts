import * as z from 'zod/mini';
import { CaseId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';
import { roles } from '../identity/policy';

/** Past tense, one name per fact. The title is what the timeline says. */
export const eventTitles = {
  FILING_SUBMITTED: '提交起诉材料',
  FILING_RETURNED: '退回补正',
  FILING_RESUBMITTED: '补正后重新提交',
  DEADLINE_EXTENDED: '因法院系统故障顺延期限',
  SECOND_RETURN_ASKED: '提请批准再次退回补正',
  SECOND_RETURN_APPROVED: '批准再次退回补正',
  SECOND_RETURN_REFUSED: '不批准再次退回补正',
  FILING_DECLARED_INADMISSIBLE: '裁定不予受理',
  FILING_TRANSFERRED: '告知向有管辖权的法院起诉',
  CASE_ACCEPTED: '登记立案',
  JUDGE_ASSIGNED: '确定审判人员',
  JUDGE_RECUSED: '审判人员回避',
  FIRST_MEDIATION_OFFERED: '询问先行调解意愿',
  FIRST_MEDIATION_ACCEPTED: '同意先行调解',
  FIRST_MEDIATION_DECLINED: '不同意先行调解',
  FEE_KIND_CHANGED: '改变收费类别',
  CLAIM_CHANGED: '变更诉讼请求数额',
  COUNTERCLAIM_FILED: '提起反诉',
  FEE_NOTICE_ISSUED: '发出交费通知',
  PAYMENT_STARTED: '发起支付',
  PAYMENT_CLOSED: '支付已关闭',
  FEE_NOTICE_LAPSED: '交费期限届满未交',
  FEE_PAID: '诉讼费已交纳',
  FEE_OVERPAID: '重复或多交',
  PAYMENT_QUARANTINED: '到账信息待核对',
  EBILL_ISSUED: '开具财政电子票据',
  SERVICE_ORDERED: '发起送达',
  SERVICE_DISPATCHED: '送达通知已发出',
  SERVICE_DELIVERED: '送达信息已到达',
  SERVICE_TRY_FAILED: '送达短信未到达',
  SERVICE_OPENED: '受送达人打开文书',
  SERVICE_READ: '受送达人读完文书',
  SERVICE_CONFIRMED: '受送达人签收',
  SERVICE_OBJECTED: '受送达人提出异议',
  PARTY_BOUND: '当事人身份关联案件',
  AGENT_ASKED: '代理人申请关联案件',
  AGENT_ACCEPTED: '代理人身份确认',
  AGENT_REFUSED: '代理人身份未通过',
  ELECTRONIC_SERVICE_CONSENT_CHANGED: '电子送达意愿变更',
  MEDIATION_REQUESTED: '申请调解',
  MEDIATION_REFERRED: '委托调解',
  MEDIATION_ACCEPTED: '调解员接受',
  MEDIATION_DECLINED: '调解员谢绝',
  MEDIATION_REFERRAL_LAPSED: '调解员逾期未答复，重新委托',
  MEDIATION_EXTENSION_PROPOSED: '提议延长调解期限',
  MEDIATION_EXTENSION_AGREED: '同意延长调解期限',
  MEDIATION_EXTENSION_REFUSED: '不同意延长调解期限',
  MEDIATION_EXTENDED: '调解期限延长',
  MEDIATION_TIMES_PROPOSED: '提出调解时间',
  MEDIATION_TIMES_ANSWERED: '答复调解时间',
  MEDIATION_SCHEDULED: '约定调解时间',
  MEDIATION_SESSION_STARTED: '调解开始',
  MEDIATION_SESSION_ENDED: '调解结束',
  OFFER_ROUND_OPENED: '开始一轮报价',
  OFFER_GIVEN: '一方已报价',
  OFFER_ROUND_ENDED: '一轮报价结束',
  MEDIATION_AGREEMENT_DRAFTED: '拟定调解协议',
  MEDIATION_AGREEMENT_SIGNED: '签署调解协议',
  MEDIATION_AGREEMENT_EFFECTIVE: '调解协议生效',
  MEDIATION_FAILED: '调解未成',
  MEDIATION_STATEMENT_ISSUED: '出具民事调解书',
  MEDIATION_STATEMENT_EFFECTIVE: '民事调解书生效',
  REFUND_PROPOSED: '提出退费',
  REFUND_CHECKED: '退费初审通过',
  REFUND_APPROVED: '退费审批通过',
  REFUND_REJECTED: '退费审批退回',
  REFUND_SENT: '退费已提交支付渠道',
  REFUND_ARRIVED: '退费到账',
  REFUND_FAILED: '退费未成功',
  REFUND_ACCOUNT_NEEDED: '退费需要收款账户',
  REFUND_ACCOUNT_GIVEN: '已提供退费收款账户',
  PAYMENT_SETTLED: '款项对账入账',
  DOCUMENT_ADDED: '材料入卷',
  CASE_CLOSED: '结案',
} as const;
export type CaseEventType = keyof typeof eventTitles;

export const Actor = z.object({
  kind: z.enum(['person', 'system', 'channel']),
  personId: z.optional(PersonId),
  role: z.optional(z.enum(roles)),
  /** Name as it may be shown to everybody in the case */
  name: z.string(),
});
export type Actor = z.infer<typeof Actor>;

/** One line of the case log. `hash` = SHA-256 over the canonical JSON (RFC 8785) of everything else; `prevHash` is the hash of version − 1, 64 zeros for the first. */
export const CaseEvent = z.object({
  caseId: CaseId,
  version: z.number().check(z.int(), z.positive()),
  type: z.enum(Object.keys(eventTitles) as [CaseEventType, ...CaseEventType[]]),
  at: Instant,
  actor: Actor,
  /** Facts of the event: ids, hashes, amounts, dates. Never an ID number, phone, address or account. */
  data: z.record(z.string(), z.unknown()),
  prevHash: z.string(),
  hash: z.string(),
});
export type CaseEvent = z.infer<typeof CaseEvent>;

export const Journal = z.object({
  format: z.literal('pocket-court-journal/1'),
  court: z.string(),
  caseId: CaseId,
  exportedAt: Instant,
  events: z.array(CaseEvent),
  head: z.object({ version: z.number(), hash: z.string() }),
});
export type Journal = z.infer<typeof Journal>;
