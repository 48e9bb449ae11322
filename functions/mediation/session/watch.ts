import { systemActor } from '../../cases/actor-of';
import { MediationItem } from '../../cases/case-items';
import { appendToCase, type NewEvent } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { court } from '../../platform/court-config';
import { watchSession } from '../domain/session-watch';
import { putMediation } from '../mediation-of';

/** Reminders before a fixed session, each once; and word to everybody when its time has passed and it has not begun. */
export const watchFixedSession = async (record: CaseRecord, at: Date): Promise<CaseRecord> => {
  const mediation = record.one(MediationItem);
  if (mediation?.state !== 'scheduled' || mediation.session === undefined) return record;
  const found = watchSession(mediation.session, court().mediationSession, at);
  if (found === undefined) return record;
  const data = { sessionId: found.session.sessionId, startsAt: found.session.startsAt };
  const events: NewEvent[] = [
    ...(found.remind === undefined ? [] : [{ type: 'MEDIATION_SESSION_REMINDED' as const, actor: systemActor, data: { ...data, minutes: found.remind } }]),
    ...(found.notBegun === true ? [{ type: 'MEDIATION_SESSION_NOT_BEGUN' as const, actor: systemActor, data }] : []),
  ];
  // Reminders that came too late for anybody are only ticked off, with the one thing that did happen.
  return events.length === 0 ? record : appendToCase(record, at, events, { puts: [putMediation(record, { ...mediation, session: found.session })] });
};
