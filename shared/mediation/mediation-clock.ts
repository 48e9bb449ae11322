import type { CourtCalendar } from '../kernel/calendar/court-calendar';
import { courtDateOf, type CourtDate } from '../kernel/time';
import { computePeriod } from '../periods/compute-period';
import type { PeriodRuleId } from '../periods/period-rules';
import { isChoosing } from './before-filing';
import type { Mediation } from './mediation';

/** The clock that runs now: whose turn, until when, by which article. */
export interface MediationClock { whose: 'court' | 'mediator' | 'everybody'; rule: PeriodRuleId; dueOn: CourtDate; article: string; provisional: boolean }

type Facts = Pick<Mediation, 'state' | 'track' | 'choices' | 'requestedAt' | 'reopenedAt' | 'referredAt' | 'acceptedAt' | 'slots' | 'limitOn' | 'limitArticle' | 'limitProvisional'>;

const counted = (whose: MediationClock['whose'], rule: PeriodRuleId, from: string | undefined, calendar: CourtCalendar | undefined): MediationClock | undefined => {
  if (from === undefined) return undefined;
  const { lastDayOn, article, provisional } = computePeriod({ rule, from: courtDateOf(from), ...(calendar === undefined ? {} : { calendar }) });
  return { whose, rule, dueOn: lastDayOn, article, provisional };
};

/** 在线调解规则 24: the limit of the whole mediation, from acceptance; all may extend it. */
const limitOf = ({ track, limitOn, limitArticle, limitProvisional }: Facts): MediationClock | undefined => (limitOn === undefined ? undefined
  : { whose: 'everybody', rule: track === 'L' ? 'mediationPreFiling' : 'mediationOrdinary', dueOn: limitOn, article: limitArticle ?? '', provisional: limitProvisional === true });

/** 在线调解规则 10(3), 12, 15(1): designate, accept and make contact in three working days each; then the limit. Computed from the facts, never stored. */
export const mediationClock = (mediation: Facts, calendar?: CourtCalendar): MediationClock | undefined => {
  switch (mediation.state) {
    // 10(2): both sides are choosing
    case 'requested': return isChoosing(mediation.choices) ? counted('everybody', 'mediatorChoice', mediation.requestedAt, calendar) : counted('court', 'mediatorDesignation', mediation.reopenedAt ?? mediation.requestedAt, calendar);
    case 'referred': return counted('mediator', 'mediatorAcceptance', mediation.referredAt, calendar);
    case 'scheduling': return mediation.slots.length === 0 ? counted('mediator', 'mediatorContact', mediation.acceptedAt, calendar) : limitOf(mediation);
    case 'scheduled': case 'inSession': case 'drafting': case 'signing': return limitOf(mediation);
    default: return undefined;
  }
};
