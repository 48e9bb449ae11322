import type { CaseEvent } from '../../shared/cases/case-event';
import { PartyId } from '../../shared/kernel/ids';
import type { ServiceRule } from '../../shared/service/service-rule';
import { systemActor } from '../cases/actor-of';
import { DocumentItem } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import { court } from '../platform/court-config';
import { certify } from './certify';
import { changeTrack, factsOf } from './change-track';
import { countEvent } from './count-event';
import { countLanes } from './lane-counts';
import { dispatch } from './dispatch';
import { deliverToAgent } from './in-app';
import { orderByRule, orderComplaintByRule } from './place-order';
import { partyIn, serviceIn } from './service-items';

/** The court's rules for this event: which papers of the file go to whom by themselves. */
export const orderByRules = async (event: CaseEvent, at: Date, rules: readonly ServiceRule[] = court().serviceRules): Promise<void> => {
  const by = { actor: systemActor, name: event.actor.name };
  for (const rule of rules.filter(({ on }) => on === event.type)) {
    await changeCase(event.caseId, (record) => {
      if (rule.bundle === 'complaint') return orderComplaintByRule(record, rule, by, at);
      const { documentId: main, documentIds } = event.data;
      const named = Array.isArray(documentIds) ? documentIds : typeof main === 'string' ? [main] : undefined;
      const ids = record.all(DocumentItem).filter(({ kind, documentId }) => rule.kinds.includes(kind) && (named === undefined || named.includes(documentId))).map(({ documentId }) => documentId);
      return orderByRule(record, rule, ids, by, at);
    });
  }
};

/** Service that took effect without a signature in the app has its certificate too; signing makes its own. */
const certifyEffect = async (event: CaseEvent, at: Date): Promise<void> => {
  await changeCase(event.caseId, async (record) => {
    const service = serviceIn(record, String(event.data['serviceId']));
    if (service.effect === undefined || service.confirmedAt !== undefined || service.effect.effectiveAt !== event.data['effectiveAt']) return record;
    const party = partyIn(record, service.addresseePartyId);
    const { document, put } = await certify(record, service, party, at);
    const { puts } = changeTrack(record, service, { ...service, certificateDocumentId: document.documentId }, party, systemActor);
    return appendToCase(record, at, [{ type: 'SERVICE_CERTIFIED', actor: systemActor, data: { ...factsOf(service), documentId: document.documentId, sha256: document.sha256 } }], { puts: [put, ...puts] });
  });
};

const act = async (event: CaseEvent, at: Date): Promise<void> => {
  switch (event.type) {
    case 'SERVICE_ORDERED': return dispatch(event.caseId, String(event.data['serviceId']), at);
    case 'SERVICE_OBJECTION_DECIDED': return event.data['upheld'] === true ? dispatch(event.caseId, String(event.data['serviceId']), at) : undefined;
    case 'SERVICE_EFFECTIVE': return certifyEffect(event, at);
    case 'AGENT_ACCEPTED': return deliverToAgent(event.caseId, PartyId.parse(event.data['partyId']), at);
    default: return orderByRules(event, at);
  }
};

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  await countEvent(event, at);
  await countLanes(event);
  await act(event, at);
};
