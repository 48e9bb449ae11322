import type { Refund } from '../../shared/fees/refund';
import type { CaseId, RefundId } from '../../shared/kernel/ids';
import { AttemptItem, RefundItem } from '../cases/case-items';
import { appendToCase, changeCase, loadCase } from '../cases/case-log';
import { applyRefundFact, failRefund } from './apply-refund-fact';
import { refundActor } from './channel-actor';
import { nextCheckAt } from './domain/next-check';
import { putRefund } from './fee-puts';
import type { PaymentGateway, PaymentGateways, RefundResult } from './ports';

const lookAgain = (refund: Refund, at: Date): Refund => ({ ...refund, nextCheckAt: nextCheckAt(at, refund.checks ?? 0), checks: (refund.checks ?? 0) + 1 });

/** A number sent before is asked after first: the same request again is safe, another number never is. */
const ask = async (refund: Refund, outTradeNo: string, gateway: PaymentGateway): Promise<RefundResult> => {
  const known = refund.state === 'processing' || (refund.checks ?? 0) > 0 ? await gateway.queryRefund({ outTradeNo, outRefundNo: refund.outRefundNo }) : undefined;
  if (known !== undefined && known.kind !== 'absent') return known;
  return gateway.sendRefund({ outTradeNo, outRefundNo: refund.outRefundNo, reason: refund.reason, refundFen: refund.amountFen, totalFen: refund.paidFen });
};

/** Sends an approved refund, or asks what became of one under way. Safe to call at any time and again. */
export const sendRefund = async (caseId: CaseId, refundId: RefundId, gateways: PaymentGateways, at: Date): Promise<void> => {
  const before = await loadCase(caseId);
  const refund = before.one(RefundItem, refundId);
  const attempt = refund === undefined ? undefined : before.one(AttemptItem, refund.attemptId);
  if (refund === undefined || attempt === undefined || (refund.state !== 'approved' && refund.state !== 'processing')) return;
  const result = await ask(refund, attempt.outTradeNo, gateways.of(attempt.channel));
  await changeCase(caseId, async (record) => {
    const now = record.one(RefundItem, refundId);
    if (now === undefined || (now.state !== 'approved' && now.state !== 'processing')) return record;
    if (result.kind === 'refused') return failRefund(record, now, result.code, at);
    if (result.kind !== 'fact') return appendToCase(record, at, [], { puts: [putRefund(lookAgain(now, at), record.head.court)] });
    const sent: Refund = { ...lookAgain(now, at), state: 'processing', channelRefundId: result.fact.channelRefundId };
    const news = now.state === 'processing' ? [] : [{ type: 'REFUND_SENT' as const, actor: refundActor(record, now), data: { refundId, amountFen: now.amountFen, channelRefundId: result.fact.channelRefundId } }];
    return appendToCase(record, at, news, { puts: [putRefund(sent, record.head.court)] });
  });
  if (result.kind === 'fact') await applyRefundFact(result.fact, at);
};
