import type { CaseEvent } from '../../shared/cases/case-event';
import { courtDateOf } from '../../shared/kernel/time';
import { systemActor } from '../cases/actor-of';
import { MediationItem, PartyItem, ServiceItem } from '../cases/case-items';
import { appendToCase, changeCase, readEvents } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { closeSession, sessionEnds } from './close-session';
import { mediationCopy } from './copy';
import { countMonth } from './desk/statistics';
import { isOpen } from './domain/advance';
import { newMediation } from './domain/new-mediation';
import { putMediation } from './mediation-of';
import { readRoom } from './room/read-room';
import { countMediation } from './register/count-mediation';

const ASKED: ReadonlySet<string> = new Set(['FIRST_MEDIATION_OFFERED', 'FIRST_MEDIATION_ACCEPTED', 'FIRST_MEDIATION_DECLINED']);

/** CPL 125: the complaint form already asked; its answer becomes a fact of the case, once. */
const firstAnswer = async (record: CaseRecord, event: CaseEvent, at: Date): Promise<CaseRecord> => {
  if ((await readEvents(event.caseId)).some(({ type }) => ASKED.has(type))) return record;
  const actor = { ...systemActor, name: mediationCopy.complaintForm };
  // It was mediated before filing and did not come off: nobody is asked the same again.
  if (record.one(MediationItem)?.track === 'L') return appendToCase(record, at, [{ type: 'FIRST_MEDIATION_DECLINED', actor: { ...systemActor, name: mediationCopy.mediatedBefore } }], { head: { firstMediation: 'declined' } });
  switch (event.data['firstMediation']) {
    case 'accepted': return appendToCase(record, at, [{ type: 'FIRST_MEDIATION_ACCEPTED', actor }], {
      head: { firstMediation: 'accepted' },
      puts: isOpen(record.one(MediationItem)) ? [] : [putMediation(record, newMediation({ origin: 'complaintForm', at, requestedBy: record.all(PartyItem).find((party) => party.role === 'plaintiff')?.name ?? '' }))],
    });
    case 'declined': return appendToCase(record, at, [{ type: 'FIRST_MEDIATION_DECLINED', actor }], { head: { firstMediation: 'declined' } });
    default: return appendToCase(record, at, [{ type: 'FIRST_MEDIATION_OFFERED', actor: systemActor }], { head: { firstMediation: 'undecided' } });
  }
};

/** CPL 100(3), 解释 149: in effect when every party has signed for it; the last one's date is the date of effect. */
const statementEffect = async (record: CaseRecord, at: Date): Promise<CaseRecord> => {
  const mediation = record.one(MediationItem);
  const issued = mediation?.statement;
  if (mediation === undefined || issued === undefined || issued.effectiveAt !== undefined) return record;
  const services = record.all(ServiceItem).filter((service) => service.bundle === 'statement' && service.documentIds.includes(issued.documentId));
  const parties = record.all(PartyItem);
  const confirmed = parties.map((party) => services.find((service) => service.addresseePartyId === party.partyId)?.confirmedAt);
  if (parties.length === 0 || confirmed.some((confirmedAt) => confirmedAt === undefined)) return record;
  const effectiveAt = confirmed.flatMap((confirmedAt) => confirmedAt ?? []).sort().at(-1) ?? at.toISOString();
  const statement = { ...issued, effectiveAt, confirmedPartyIds: parties.map(({ partyId }) => partyId) };
  return appendToCase(record, at, [{ type: 'MEDIATION_STATEMENT_EFFECTIVE', actor: systemActor, data: { effectiveOn: courtDateOf(effectiveAt), documentId: statement.documentId } }], { puts: [putMediation(record, { ...mediation, statement })] });
};

export const onCaseEvent = async (event: CaseEvent, at: Date): Promise<void> => {
  await countMediation(event, at);
  await countMonth(event, at);
  if (sessionEnds.has(event.type)) await closeSession({ store: { read: readRoom } }, event, at);
  if (event.type === 'CASE_ACCEPTED') await changeCase(event.caseId, (record) => firstAnswer(record, event, at));
  if (event.type === 'SERVICE_CONFIRMED' && event.data['bundle'] === 'statement') await changeCase(event.caseId, (record) => statementEffect(record, at));
};
