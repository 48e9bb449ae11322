import type { CaseEvent } from '../../shared/cases/case-event';
import type { PartyRole } from '../../shared/cases/party';
import { DocumentId } from '../../shared/kernel/ids';
import { systemActor } from '../cases/actor-of';
import { PartyItem, ServiceItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import { noticeBundle } from './bundle-of';
import { recordOrders } from './place-order';

const REFUSED: ReadonlySet<string | undefined> = new Set(['refused', 'withdrawn']);

/**
 * A paper that a fact of the case brings with it goes to everybody of that role by itself, once.
 * Who has refused electronic service is left to the clerk, who sends it on paper.
 */
export const orderPaper = async (event: CaseEvent, role: PartyRole, at: Date): Promise<void> => {
  const documentId = DocumentId.parse(event.data['documentId']);
  await changeCase(event.caseId, async (record) => {
    const sent = new Set(record.all(ServiceItem).filter(({ documentIds }) => documentIds.includes(documentId)).map(({ addresseePartyId }) => addresseePartyId));
    const addressees = record.all(PartyItem).filter((party) => party.role === role && !sent.has(party.partyId) && !REFUSED.has(party.electronicService?.state));
    const orders = addressees.map((addressee) => ({ bundle: 'notice' as const, addressee, papers: noticeBundle(record, addressee, [documentId]) }));
    return orders.length === 0 ? record : (await recordOrders(record, orders, { actor: systemActor, name: event.actor.name }, at)).record;
  });
};
