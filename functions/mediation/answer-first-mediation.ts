import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { FilingItem, MediationItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { isOpen } from './domain/advance';
import { newMediation } from './domain/new-mediation';
import { needOpenCase, putMediation, standingsIn } from './mediation-of';

/** CPL 125: suitable disputes are mediated first unless the party refuses. The plaintiff's answer, given once. */
export const answerFirstMediation = async ({ record, caller, accepted, at }: { record: CaseRecord; caller: Caller; accepted: boolean; at: Date }): Promise<{ firstMediation: 'accepted' | 'declined' }> => {
  needOpenCase(record);
  const isPlaintiff = record.one(FilingItem)?.ownerId === caller.personId || standingsIn(record, caller.personId).some(({ party }) => party.role === 'plaintiff');
  if (!isPlaintiff) throw new CourtError('access.notAllowed', '是否先行调解由原告答复。您愿意调解的话，可以直接申请调解。');
  if (record.head.firstMediation === 'accepted' || record.head.firstMediation === 'declined') throw new CourtError('mediation.wrongState', '您已经答复过是否先行调解；想改变主意，可以申请调解。');
  const firstMediation = accepted ? 'accepted' : 'declined';
  const starts = accepted && !isOpen(record.one(MediationItem));
  await appendToCase(record, at, [{ type: accepted ? 'FIRST_MEDIATION_ACCEPTED' : 'FIRST_MEDIATION_DECLINED', actor: actorOf(caller) }], {
    head: { firstMediation },
    puts: starts ? [putMediation(record, newMediation({ origin: 'complaintForm', at, requestedBy: caller.name }))] : [],
  });
  return { firstMediation };
};
