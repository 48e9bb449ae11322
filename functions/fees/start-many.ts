import type { OnlineChannel } from '../../shared/fees/pay-channel';
import type { StartedOne } from '../../shared/fees/pay-many';
import { CourtError } from '../../shared/kernel/errors';
import type { CaseId, NoticeId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { loadCase } from '../cases/case-log';
import { checkPayer, findNotice } from './find-notice';
import { linkOf } from './pay-by-link';
import type { Payer } from './place-order';
import type { PaymentGateways } from './ports';
import { startPayment } from './start-payment';

interface Many { notices: readonly { caseId: CaseId; noticeId: NoticeId }[]; channel: OnlineChannel; payer: Payer }

/** A lawyer's notices in one go: each has its own order and its own bill, and one that is refused keeps none of the others back. */
export const startMany = async ({ notices, channel, payer }: Many, caller: Caller, gateways: PaymentGateways, at: Date): Promise<StartedOne[]> => {
  const started: StartedOne[] = [];
  for (const { caseId, noticeId } of notices) {
    try {
      const record = await loadCase(caseId);
      checkPayer(record, findNotice(record, noticeId), caller.personId);
      const { attempt, notice } = await startPayment({ caseId, noticeId, channel, payer, actor: actorOf(caller) }, gateways, at);
      const link = linkOf(attempt);
      started.push({ caseId, noticeId, state: notice.state === 'paid' || notice.state === 'overpaid' ? 'paid' : 'open', ...(link === undefined ? {} : { link }) });
    } catch (cause) {
      if (!(cause instanceof CourtError)) throw cause;
      started.push({ caseId, noticeId, state: 'refused', code: cause.code, message: cause.message });
    }
  }
  return started;
};
