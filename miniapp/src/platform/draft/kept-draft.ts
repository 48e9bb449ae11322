export interface Typed { readonly value: string; readonly at: string }
/** Two devices wrote different words in one place: the ones that gave way, and when the others were typed. */
export interface LostWords { readonly path: string; readonly lost: string; readonly stays: string; readonly stayedAt?: string | undefined }
/** What this device holds of a draft: answers the server has not confirmed, the screen the person was on, and words that gave way. */
export interface KeptDraft { readonly unsaved: Readonly<Record<string, Typed>>; readonly step?: string | undefined; readonly lost?: readonly LostWords[] | undefined }

/** What is still to be confirmed after the server took `sent`: anything typed again meanwhile stays. */
export const withoutSent = (unsaved: KeptDraft['unsaved'], sent: KeptDraft['unsaved']): KeptDraft['unsaved'] =>
  Object.fromEntries(Object.entries(unsaved).filter(([path, typed]) => sent[path]?.at !== typed.at || sent[path]?.value !== typed.value));

/** One entry a place, the newest; words that are not words are not missed. */
export const withLost = (before: readonly LostWords[], added: readonly LostWords[]): LostWords[] => {
  const missed = added.filter(({ lost, stays }) => lost.trim() !== '' && lost.trim() !== stays.trim());
  return [...before.filter(({ path }) => !missed.some((one) => one.path === path)), ...missed];
};
