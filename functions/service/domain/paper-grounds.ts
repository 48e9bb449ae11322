import type { EffectFacts, EffectRow, Ground } from './effect-facts';

const HANDED: ReadonlySet<EffectRow['channel']> = new Set(['counter', 'direct', 'post', 'entrusted']);
const isOwn = ({ addressSource }: EffectRow): boolean => addressSource === 'givenByParty' || addressSource === 'confirmedByPhone';

const paper = (channel: EffectRow['channel'], effectiveAt: string, rule: Ground['rule']): Ground => ({ channel, effectiveAt, track: 'paper', rule });

/** CPL 87, 88, 91: the day on the acknowledgement. 解释 133: a 调解书 goes to the person, else to whom they designated. */
const signed = ({ bundle, rows }: EffectFacts): Ground[] => rows.flatMap(({ channel, reachedAt, receiver = 'self' }) =>
  (HANDED.has(channel) && reachedAt !== undefined && (bundle !== 'statement' || receiver === 'self' || receiver === 'designated') ? [paper(channel, reachedAt, bundle === 'statement' ? 'ownAct' : 'onSigning')] : []));

/** 法院专递规定 11: sent to the address the addressee gave or confirmed, or refused by them or their designated receiver: the day the mail came back. */
const returned = ({ rows }: EffectFacts): Ground[] => rows.flatMap((row) =>
  (row.channel === 'post' && row.returnedAt !== undefined && (isOwn(row) || row.refusedAt !== undefined) ? [paper('post', row.returnedAt, 'onReturn')] : []));

/** CPL 89: refused at the residence and left there before a witness, photo or video. 解释 132: with the agent only when designated to receive. */
const left = ({ rows }: EffectFacts): Ground[] => rows.flatMap(({ channel, reachedAt, witnessed, receiver }) =>
  (channel === 'leaving' && reachedAt !== undefined && witnessed === true && receiver !== 'agent' ? [paper('leaving', reachedAt, 'onLeaving')] : []));

/** 解释 131: refused at the court, or refused elsewhere outside the residence and recorded by photo or video. */
const refused = ({ rows }: EffectFacts): Ground[] => rows.flatMap(({ channel, refusedAt, witnessed }) =>
  (refusedAt !== undefined && (channel === 'counter' || (channel === 'direct' && witnessed === true)) ? [paper(channel, refusedAt, 'onRefusal')] : []));

/** CPL 95, 283: thirty days (sixty abroad) have passed since the announcement. */
const announced = ({ rows }: EffectFacts): Ground[] => rows.flatMap(({ channel, reachedAt }) =>
  (channel === 'announcement' && reachedAt !== undefined ? [{ channel, effectiveAt: reachedAt, track: 'announcement' as const, rule: 'afterAnnouncement' as const }] : []));

/** 解释 133: a 调解书 is neither left nor deemed served. */
export const paperGrounds = (facts: EffectFacts): Ground[] => (facts.bundle === 'statement' ? signed(facts) : [...signed(facts), ...returned(facts), ...left(facts), ...refused(facts), ...announced(facts)]);
