import type { CaseEvent } from '../../shared/cases/case-event';
import { CourtError } from '../../shared/kernel/errors';
import { systemActor } from '../cases/actor-of';
import { NoticeItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { issueNotice, type Occasion } from './issue-notice';

type Grounds = Pick<Occasion, 'reason' | 'halved'>;
const full: Readonly<Partial<Record<CaseEvent['type'], Grounds>>> = {
  FIRST_MEDIATION_DECLINED: { reason: 'firstMediationDeclined', halved: false },
  MEDIATION_FAILED: { reason: 'mediationFailed', halved: false },
};

/** The notice an event calls for, given what the case has already; undefined = none. */
export const groundsFor = (event: Pick<CaseEvent, 'type' | 'data'>, record: CaseRecord): Grounds | undefined => {
  const notices = record.all(NoticeItem).filter((notice) => notice.state !== 'cancelled');
  if (event.type !== 'MEDIATION_AGREEMENT_EFFECTIVE') return notices.length === 0 ? full[event.type] : undefined;
  const paidOrHalf = notices.some((notice) => notice.paidFen > 0 || notice.quote.halved);
  // 办法 15: a case that ends by mediation pays half; whoever wants no 调解书 and performs pays nothing.
  return event.data['wantsStatement'] === true && !paidOrHalf ? { reason: 'statementWanted', halved: true } : undefined;
};

/** Track N: the fee is asked for only when mediation is declined or fails, or half of it when a 调解书 is wanted. */
export const issueNoticeByEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  await changeCase(event.caseId, async (record) => {
    const grounds = record.headIfAny?.phase === 'open' ? groundsFor(event, record) : undefined;
    if (grounds === undefined) return record;
    try {
      return (await issueNotice(record, { ...grounds, actor: systemActor }, at)).record;
    } catch (cause) {
      if (cause instanceof CourtError && cause.code === 'fees.nothingToPay') return record;
      throw cause;
    }
  });
};
