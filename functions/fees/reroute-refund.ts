import type { Refund } from '../../shared/fees/refund';
import { CourtError } from '../../shared/kernel/errors';
import type { RefundId } from '../../shared/kernel/ids';
import { RefundItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { moveToBank } from './send-bank-refund';

/** The channel said for certain that it will not pay this refund: a person of the finance office sends it by bank instead. @throws CourtError fees.refundNotFound, fees.refundNotOpen */
export const rerouteRefund = async (record: CaseRecord, refundId: RefundId, at: Date): Promise<Refund> => {
  const refund = record.one(RefundItem, refundId);
  if (refund === undefined) throw new CourtError('fees.refundNotFound', '没有找到这笔退费，请从退费列表重新进入。');
  if (refund.state !== 'abnormal') throw new CourtError('fees.refundNotOpen', '只有支付渠道退款异常的退费才能改为银行转账，请刷新后查看。');
  const after = await moveToBank(record, refund, 'channelRefused', at);
  return after.one(RefundItem, refundId) ?? refund;
};
