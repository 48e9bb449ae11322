import type { Party } from '../../../shared/cases/party';

export interface PartiesOfCase { causeOfAction: string; parties: readonly Pick<Party, 'role' | 'kind' | 'name' | 'idNumberDigest' | 'creditCode'>[] }
type Named = PartiesOfCase['parties'][number];

const numberOf = ({ idNumberDigest, creditCode }: Named): string | undefined => idNumberDigest ?? creditCode;

/** The same person by number; by name only where one of them has no number. */
const match = (a: Named, b: Named): 'number' | 'name' | undefined => {
  if (a.kind !== b.kind) return undefined;
  const [one, other] = [numberOf(a), numberOf(b)];
  if (one !== undefined && other !== undefined) return one === other ? 'number' : undefined;
  return a.name === b.name ? 'name' : undefined;
};

/** undefined = strangers. One name alone in common says nothing: many people share it. */
export const relationOf = (own: PartiesOfCase, other: PartiesOfCase): { duplicate: boolean; names: string[] } | undefined => {
  const common = own.parties.flatMap((party) => other.parties.flatMap((theirs) => {
    const by = match(party, theirs);
    return by === undefined ? [] : [{ party, theirs, by }];
  }));
  const names = [...new Set(common.map(({ party }) => party.name))];
  if (names.length < 2 && !common.some(({ by }) => by === 'number')) return undefined;
  const onSide = (role: Party['role']) => common.some(({ party, theirs }) => party.role === role && theirs.role === role);
  return { duplicate: own.causeOfAction === other.causeOfAction && onSide('plaintiff') && onSide('defendant'), names };
};
