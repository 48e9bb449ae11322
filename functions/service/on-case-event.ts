import type { CaseEvent } from '../../shared/cases/case-event';
import { DocumentId, PartyId } from '../../shared/kernel/ids';
import { systemActor } from '../cases/actor-of';
import { changeCase } from '../cases/case-log';
import { dispatch } from './dispatch';
import { deliverToAgent } from './in-app';
import { orderPaper } from './order-paper';
import { orderStatement } from './place-order';

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  switch (event.type) {
    case 'SERVICE_ORDERED': return dispatch(event.caseId, String(event.data['serviceId']), at);
    case 'MEDIATION_STATEMENT_ISSUED': {
      const documentId = DocumentId.parse(event.data['documentId']);
      await changeCase(event.caseId, (record) => orderStatement(record, documentId, { actor: systemActor, name: event.actor.name }, at));
      return;
    }
    // The ruling and the notice with which a filing ends
    case 'FILING_DECLARED_INADMISSIBLE': case 'FILING_TRANSFERRED': return orderPaper(event, 'plaintiff', at);
    case 'AGENT_ACCEPTED': return deliverToAgent(event.caseId, PartyId.parse(event.data['partyId']), at);
    default:
  }
};
