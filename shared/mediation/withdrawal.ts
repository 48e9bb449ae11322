import * as z from 'zod/mini';
import type { Party } from '../cases/party';
import { DocumentId, FileId, PartyId, PersonId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** Why somebody withdraws, in the words of the form; the law asks for no reason. */
export const withdrawalReasons = { settled: '已经和解或者调解达成一致', performed: '对方已经履行', evidence: '需要补充证据', other: '其他原因' } as const;
export const WithdrawalReason = z.enum(Object.keys(withdrawalReasons) as [keyof typeof withdrawalReasons, ...(keyof typeof withdrawalReasons)[]]);
export type WithdrawalReason = z.infer<typeof WithdrawalReason>;

/** CPL 148: whether a withdrawal is allowed is for the court to rule; these are the grounds on which it may say no. */
export const withdrawalGrounds = {
  unlawful: { title: '当事人有违反法律的行为需要依法处理', article: '《民诉法解释》（法释〔2022〕11号）第238条第1款' },
  defendantObjects: { title: '法庭辩论终结后申请撤诉，被告不同意', article: '《民诉法解释》（法释〔2022〕11号）第238条第2款' },
  necessaryParty: { title: '所撤的被告是必须共同进行诉讼的当事人', article: '《民事诉讼法》（2023年修正）第135条' },
} as const;
export type WithdrawalGround = keyof typeof withdrawalGrounds;
const Ground = z.enum(Object.keys(withdrawalGrounds) as [WithdrawalGround, ...WithdrawalGround[]]);

export const WithdrawalDecision = z.object({ allowed: z.boolean(), ground: z.optional(Ground), reason: z.optional(z.string().check(z.maxLength(1000))) });
export type WithdrawalDecision = z.infer<typeof WithdrawalDecision>;

/** State item WITHDRAWAL#id: claims of these plaintiffs against these defendants taken back, and the court's ruling. */
export const Withdrawal = z.object({
  withdrawalId: z.string(),
  plaintiffIds: z.array(PartyId),
  defendantIds: z.array(PartyId),
  reason: WithdrawalReason,
  note: z.optional(z.string()),
  appliedAt: Instant,
  appliedBy: z.object({ personId: PersonId, name: z.string(), as: z.enum(['self', 'agent']) }),
  fileId: FileId,
  documentId: DocumentId,
  /** `ends`: nothing of the suit is left (and no counterclaim goes on, 解释 239) */
  ruling: z.optional(z.extend(WithdrawalDecision, { at: Instant, judgeName: z.string(), documentId: DocumentId, ends: z.boolean() })),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

type Withdrawn = Pick<Withdrawal, 'plaintiffIds' | 'defendantIds' | 'ruling'>;
export interface OpenClaim { plaintiffId: PartyId; defendantId: PartyId }

/** Who still claims from whom, after the withdrawals that the court has allowed. */
export const openClaims = (parties: readonly Pick<Party, 'partyId' | 'role'>[], withdrawals: readonly Withdrawn[]): OpenClaim[] => {
  const allowed = withdrawals.filter(({ ruling }) => ruling?.allowed === true);
  return parties.filter(({ role }) => role === 'plaintiff').flatMap(({ partyId: plaintiffId }) => parties.filter(({ role }) => role === 'defendant')
    .filter(({ partyId }) => !allowed.some((one) => one.plaintiffIds.includes(plaintiffId) && one.defendantIds.includes(partyId)))
    .map(({ partyId: defendantId }) => ({ plaintiffId, defendantId })));
};

/** The application that waits for its ruling: one at a time. */
export const pendingWithdrawal = <T extends Pick<Withdrawal, 'ruling'>>(withdrawals: readonly T[]): T | undefined => withdrawals.find(({ ruling }) => ruling === undefined);

export const suitEnded = (withdrawals: readonly Pick<Withdrawal, 'ruling'>[]): boolean => withdrawals.some(({ ruling }) => ruling?.allowed === true && ruling.ends);
