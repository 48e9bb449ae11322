import { readStored, removeStored, writeStored } from '../storage';
import type { KeptDraft } from './kept-draft';

/** `keep` says whether the device had room for it. */
export interface DraftShelf { read(): KeptDraft; keep(kept: KeptDraft): boolean; forget(): void }

/** The place of one draft on this device. `name` tells it from the others: the case, and what is written in it. */
export const draftShelf = (name: string): DraftShelf => {
  const key = `draft:${name}`;
  return {
    read: () => readStored<KeptDraft>(key) ?? { unsaved: {} },
    keep: (kept) => writeStored(key, kept),
    forget: () => removeStored(key),
  };
};
