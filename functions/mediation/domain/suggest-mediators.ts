import type { CourtDate } from '../../../shared/kernel/time';
import { isListed, type Mediator } from '../../../shared/mediation/mediator';

/** What is known of a case when somebody is to be found for it. */
export interface Wanted { causeOfAction: string; places: readonly string[]; barred: (mediator: Mediator) => string | undefined; on: CourtDate }
export interface Suggestion { mediator: Mediator; reasons: string[] }

const success = ({ record }: Mediator): number => (record.agreed + record.failed < 5 ? 0.5 : record.agreed / (record.agreed + record.failed));

/** The whole list, the best three first with why: the cause first, then the place, then who has fewer cases running (fairness), then outcomes. Barred and unlisted ones are left out. */
export const suggestMediators = (all: readonly Mediator[], { causeOfAction, places, barred, on }: Wanted, most = 3): Suggestion[] => {
  const able = all.filter((mediator) => isListed(mediator, on) && barred(mediator) === undefined);
  const fewest = Math.min(...able.map(({ record }) => record.running));
  return able.map((mediator) => {
    const byCause = mediator.expertise.includes(causeOfAction);
    const place = [...mediator.covers, ...mediator.area.split(/[、，]/)].find((one) => one !== '' && places.some((address) => address.includes(one)));
    const reasons = [
      ...(byCause ? [`擅长${causeOfAction}`] : []),
      ...(place === undefined ? [] : [`熟悉${place}`]),
      ...(mediator.record.running === fewest ? [`手上案件少（${mediator.record.running}件）`] : []),
      ...(success(mediator) > 0.5 ? [`成功率${Math.round(success(mediator) * 100)}%`] : []),
    ];
    return { mediator, reasons, score: (byCause ? 8 : 0) + (place === undefined ? 0 : 3) - Math.min(mediator.record.running - fewest, 10) * 0.5 + success(mediator) };
  }).sort((a, b) => b.score - a.score || a.mediator.personId.localeCompare(b.mediator.personId)).slice(0, most).map(({ mediator, reasons }) => ({ mediator, reasons }));
};
