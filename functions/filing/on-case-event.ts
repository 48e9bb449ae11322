import type { CaseEvent } from '../../shared/cases/case-event';
import { PartyItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import { linkParties } from './party-links';

export const onCaseEvent = async (event: CaseEvent): Promise<void> => {
  if (event.type !== 'FILING_SUBMITTED' && event.type !== 'FILING_RESUBMITTED') return;
  await linkParties(event.caseId, (await loadCase(event.caseId)).all(PartyItem));
};
