import { readStored, removeStored, writeStored } from '../storage';
import type { KeptDraft } from './kept-draft';

export interface DraftShelf { read(): KeptDraft; keep(kept: KeptDraft): void; forget(): void }

/** The place of one draft on this device. `name` tells it from the others: the case, and what is written in it. */
export const draftShelf = (name: string): DraftShelf => {
  const key = `draft:${name}`;
  return {
    read: () => readStored<KeptDraft>(key) ?? { unsaved: {} },
    keep: (kept) => void writeStored(key, kept),
    forget: () => removeStored(key),
  };
};
