import { familyOf } from '../../shared/fees/channel-family';
import type { PayAttempt } from '../../shared/fees/fee-notice';
import type { Refund } from '../../shared/fees/refund';
import type { CaseId, RefundId } from '../../shared/kernel/ids';
import { AttemptItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { applyRefundFact, failRefund } from './apply-refund-fact';
import { refundActor } from './channel-actor';
import { nextCheckAt } from './domain/next-check';
import { refundWay, type Way } from './domain/refund-way';
import { putRefund } from './fee-puts';
import type { PaymentGateway, RefundResult, RefundWays } from './ports';
import { RefundAccountItem } from './refund-account-item';
import { moveToBank, sendBankRefund } from './send-bank-refund';

const lookAgain = (refund: Refund, at: Date): Refund => ({ ...refund, nextCheckAt: nextCheckAt(at, refund.checks ?? 0), checks: (refund.checks ?? 0) + 1 });
const wasSent = (refund: Refund): boolean => refund.state === 'processing' || (refund.checks ?? 0) > 0;
const isUnderWay = (refund: Refund | undefined): refund is Refund => refund !== undefined && refund.route !== 'bank' && (refund.state === 'approved' || refund.state === 'processing');

const wayOf = (record: CaseRecord, refund: Refund, attempt: PayAttempt, at: Date): Way => refundWay({
  family: familyOf(attempt.channel), paidAt: attempt.paidAt ?? attempt.createdAt, at, hasAccount: record.one(RefundAccountItem, refund.noticeId) !== undefined,
  sentBefore: record.all(RefundItem).flatMap((other) => (other.attemptId === attempt.attemptId && other.refundId !== refund.refundId && other.route !== 'bank' && other.sentAt !== undefined ? [{ sentAt: other.sentAt }] : [])),
}, court().refundWindows);

/** A number sent before is asked after first: the same request again is safe, another number never is. */
const ask = async (refund: Refund, outTradeNo: string, gateway: PaymentGateway): Promise<RefundResult> => {
  const known = wasSent(refund) ? await gateway.queryRefund({ outTradeNo, outRefundNo: refund.outRefundNo }) : undefined;
  if (known !== undefined && known.kind !== 'absent') return known;
  return gateway.sendRefund({ outTradeNo, outRefundNo: refund.outRefundNo, reason: refund.reason, refundFen: refund.amountFen, totalFen: refund.paidFen });
};

const record = (caseId: CaseId, refundId: RefundId, write: (fresh: CaseRecord, now: Refund) => Promise<CaseRecord>): Promise<CaseRecord> => changeCase(caseId, async (fresh) => {
  const now = fresh.one(RefundItem, refundId);
  return isUnderWay(now) ? write(fresh, now) : fresh;
});

const sendByChannel = async (caseId: CaseId, refund: Refund, attempt: PayAttempt, gateway: PaymentGateway, at: Date): Promise<void> => {
  const { refundId } = refund;
  const result = await ask(refund, attempt.outTradeNo, gateway);
  await record(caseId, refundId, async (fresh, now) => {
    if (result.kind === 'refused') {
      const way = wayOf(fresh, now, attempt, at);
      return way.kind === 'bank' ? moveToBank(fresh, now, way.reason, at) : failRefund(fresh, now, result.code, at);
    }
    if (result.kind !== 'fact') return appendToCase(fresh, at, [], { puts: [putRefund(lookAgain({ ...now, sentAt: now.sentAt ?? at.toISOString() }, at), fresh.head.court)] });
    const sent: Refund = { ...lookAgain(now, at), state: 'processing', route: 'channel', sentAt: now.sentAt ?? at.toISOString(), channelRefundId: result.fact.channelRefundId };
    const news = now.state === 'processing' ? [] : [{ type: 'REFUND_SENT' as const, actor: refundActor(fresh, now), data: { refundId, amountFen: now.amountFen, channelRefundId: result.fact.channelRefundId } }];
    return appendToCase(fresh, at, news, { puts: [putRefund(sent, fresh.head.court)] });
  });
  if (result.kind === 'fact') await applyRefundFact(result.fact, at);
};

/** Sends an approved refund the way that is open, or asks what became of one under way. Safe to call at any time and again. */
export const sendRefund = async (caseId: CaseId, refundId: RefundId, { gateways, transfers }: RefundWays, at: Date): Promise<void> => {
  const before = await loadCase(caseId);
  const refund = before.one(RefundItem, refundId);
  const attempt = refund === undefined ? undefined : before.one(AttemptItem, refund.attemptId);
  if (refund === undefined || attempt === undefined) return;
  if (isUnderWay(refund)) {
    const way: Way = wasSent(refund) ? { kind: 'channel' } : wayOf(before, refund, attempt, at);
    if (way.kind === 'wait') await record(caseId, refundId, (fresh, now) => appendToCase(fresh, at, [], { puts: [putRefund({ ...now, nextCheckAt: way.until }, fresh.head.court)] }));
    if (way.kind === 'bank') await record(caseId, refundId, (fresh, now) => moveToBank(fresh, now, way.reason, at));
    if (way.kind === 'channel') await sendByChannel(caseId, refund, attempt, gateways.of(attempt.channel), at);
  }
  await sendBankRefund(caseId, refundId, transfers, at);
};
