import type { CaseHead } from '../../shared/cases/court-case';
import type { Party } from '../../shared/cases/party';
import { courtDateOf, dateText } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import type { Service, ServiceEffect } from '../../shared/service/service';
import { calendar } from '../platform/calendar';
import { copy } from './copy';
import { effectMoment, type EffectMoment } from './domain/effect';

const evidenceRule = { summary: 'evidenceSummary', ordinary: 'evidenceOrdinary', smallClaims: 'evidenceSmallClaims' } as const;

/** CPL 128 for the defendant; 解释 99, 266, 275 for whoever must bring evidence. */
const rulesFor = (service: Service, party: Pick<Party, 'role'>, procedure: CaseHead['procedure']): string[] =>
  (service.bundle !== 'complaint' ? [] : [...(party.role === 'defendant' ? ['answer'] : []), evidenceRule[procedure ?? 'summary']]);

const articleOf = ({ rule, earliestOfSeveral }: EffectMoment): string => (earliestOfSeveral ? `${copy.articles[rule]}、${copy.articles.earliest}` : copy.articles[rule]);

const sentenceOf = (service: Service, effectiveOn: string, periods: ServiceEffect['periods']): string => {
  const day = (on: string) => dateText(on, effectiveOn.slice(0, 4));
  if (service.bundle === 'statement') return copy.signedStatement(day(effectiveOn));
  const [first] = periods;
  if (first === undefined) return `${copy.received(day(effectiveOn))}。`;
  const due = first.rule === 'answer' ? copy.answerBy(day(first.lastDayOn)) : copy.evidenceBy(day(first.lastDayOn));
  return `${copy.received(day(effectiveOn))}${due}${first.provisional ? copy.provisional : ''}`;
};

/** Legal effect as it follows from the rows and the addressee's consent; undefined while there is none. */
export const effectOf = (service: Service, party: Pick<Party, 'role' | 'electronicService'>, procedure: CaseHead['procedure']): ServiceEffect | undefined => {
  const consent = party.electronicService;
  const moment = effectMoment({
    bundle: service.bundle,
    rows: service.tries.map((one) => ({ channel: one.channel, addressSource: one.addressSource, reachedAt: one.result === 'delivered' ? one.resultAt : undefined })),
    consentAt: consent?.state === 'given' || consent?.state === 'activelyChosen' ? consent.at : undefined,
    readAt: service.readAt, actedAt: service.confirmedAt, objected: service.objection !== undefined,
  });
  if (moment === undefined) return undefined;
  const effectiveOn = courtDateOf(moment.effectiveAt);
  const periods = rulesFor(service, party, procedure).map((rule) => {
    const { title, lastDayOn, article, provisional } = computePeriod({ rule, from: effectiveOn, calendar: calendar() });
    return { rule, title, lastDayOn, article, provisional };
  });
  return { effectiveOn, effectiveAt: moment.effectiveAt, track: moment.track, rule: moment.rule, article: articleOf(moment), sentence: sentenceOf(service, effectiveOn, periods), periods };
};

/** The same service with its effect as it stands now; an effect that lost its ground (an objection) goes. */
export const withEffect = (service: Service, party: Pick<Party, 'role' | 'electronicService'>, procedure: CaseHead['procedure']): Service => {
  const { effect: _old, ...facts } = service;
  const effect = effectOf(service, party, procedure);
  return { ...facts, ...(effect === undefined ? {} : { effect }) };
};
