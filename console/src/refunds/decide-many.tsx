import { feeRoutes } from '../../../shared/fees/contract';
import { call } from '../platform/api';
import { Money } from '../ui/money';
import type { BulkAction } from '../ui/run-bulk';
import { copy } from './copy';
import type { RefundRow } from './refund-row';

/** The first look, or the second person's approval, on many refunds: each by its own request, so one that the server refuses does not hold up the others. */
export const decideMany = (state: 'proposed' | 'checked', me: string | undefined): BulkAction<RefundRow> => {
  const words = state === 'proposed' ? copy.checkMany : copy.approveMany;
  return {
    key: state,
    label: words.label,
    applies: ({ refund }) => refund.state === state && refund.checkedById !== me,
    ask: (rows) => ({ title: words.title(rows.length), ok: words.ok, text: <>{copy.sum}<strong><Money fen={rows.reduce((sum, { refund }) => sum + refund.amountFen, 0)} /></strong>{words.text}</> }),
    run: ({ caseId, refund }) => call(feeRoutes.decideRefund, { params: { caseId, refundId: refund.refundId }, body: { approved: true } }),
  };
};
