import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf, type CourtDate } from '../../shared/kernel/time';
import type { Mediation } from '../../shared/mediation/mediation';
import { boundParties } from '../../shared/mediation/standing';
import { computePeriod } from '../../shared/periods/compute-period';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { calendar } from '../platform/calendar';
import { agreeToExtend, proposeExtension } from './domain/extend';
import { mediationOf, putMediation, standingsIn } from './mediation-of';

const everybody = (record: CaseRecord): string[] => boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId);

/** 立案与调解意见: by consent up to 30 days more, once, after filing. 在线调解规则 24 states no cap before filing. */
const latestFor = ({ track, limitOn, extension }: Mediation): CourtDate | undefined => {
  if (track === 'L' || limitOn === undefined) return undefined;
  if (extension?.agreedAt !== undefined) throw new CourtError('mediation.wrongState', '本次调解已经延长过一次，不能再延长。');
  return computePeriod({ rule: 'mediationExtension', from: limitOn, calendar: calendar() }).lastDayOn;
};

/** The day everybody agreed to is that day, whatever holidays are announced. */
const inForce = (mediation: Mediation, extension: NonNullable<Mediation['extension']>): Mediation => (extension.agreedAt === undefined ? { ...mediation, extension }
  : { ...mediation, extension, limitOn: extension.until, limitProvisional: false, limitArticle: computePeriod({ rule: 'mediationExtension', from: extension.until, calendar: calendar() }).article });

const extended = ({ until, agreedAt }: NonNullable<Mediation['extension']>, actor: NewEvent['actor']): NewEvent[] => (agreedAt === undefined ? [] : [{ type: 'MEDIATION_EXTENDED', actor, data: { until } }]);

/** The mediator or a party proposes to go on beyond the limit; a proposing party has agreed by proposing. */
export const proposeToExtend = async ({ record, caller, until, at }: { record: CaseRecord; caller: Caller; until: CourtDate; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const partyIds = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  const proposed = proposeExtension(mediation, latestFor(mediation), { until, by: caller.name, partyIds, at, today: courtDateOf(at.toISOString()) });
  const actor = actorOf(caller);
  const everyone = everybody(record);
  const extension = everyone.length > 0 && everyone.every((partyId) => partyIds.some((one) => one === partyId)) ? { ...proposed, agreedAt: at.toISOString() } : proposed;
  return appendToCase(record, at, [{ type: 'MEDIATION_EXTENSION_PROPOSED', actor, data: { until, partyIds } }, ...extended(extension, actor)], { puts: [putMediation(record, inForce(mediation, extension))] });
};

/** A party's answer. One refusal takes the proposal away: the limit stays as it was. */
export const answerExtension = async ({ record, caller, agreed, at }: { record: CaseRecord; caller: Caller; agreed: boolean; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const partyIds = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  if (partyIds.length === 0) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能答复。');
  const actor = actorOf(caller);
  const extension = agreeToExtend(mediation, partyIds, everybody(record), at);
  if (agreed) {
    return appendToCase(record, at, [{ type: 'MEDIATION_EXTENSION_AGREED', actor, data: { partyIds, until: extension.until } }, ...extended(extension, actor)], { puts: [putMediation(record, inForce(mediation, extension))] });
  }
  const { extension: _gone, ...rest } = mediation;
  return appendToCase(record, at, [{ type: 'MEDIATION_EXTENSION_REFUSED', actor, data: { partyIds } }], { puts: [putMediation(record, rest)] });
};
