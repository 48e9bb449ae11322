import type { EffectFacts, EffectRow, Ground } from './effect-facts';

const ELECTRONIC: ReadonlySet<EffectRow['channel']> = new Set(['inApp', 'wechat', 'sms', 'email']);
/** 在线诉讼规则 30, 31 I: provided by the addressee, or confirmed with them. */
const isOwn = ({ addressSource }: EffectRow): boolean => addressSource === 'givenByParty' || addressSource === 'confirmedByPhone';

/** 在线诉讼规则 31 I: an address the addressee gave or confirmed, with consent (29): effective when it reaches that system, or on the other day of arrival they have proved. */
const arrivals = ({ rows, objection }: EffectFacts): Ground[] => rows.flatMap((row) => {
  const { channel, reachedAt, consented } = row;
  if (!ELECTRONIC.has(channel) || !isOwn(row) || reachedAt === undefined || consented !== true) return [];
  const upheld = objection?.decision?.upheld === true && reachedAt <= objection.at;
  if (!upheld) return [{ channel, effectiveAt: reachedAt, track: 'A', rule: 'onArrival' }];
  const proved = objection?.decision?.arrivedAt;
  return proved === undefined ? [] : [{ channel, effectiveAt: proved, track: 'A', rule: 'onArrival' }];
});

/** 在线诉讼规则 31 II: any other address of their own: completed by reply or act (一), presumed from reading (二); an objection stops the presumption until the court has rejected it. */
const receipts = ({ readAt, actedAt, objection }: EffectFacts): Ground[] => {
  const rebutted = objection !== undefined && actedAt === undefined && objection.decision?.upheld !== false && (readAt ?? '') <= objection.at;
  return [
    ...(actedAt === undefined ? [] : [{ channel: 'inApp' as const, effectiveAt: actedAt, track: 'B' as const, rule: 'onReply' as const }]),
    ...(readAt === undefined || rebutted ? [] : [{ channel: 'inApp' as const, effectiveAt: readAt, track: 'B' as const, rule: 'onReading' as const }]),
  ];
};

export const electronicGrounds = (facts: EffectFacts): Ground[] => [...arrivals(facts), ...receipts(facts)];
