import * as z from 'zod/mini';
import { Instant } from '../kernel/time';
import { waysNamed } from './consent-notices';

/** 解释 137: for which instances an address and the consent to use it hold. */
export const instances = { first: '一审', second: '二审', retrial: '再审', enforcement: '执行' } as const;
export type Instance = keyof typeof instances;
export const electronicChannels = { inApp: '掌上法院', sms: '短信', wechat: '微信', email: '电子邮件' } as const;
export type ElectronicChannel = keyof typeof electronicChannels;
const keysOf = <T extends Record<string, string>>(names: T) => Object.keys(names) as [keyof T & string, ...(keyof T & string)[]];
export const Instance = z.enum(keysOf(instances));
export const ElectronicChannel = z.enum(keysOf(electronicChannels));

/** One answer of a party about electronic service, with the version of the text that was shown. What neither it nor that text names is not limited. */
export const Consent = z.object({
  state: z.enum(['given', 'refused', 'activelyChosen', 'withdrawn']),
  at: Instant,
  noticeVersion: z.string(),
  channels: z.optional(z.array(ElectronicChannel)),
  /** judgments, rulings, 调解书 too, CPL 90 I */
  coversJudgments: z.optional(z.boolean()),
  instances: z.optional(z.array(Instance)),
});
export type Consent = z.infer<typeof Consent>;

/** What a party has said so far: the latest answer, and every one before it. */
export interface Consenting { electronicService?: Consent | undefined; earlierConsents?: Consent[] | undefined }

export const consentsOf = ({ electronicService, earlierConsents = [] }: Consenting): Consent[] => [...earlierConsents, ...(electronicService === undefined ? [] : [electronicService])];

/** The answer that held at an instant: taking consent back does not undo what arrived before (在线诉讼规则 5 II). */
export const consentAt = (party: Consenting, at: string): Consent | undefined => consentsOf(party).filter((one) => one.at <= at).at(-1);

const facts = ({ at: _at, ...rest }: Consent): string => JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => a.localeCompare(b)));

/** A party with one more answer; the same answer again changes nothing, and the day of the first stays. */
export const withConsent = <P extends Consenting>(party: P, answer: Consent): P => {
  const before = party.electronicService;
  if (before !== undefined && facts(before) === facts(answer)) return party;
  return { ...party, electronicService: answer, ...(before === undefined ? {} : { earlierConsents: [...party.earlierConsents ?? [], before] }) };
};

/** Why a way is closed for a paper. */
export const consentBars = { refused: '受送达人不同意电子送达', notChosen: '受送达人没有选这种方式', judgmentsExcluded: '同意的范围不含判决书、裁定书', otherStage: '同意的阶段不含本阶段' } as const;
export type ConsentBar = keyof typeof consentBars;

export interface ElectronicPaper { channel: ElectronicChannel; bundle: string; instance: Instance }
const decisions: ReadonlySet<string> = new Set(['judgment', 'ruling']);
const says = ({ state }: Consent): boolean => state === 'given' || state === 'activelyChosen';

/**
 * CPL 90 I; 在线诉讼规则 29, 30: electronic service by the ways, for the papers and in the stages that were consented to. Not asked yet is not barred: acceptance may follow by conduct (29 II (四)).
 * A 调解书 takes effect only by signing, so neither a refusal nor its scope shuts the door to the person's own act (解释 133); the ways they chose are kept to.
 */
export const barOf = (consent: Consent | undefined, { channel, bundle, instance }: ElectronicPaper): ConsentBar | undefined => {
  if (consent === undefined) return undefined;
  const statement = bundle === 'statement';
  if (!says(consent)) return statement ? undefined : 'refused';
  if (!statement && consent.instances !== undefined && !consent.instances.includes(instance)) return 'otherStage';
  if (decisions.has(bundle) && consent.coversJudgments === false) return 'judgmentsExcluded';
  const ways: readonly string[] | undefined = consent.channels ?? waysNamed[consent.noticeVersion];
  return ways !== undefined && !ways.includes(channel) ? 'notChosen' : undefined;
};

/** Had they consented to this way when it arrived? */
export const coveredBy = (consent: Consent | undefined, paper: ElectronicPaper): boolean => consent !== undefined && says(consent) && barOf(consent, paper) === undefined;

/** The stage a case number stands for: 民初, 民终, 民申/民再, 执. */
export const instanceOf = (caseNumber: string | undefined): Instance => {
  const type = /([初终申再执])[^初终申再执]*$/.exec(caseNumber ?? '')?.[1];
  return type === '终' ? 'second' : type === '申' || type === '再' ? 'retrial' : type === '执' ? 'enforcement' : 'first';
};
