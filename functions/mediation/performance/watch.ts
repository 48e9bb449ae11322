import { addDays } from '../../../shared/kernel/calendar/date-arithmetic';
import type { CourtDate } from '../../../shared/kernel/time';
import type { Mediation } from '../../../shared/mediation/mediation';
import { systemActor } from '../../cases/actor-of';
import { appendToCase, type NewEvent } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import { putMediation } from '../mediation-of';

/** Reminds who owes some days before, and tells who is owed when the day has passed; each once. */
export const watchPerformance = async (record: CaseRecord, mediation: Mediation, today: CourtDate, at: Date): Promise<CaseRecord> => {
  const { performance } = mediation;
  if (performance === undefined || performance.performedAt !== undefined) return record;
  const events: NewEvent[] = [];
  const obligations = performance.obligations.map((one) => {
    if (one.confirmedAt !== undefined || one.overdueAt !== undefined || one.claimedAt !== undefined) return one;
    const data = { obligationId: one.obligationId, dueOn: one.dueOn, ...(one.amountFen === undefined ? {} : { amountFen: one.amountFen }), payerPartyId: one.payerPartyId, payeePartyId: one.payeePartyId };
    if (one.dueOn < today) {
      events.push({ type: 'OBLIGATION_OVERDUE', actor: systemActor, data });
      return { ...one, overdueAt: at.toISOString() };
    }
    if (one.remindedAt !== undefined || addDays(one.dueOn, -court().performanceReminderDays.days) > today) return one;
    events.push({ type: 'OBLIGATION_REMINDED', actor: systemActor, data });
    return { ...one, remindedAt: at.toISOString() };
  });
  if (events.length === 0) return record;
  return appendToCase(record, at, events, { puts: [putMediation(record, { ...mediation, performance: { ...performance, obligations } })] });
};
