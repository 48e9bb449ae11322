import type { EffectFacts, EffectMoment, Ground } from './effect-facts';
import { electronicGrounds } from './electronic-grounds';
import { paperGrounds } from './paper-grounds';

/** CPL 100 III; 解释 133, 149: a 调解书 takes effect only by the addressee's own act of signing. */
const ownAct = ({ actedAt }: EffectFacts): Ground[] => (actedAt === undefined ? [] : [{ channel: 'inApp', effectiveAt: actedAt, track: 'ownAct', rule: 'ownAct' }]);

/** When service takes effect, or undefined while no valid way exists (then the next method is due, 04 §2). */
export const effectMoment = (facts: EffectFacts): EffectMoment | undefined => {
  const grounds = [...(facts.bundle === 'statement' ? ownAct(facts) : electronicGrounds(facts)), ...paperGrounds(facts)].toSorted((a, b) => a.effectiveAt.localeCompare(b.effectiveAt));
  const [first] = grounds;
  if (first === undefined) return undefined;
  // 在线诉讼规则 31 IV
  return { ...first, earliestOfSeveral: new Set(grounds.map((one) => `${one.channel}${one.track}`)).size > 1 };
};
