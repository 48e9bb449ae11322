import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { FilingItem, MediationItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { isOpen } from './domain/advance';
import { newMediation } from './domain/new-mediation';
import { needOpenCase, putMediation, standingsIn } from './mediation-of';

/** Any party may ask at any time after acceptance, whatever was answered to first mediation (CPL 96, 解释 142). */
export const requestMediation = async ({ record, caller, note, at }: { record: CaseRecord; caller: Caller; note: string | undefined; at: Date }): Promise<CaseRecord> => {
  needOpenCase(record);
  const standings = standingsIn(record, caller.personId);
  if (standings.length === 0 && record.one(FilingItem)?.ownerId !== caller.personId) throw new CourtError('access.notAllowed', '请先确认身份、关联本案，再申请调解。');
  if (isOpen(record.one(MediationItem))) throw new CourtError('mediation.alreadyOpen', '本案已经在调解，不用再次申请，请刷新页面查看进展。');
  const [first] = standings;
  const requestedBy = first === undefined ? caller.name : first.party.name;
  return appendToCase(record, at, [{ type: 'MEDIATION_REQUESTED', actor: actorOf(caller), data: first === undefined ? {} : { partyId: first.party.partyId } }], {
    puts: [putMediation(record, newMediation({ origin: 'partyRequest', at, requestedBy, note }))],
  });
};
