import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { back } from './answer-referral';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { mediationOf, putMediation, standingsIn } from './mediation-of';
import { recordFailure } from './record-failure';

/** 在线调解规则 14: a party may ask for another mediator, once; whoever does not accept the next one either has refused mediation. */
export const changeMediator = async ({ record, caller, reason, at }: { record: CaseRecord; caller: Caller; reason: string; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const [standing] = standingsIn(record, caller.personId);
  if (standing === undefined) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能申请更换调解员。');
  const state = advance(mediation.state, 'change');
  const told = mediationCopy.changedFor(standing.party.name, reason);
  if (mediation.changedFor !== undefined) return recordFailure({ record, actor: actorOf(caller), failure: { ground: 'unwilling', reason: mediationCopy.changedTwice(standing.party.name) }, at });
  const { session: _session, disclosure: _disclosure, ...rest } = mediation;
  return appendToCase(record, at, [{ type: 'MEDIATOR_CHANGED', actor: actorOf(caller), data: { mediatorId: mediation.mediatorId as PersonId, partyId: standing.party.partyId } }], {
    puts: [putMediation(record, { ...back(rest, '', told, at), state, slots: [], changedFor: standing.party.partyId })],
  });
};
