import type { CaseId } from '../../shared/kernel/ids';
import { changeCase, loadCase } from '../cases/case-log';
import { applyWaitingReceipts } from './apply-receipt';
import { inAppRow, isRepresented } from './in-app';
import { recordTries } from './record-tries';
import { sendRung } from './send-rung';
import { partyIn, serviceIn } from './service-items';

/** Sends what was ordered and writes down what was sent; a redelivered event sends only what has no row yet. @throws system.unavailable when a channel takes nothing: the rest is written down, try again */
export const dispatch = async (caseId: CaseId, serviceId: string, at: Date): Promise<void> => {
  const before = await loadCase(caseId);
  const ordered = serviceIn(before, serviceId);
  if (ordered.rung !== 'first') return;
  const party = partyIn(before, ordered.addresseePartyId);
  const inApp = isRepresented(before, party) ? [inAppRow(before, ordered, party, at)] : [];
  const { tries, failure } = await sendRung(before, ordered, party, 'first', at);
  const after = await changeCase(caseId, async (record) => {
    const service = serviceIn(record, serviceId);
    const rows = [...inApp, ...tries].filter(({ tryId }) => !service.tries.some((one) => one.tryId === tryId));
    return service.rung !== 'first' || (rows.length === 0 && (service.tries.length > 0 || failure !== undefined)) ? record : recordTries(record, service, rows, at);
  });
  await applyWaitingReceipts(serviceIn(after, serviceId), at);
  if (failure !== undefined) throw failure;
};
