import { coSignersOf, type CoSignature, type CoSignerView } from '../../shared/filing/co-signing';
import { partiesOf, type FiledParty } from '../../shared/filing/parties-of';
import { courtDateOf } from '../../shared/kernel/time';
import type { StoredFiling } from '../cases/case-items';
import { digestOf } from '../platform/sealing';
import { formOfCause, openAnswers } from './answers';

export const digestOfParty = ({ idNumber }: Pick<FiledParty, 'idNumber'>): string | undefined => (idNumber === undefined ? undefined : digestOf('idNumber', idNumber));

/** Who must sign besides whoever sits at the phone. */
export const coSignersIn = (filing: StoredFiling, at: Date): FiledParty[] => {
  const form = formOfCause(filing.causeOfAction);
  const answers = openAnswers(filing);
  const own = filing.ownerDigest === undefined ? undefined : partiesOf(form, answers).find((party) => party.role === 'plaintiff' && digestOfParty(party) === filing.ownerDigest)?.path;
  return coSignersOf(form, answers, filing.standing, own, courtDateOf(at.toISOString()));
};

export const coSignerViews = (filing: StoredFiling, at: Date): CoSignerView[] => coSignersIn(filing, at).map(({ path, name }) => {
  const signing = filing.coSigning?.[path];
  const signedAt = signing?.signature?.signedAt;
  return { path, name, state: signedAt !== undefined ? 'signed' : signing === undefined ? 'needed' : 'asked', ...(signedAt === undefined ? {} : { signedAt }) };
});

export const unsignedNames = (filing: StoredFiling, at: Date): string[] => coSignerViews(filing, at).filter(({ state }) => state !== 'signed').map(({ name }) => name);

/** By the plaintiff's path, for the papers and the parties. */
export const coSignaturesIn = (filing: StoredFiling, at: Date): (CoSignature & { path: string })[] =>
  coSignersIn(filing, at).flatMap(({ path }) => { const signature = filing.coSigning?.[path]?.signature; return signature === undefined ? [] : [{ ...signature, path }]; });

/** What was signed before is no longer what is there: asked they stay, signed they are not. */
export const withoutSignatures = ({ signature: _signed, coSigning, ...filing }: StoredFiling): StoredFiling =>
  ({ ...filing, ...(coSigning === undefined ? {} : { coSigning: Object.fromEntries(Object.entries(coSigning).map(([path, { askedAt }]) => [path, { askedAt }])) }) });
