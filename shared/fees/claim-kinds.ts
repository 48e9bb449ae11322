import { tariffOn } from './tariff';

/** Parts of another kind, and fees that are not of a claim. */
const notOfClaim: ReadonlySet<string> = new Set(['divorce_base', 'personality_base', 'jurisdiction_objection_failed']);

/** The kinds a first-instance claim can be charged as, or free of charge (办法 8, 13). */
export const claimKinds = (): { value: string; label: string }[] => Object.entries(tariffOn()?.items ?? {})
  .filter(([kind, { nature }]) => nature !== 'application' && !notOfClaim.has(kind)).map(([value, { title }]) => ({ value, label: title }));
