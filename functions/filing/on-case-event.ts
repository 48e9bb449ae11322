import type { CaseEvent } from '../../shared/cases/case-event';
import { PartyItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { linkParties } from './party-links';
import { followMediation } from './set-aside';

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  if (event.type === 'MEDIATION_BEFORE_FILING_ASKED' || event.type === 'DOCKETING_ASKED') return followMediation(event, at);
  if (event.type !== 'FILING_SUBMITTED' && event.type !== 'FILING_RESUBMITTED') return;
  await linkParties(event.caseId, (await loadCase(event.caseId)).all(PartyItem));
};
