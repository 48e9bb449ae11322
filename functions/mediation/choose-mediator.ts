import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { isListed, type Mediator } from '../../shared/mediation/mediator';
import { boundParties } from '../../shared/mediation/standing';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { advance } from './domain/advance';
import { chosen, jointChoice } from './domain/choose-mediator';
import { mediationOf, putMediation, standingsIn } from './mediation-of';
import { allMediators } from './register/mediators';
import { barredIn } from './register/suggest';

/** Those of the register who may have this case. */
export const candidatesFor = async (record: CaseRecord, at: Date): Promise<Mediator[]> => {
  const barred = barredIn(record);
  const today = courtDateOf(at.toISOString());
  return (await allMediators()).filter((one) => isListed(one, today) && barred(one) === undefined);
};

/** 在线调解规则 10(2): both sides choose; the same name twice is a referral. Or one asks the court to designate. */
export const chooseMediator = async ({ record, caller, mediatorId, at }: { record: CaseRecord; caller: Caller; mediatorId: PersonId | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const found = mediatorId === undefined ? undefined : (await candidatesFor(record, at)).find(({ personId }) => personId === mediatorId);
  if (mediatorId !== undefined && found === undefined) throw new CourtError('mediation.noMediator', '名册里没有这位调解员，或者他不能调解本案，请从列表中选择。', { path: 'mediatorId' });
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  const choices = chosen(mediation, mine, found === undefined ? undefined : { mediatorId: found.personId, name: found.name }, at);
  const agreed = jointChoice(choices, boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId));
  const actor = actorOf(caller);
  const events: NewEvent[] = [{ type: 'MEDIATOR_CHOSEN', actor, data: { partyIds: mine, ...(mediatorId === undefined ? {} : { mediatorId }) } }];
  if (agreed === undefined || found === undefined) return appendToCase(record, at, events, { puts: [putMediation(record, { ...mediation, choices })] });
  return appendToCase(record, at, [...events, { type: 'MEDIATION_REFERRED', actor, data: { mediatorId: agreed, mediatorName: found.name } }], {
    puts: [putMediation(record, { ...mediation, choices, state: advance(mediation.state, 'refer'), mediatorId: agreed, mediatorName: found.name, organisation: found.organisation, referredAt: at.toISOString() })],
  });
};
