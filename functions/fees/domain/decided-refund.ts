import type { Refund } from '../../../shared/fees/refund';
import { CourtError } from '../../../shared/kernel/errors';

export interface Decision { approved: boolean; reason?: string }
export interface Approver { personId: string; name: string }

const rejected = (refund: Refund, words: string, { name }: Approver, at: Date): Refund => {
  if (words.length < 4) throw new CourtError('request.invalid', '不批准退费请写明理由，至少4个字。', { path: 'reason' });
  return { ...refund, state: 'rejected', approvedBy: name, approvedAt: at.toISOString(), rejectedReason: words };
};

/**
 * The refund as decided: money out needs two people of the finance office, and neither may be the one who proposed it
 * (its proposer counts as the first when they belong to that office).
 * @throws CourtError fees.refundNotOpen, fees.secondPersonNeeded, request.invalid
 */
export const decidedRefund = (refund: Refund, { approved, reason }: Decision, approver: Approver, at: Date): Refund => {
  if (refund.state !== 'proposed' && refund.state !== 'checked') throw new CourtError('fees.refundNotOpen', '这笔退费已经处理过了，请刷新后查看。');
  if (refund.proposedById === approver.personId) throw new CourtError('fees.secondPersonNeeded', '退费不能由提出人自己审批，请由另一位工作人员审批。');
  if (!approved) return rejected(refund, reason?.trim() ?? '', approver, at);
  if (refund.state === 'proposed') return { ...refund, state: 'checked', checkedBy: approver.name, checkedById: approver.personId, checkedAt: at.toISOString() };
  if (refund.checkedById === approver.personId) throw new CourtError('fees.secondPersonNeeded', '这笔退费由您初审，复核须由另一位财务人员办理。');
  return { ...refund, state: 'approved', approvedBy: approver.name, approvedAt: at.toISOString(), nextCheckAt: at.toISOString(), checks: 0 };
};
