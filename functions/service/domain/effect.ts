import type { Instant } from '../../../shared/kernel/time';

/** What the rows say, and nothing else. */
export interface EffectFacts {
  bundle: 'complaint' | 'statement' | 'notice';
  rows: readonly { channel: string; addressSource: 'givenByParty' | 'givenByOpponent'; reachedAt?: Instant | undefined }[];
  /** Since when the addressee has consented to electronic service; undefined = has not, or has taken it back. */
  consentAt?: Instant | undefined;
  readAt?: Instant | undefined;
  /** The addressee's own reply or act: signing for it. */
  actedAt?: Instant | undefined;
  /** "不是我的 / 打不开 / 内容不全", not followed by an own act: reading proves nothing until the court has decided. */
  objected?: boolean | undefined;
}

export type EffectRule = 'onArrival' | 'onReply' | 'onReading' | 'ownAct';
export interface EffectMoment { effectiveAt: Instant; track: 'A' | 'B' | 'ownAct'; rule: EffectRule; /** several channels or both tracks were valid: the earliest counts */ earliestOfSeveral: boolean }

/** 在线诉讼规则 31 I: an address the addressee gave or confirmed, with consent (29): effective when it reaches that system. */
const arrivals = ({ rows, consentAt }: EffectFacts) => rows.flatMap(({ channel, addressSource, reachedAt }) =>
  (addressSource === 'givenByParty' && reachedAt !== undefined && consentAt !== undefined && consentAt <= reachedAt ? [{ channel, effectiveAt: reachedAt, track: 'A' as const, rule: 'onArrival' as const }] : []));

/** 在线诉讼规则 31 II: any other address of their own: completed by reply or act (一), presumed from reading (二), the presumption being open to rebuttal. */
const receipts = ({ readAt, actedAt, objected }: EffectFacts) => [
  ...(actedAt === undefined ? [] : [{ channel: 'inApp', effectiveAt: actedAt, track: 'B' as const, rule: 'onReply' as const }]),
  ...(readAt === undefined || (objected === true && actedAt === undefined) ? [] : [{ channel: 'inApp', effectiveAt: readAt, track: 'B' as const, rule: 'onReading' as const }]),
];

/**
 * When service takes effect, or undefined while no valid track exists (then the next method is due, 04 §2).
 * 调解书: only by the addressee's own act of signing (CPL 100 III; 解释 133, 149).
 */
export const effectMoment = (facts: EffectFacts): EffectMoment | undefined => {
  if (facts.bundle === 'statement') return facts.actedAt === undefined ? undefined : { effectiveAt: facts.actedAt, track: 'ownAct', rule: 'ownAct', earliestOfSeveral: false };
  const found = [...arrivals(facts), ...receipts(facts)].toSorted((a, b) => a.effectiveAt.localeCompare(b.effectiveAt));
  const [first] = found;
  if (first === undefined) return undefined;
  const { effectiveAt, track, rule } = first;
  // 在线诉讼规则 31 IV
  return { effectiveAt, track, rule, earliestOfSeveral: new Set(found.map((one) => `${one.channel}${one.track}`)).size > 1 };
};
