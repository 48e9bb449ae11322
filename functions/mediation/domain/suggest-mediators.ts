import type { CourtDate } from '../../../shared/kernel/time';
import { isListed, type Mediator } from '../../../shared/mediation/mediator';

/** What is known of a case when somebody is to be found for it. */
export interface Wanted { causeOfAction: string; places: readonly string[]; /** who has said that they would */ willing?: readonly string[]; barred: (mediator: Mediator) => string | undefined; on: CourtDate }
export interface Suggestion { mediator: Mediator; reasons: string[] }

const success = ({ record }: Mediator): number => (record.agreed + record.failed < 5 ? 0.5 : record.agreed / (record.agreed + record.failed));

const placeOf = ({ covers, area }: Mediator, places: readonly string[]): string | undefined => [...covers, ...area.split(/[、，]/)].find((one) => one !== '' && places.some((address) => address.includes(one)));

/** Why a case suits somebody: the cause, the place. */
export const fitOf = (mediator: Mediator, { causeOfAction, places }: Pick<Wanted, 'causeOfAction' | 'places'>): string[] => {
  const place = placeOf(mediator, places);
  return [...(mediator.expertise.includes(causeOfAction) ? [`擅长${causeOfAction}`] : []), ...(place === undefined ? [] : [`熟悉${place}`])];
};

/** The whole list, the best three first with why: the cause first, then the place, then who has fewer cases running (fairness), then outcomes. Barred and unlisted ones are left out. */
export const suggestMediators = (all: readonly Mediator[], { causeOfAction, places, willing = [], barred, on }: Wanted, most = 3): Suggestion[] => {
  const able = all.filter((mediator) => isListed(mediator, on) && barred(mediator) === undefined);
  const fewest = Math.min(...able.map(({ record }) => record.running));
  return able.map((mediator) => {
    const byCause = mediator.expertise.includes(causeOfAction);
    const place = placeOf(mediator, places);
    const would = willing.includes(mediator.personId);
    const reasons = [
      ...(would ? ['主动愿意承接'] : []),
      ...fitOf(mediator, { causeOfAction, places }),
      ...(mediator.record.running === fewest ? [`手上案件少（${mediator.record.running}件）`] : []),
      ...(success(mediator) > 0.5 ? [`成功率${Math.round(success(mediator) * 100)}%`] : []),
    ];
    return { mediator, reasons, score: (byCause ? 8 : 0) + (would ? 4 : 0) + (place === undefined ? 0 : 3) - Math.min(mediator.record.running - fewest, 10) * 0.5 + success(mediator) };
  }).sort((a, b) => b.score - a.score || a.mediator.personId.localeCompare(b.mediator.personId)).slice(0, most).map(({ mediator, reasons }) => ({ mediator, reasons }));
};
