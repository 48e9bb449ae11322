import { courtDateOf } from '../../../shared/kernel/time';
import type { Mediator } from '../../../shared/mediation/mediator';
import { MediationItem, PartyItem, RepresentationItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import { unseal } from '../../platform/sealing';
import { conflictOfInterest } from '../domain/conflict-of-interest';
import { suggestMediators, type Suggestion } from '../domain/suggest-mediators';
import { allMediators } from './mediators';

/** Why somebody cannot have this case: related by name, or declined it, or was changed for another (在线调解规则 12–14). */
export const barredIn = (record: CaseRecord) => {
  const declined = record.one(MediationItem)?.declined ?? [];
  return (mediator: Pick<Mediator, 'personId' | 'name'>): string | undefined =>
    conflictOfInterest(mediator.name, record.all(PartyItem), record.all(RepresentationItem)) ?? (declined.some(({ mediatorId }) => mediatorId === mediator.personId) ? '已谢绝或更换' : undefined);
};

/** Where the parties live. */
export const placesOf = (record: CaseRecord): string[] => record.all(PartyItem).flatMap(({ domicileSealed }) => (domicileSealed === undefined ? [] : [unseal(domicileSealed, 'address')]));

/** The three best matches for a case and why. */
export const suggestFor = async (record: CaseRecord, at: Date): Promise<Suggestion[]> => suggestMediators(await allMediators(), {
  causeOfAction: record.head.causeOfAction,
  places: placesOf(record),
  willing: (record.one(MediationItem)?.volunteers ?? []).map(({ mediatorId }) => mediatorId),
  barred: barredIn(record),
  on: courtDateOf(at.toISOString()),
});
