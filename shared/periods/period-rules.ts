import { courtPeriodRules } from './court-period-rules';
import { feeAndServicePeriodRules } from './fee-and-service-period-rules';
import { mediationPeriodRules } from './mediation-period-rules';
import { lengthText, type PeriodRule } from './period-rule';

export const periodRules = { ...courtPeriodRules, ...feeAndServicePeriodRules, ...mediationPeriodRules };
export type PeriodRuleId = keyof typeof periodRules;

export const periodRule = (id: string): PeriodRule | undefined =>
  Object.prototype.hasOwnProperty.call(periodRules, id) ? periodRules[id as PeriodRuleId] : undefined;

/** Every rule with its length in words, in the order of proceedings. */
export const listPeriodRules = (): { rule: string; title: string; length: string; article: string }[] =>
  Object.entries<PeriodRule>(periodRules).map(([rule, data]) => ({ rule, title: data.title, length: lengthText(data), article: data.article }));
