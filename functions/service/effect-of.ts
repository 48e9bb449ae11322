import type { CaseHead } from '../../shared/cases/court-case';
import type { Party } from '../../shared/cases/party';
import { consentAt, coveredBy, electronicChannels, instanceOf, type Consenting, type ElectronicChannel } from '../../shared/service/consent';
import { courtDateOf, dateText, startOfCourtDay } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import type { Service } from '../../shared/service/service';
import type { ServiceEffect } from '../../shared/service/service-effect';
import type { ServiceTry } from '../../shared/service/service-try';
import { calendar } from '../platform/calendar';
import { copy } from './copy';
import { effectMoment } from './domain/effect';
import type { EffectMoment, EffectRow } from './domain/effect-facts';

type Addressee = Pick<Party, 'role' | 'abroad'> & Consenting;
/** What of the head decides: which periods run, and in which stage the case is. */
export type Stage = Pick<CaseHead, 'procedure' | 'caseNumber'>;
const evidenceRule = { summary: 'evidenceSummary', ordinary: 'evidenceOrdinary', smallClaims: 'evidenceSmallClaims' } as const;

/** CPL 128, 285 for the defendant; 解释 99, 266, 275 for whoever must bring evidence; CPL 171, 286 for an appeal. */
const rulesFor = ({ bundle, withoutAppeal }: Pick<Service, 'bundle' | 'withoutAppeal'>, { role, abroad }: Addressee, procedure: CaseHead['procedure']): string[] => {
  // 解释 276, CPL 165: a small claim ends with one instance; nothing of it is appealed
  if (procedure === 'smallClaims' && (bundle === 'judgment' || bundle === 'ruling')) return [];
  if (withoutAppeal === true) return [];
  switch (bundle) {
    case 'complaint': return [...(role === 'defendant' ? [abroad === true ? 'answerAbroad' : 'answer'] : []), evidenceRule[procedure ?? 'summary']];
    case 'judgment': return [abroad === true ? 'appealAbroad' : 'appealJudgment'];
    case 'ruling': return [abroad === true ? 'appealAbroad' : 'appealRuling'];
    default: return [];
  }
};

const articleOf = ({ rule, earliestOfSeveral }: EffectMoment): string => (earliestOfSeveral ? `${copy.articles[rule]}、${copy.articles.earliest}` : copy.articles[rule]);

/** One sentence: received when (or deemed so), what must be done by which day. */
const sentenceOf = (service: Service, { rule }: EffectMoment, effectiveOn: string, periods: ServiceEffect['periods']): string => {
  const day = (on: string) => dateText(on, effectiveOn.slice(0, 4));
  if (service.bundle === 'statement') return copy.signedStatement(day(effectiveOn));
  const received = copy.received(day(effectiveOn), rule);
  const [first] = periods;
  if (first === undefined) return `${received}。`;
  return `${received}${copy.dueBy(first.rule, day(first.lastDayOn))}${first.provisional ? copy.provisional : ''}`;
};

const REACHED: ReadonlySet<ServiceTry['result']> = new Set(['delivered', 'received', 'left']);

const isElectronic = (channel: string): channel is ElectronicChannel => channel in electronicChannels;

const rowOf = ({ channel, addressSource, result, resultAt, receiver, witnessed }: ServiceTry, { bundle }: Service, party: Addressee, { caseNumber }: Stage): EffectRow => ({
  channel, addressSource, receiver, witnessed,
  reachedAt: REACHED.has(result) ? resultAt : undefined,
  consented: isElectronic(channel) && resultAt !== undefined && coveredBy(consentAt(party, resultAt), { channel, bundle, instance: instanceOf(caseNumber) }),
  refusedAt: result === 'refused' ? resultAt : undefined,
  returnedAt: result === 'returned' || (channel === 'post' && result === 'refused') ? resultAt : undefined,
});

const objectionOf = ({ objection }: Service) => (objection === undefined ? undefined : {
  at: objection.at,
  decision: objection.decision && { upheld: objection.decision.upheld, arrivedAt: objection.decision.arrivedOn === undefined ? undefined : startOfCourtDay(objection.decision.arrivedOn) },
});

/** Legal effect as it follows from the rows and the consent that held when each arrived; undefined while there is none. */
export const effectOf = (service: Service, party: Addressee, stage: Stage): ServiceEffect | undefined => {
  const moment = effectMoment({
    bundle: service.bundle, rows: service.tries.map((one) => rowOf(one, service, party, stage)),
    readAt: service.readAt, actedAt: service.bundle === 'statement' ? service.confirmedAt : service.repliedAt ?? service.confirmedAt, objection: objectionOf(service),
  });
  if (moment === undefined) return undefined;
  const effectiveOn = courtDateOf(moment.effectiveAt);
  const periods = rulesFor(service, party, stage.procedure).map((rule) => {
    const { title, lastDayOn, article, provisional } = computePeriod({ rule, from: effectiveOn, calendar: calendar() });
    return { rule, title, lastDayOn, article, provisional };
  });
  return { effectiveOn, effectiveAt: moment.effectiveAt, track: moment.track, rule: moment.rule, channel: moment.channel, article: articleOf(moment), sentence: sentenceOf(service, moment, effectiveOn, periods), periods };
};

/** The same service with its effect as it stands now; an effect that lost its ground (an objection) goes. */
export const withEffect = (service: Service, party: Addressee, stage: Stage): Service => {
  const { effect: _old, ...facts } = service;
  const effect = effectOf(service, party, stage);
  return { ...facts, ...(effect === undefined ? {} : { effect }) };
};
