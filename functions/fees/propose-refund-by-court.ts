import type { Refund } from '../../shared/fees/refund';
import type { StatedGround } from '../../shared/fees/refund-grounds';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { putRefund } from './fee-puts';
import { refundsFor } from './propose-refund';

/**
 * A person of the court states why money goes back and since when; how much, the rule says.
 * @throws CourtError fees.nothingToRefund, request.invalid for a day that has not come
 */
export const proposeRefundByCourt = async (record: CaseRecord, { ground, effectiveOn }: { ground: StatedGround; effectiveOn: CourtDate }, caller: Caller, at: Date): Promise<{ refunds: Refund[] }> => {
  if (effectiveOn > courtDateOf(at.toISOString())) throw new CourtError('request.invalid', '文书生效日期不能晚于今天，请核对。', { path: 'effectiveOn' });
  const by = { personId: caller.personId, name: caller.name, role: caller.role, actor: actorOf(caller) };
  const made = refundsFor(record, { cause: ground, effectiveOn, by }, at);
  if (made.length === 0) throw new CourtError('fees.nothingToRefund', '按这个事由没有可以退还的诉讼费：没有交费，已经减半，或者已经提出过退费。');
  await appendToCase(record, at, made.map(({ event }) => event), { puts: made.map(({ refund }) => putRefund(refund, record.head.court)) });
  return { refunds: made.map(({ refund }) => refund) };
};
