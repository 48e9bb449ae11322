import type { CaseEvent } from '../../../shared/cases/case-event';
import { MediationItem } from '../../cases/case-items';
import { loadCase } from '../../cases/case-log';
import { addOnce } from '../../platform/tally';
import { mediatorCounters } from './mediators';

const DAY_MS = 86_400_000;
type Change = { running: number; agreed?: number; failed?: number };
/** What an event changes in the record of the mediator who has the case. */
const changes: Partial<Record<CaseEvent['type'], Change>> = {
  MEDIATION_ACCEPTED: { running: 1 }, MEDIATOR_CHANGED: { running: -1 }, MEDIATION_AGREEMENT_EFFECTIVE: { running: -1, agreed: 1 }, MEDIATION_FAILED: { running: -1, failed: 1 }, MEDIATION_ENDED: { running: -1 },
};

/** A mediator's own record: cases running now, how they ended, and after how many days. */
export const countMediation = async (event: CaseEvent, at: Date): Promise<void> => {
  const change = changes[event.type];
  if (change === undefined) return;
  const mediation = (await loadCase(event.caseId)).one(MediationItem);
  const mediatorId = event.data['mediatorId'] ?? mediation?.mediatorId;
  const ended = change.agreed !== undefined || change.failed !== undefined;
  // Ended before anybody had accepted it: nobody's record.
  if (mediatorId === undefined || ((ended || event.type === 'MEDIATION_ENDED') && mediation?.acceptedAt === undefined)) return;
  const days = ended ? Math.max(0, (Date.parse(event.at) - Date.parse(mediation?.acceptedAt ?? event.at)) / DAY_MS) : 0;
  await addOnce(`MEDIATION#${event.caseId}#${event.version}`, mediatorCounters(), Object.entries({ ...change, days }).map(([counter, by]) => ({ name: `${String(mediatorId)}#${counter}`, by })), at);
};
