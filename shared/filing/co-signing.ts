import * as z from 'zod/mini';
import { addYears } from '../kernel/calendar/date-arithmetic';
import { CaseId, FileId, PersonId } from '../kernel/ids';
import { Instant, type CourtDate } from '../kernel/time';
import type { Answers, FormDefinition } from './form';
import { partiesOf, type FiledParty } from './parties-of';
import type { Standing } from './standing';

/** One plaintiff's own signature under the complaint, own address for service and own answer about electronic service (解释 136, 在线诉讼规则 4, 29). */
export const CoSignature = z.object({ personId: PersonId, name: z.string(), fileId: FileId, signedAt: Instant, electronicService: z.enum(['given', 'refused']), noticeVersion: z.string() });
export type CoSignature = z.infer<typeof CoSignature>;

/** By the plaintiff's place in the answers ("plaintiffs.1"). */
export const CoSigning = z.record(z.string(), z.object({ askedAt: Instant, signature: z.optional(CoSignature) }));
export type CoSigning = z.infer<typeof CoSigning>;

/** A co-plaintiff as the one at the phone sees them. */
export const CoSignerView = z.object({ path: z.string(), name: z.string(), state: z.enum(['needed', 'asked', 'signed']), signedAt: z.optional(Instant) });
export type CoSignerView = z.infer<typeof CoSignerView>;

/** What a co-plaintiff is shown before signing; numbers masked. `seen`: this very content. */
export const CoSigningView = z.object({
  caseId: CaseId, path: z.string(), name: z.string(), askedBy: z.string(), causeOfAction: z.string(), answers: z.record(z.string(), z.string()), evidence: z.array(z.string()), open: z.boolean(), seen: Instant,
  signature: z.optional(z.object({ signedAt: Instant, electronicService: z.enum(['given', 'refused']) })),
});
export type CoSigningView = z.infer<typeof CoSigningView>;
export const CoSigningSummary = z.object({ caseId: CaseId, name: z.string(), askedBy: z.string(), title: z.string(), signed: z.boolean() });

const isMinor = (answers: Answers, { path }: FiledParty, today: CourtDate): boolean => {
  const bornOn = answers[`${path}.bornOn`] ?? '';
  return bornOn !== '' && addYears(bornOn, 18) > today;
};

/**
 * The natural plaintiffs who must sign for themselves. Not whoever sits at the phone (`own`), not a guardian's ward (民诉法 60),
 * and nobody at all when an agent acts for all: to file is not among the acts that need special authority (民诉法 62 II);
 * that the power of attorney names it, and is signed by each of them, the clerk looks at (62 I).
 */
export const coSignersOf = (form: FormDefinition, answers: Answers, standing: Standing | undefined, own: string | undefined, today: CourtDate): FiledParty[] => {
  const plaintiffs = partiesOf(form, answers).filter(({ role }) => role === 'plaintiff');
  const people = plaintiffs.filter(({ kind }) => kind === 'person');
  // one plaintiff: there is nobody beside the one who signs
  if (plaintiffs.length < 2 || standing?.as === 'agent') return [];
  switch (standing?.as ?? 'self') {
    case 'guardian': {
      const wards = people.filter((one) => isMinor(answers, one, today));
      return people.filter((one) => !(wards.length > 0 ? wards : people.slice(0, 1)).includes(one));
    }
    case 'self': return people.filter(({ path }) => path !== (own ?? people[0]?.path));
    default: return people;
  }
};
