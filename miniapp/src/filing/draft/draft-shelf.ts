import { readStored, removeStored, writeStored } from '../../platform/storage';
import type { KeptDraft } from './kept-draft';

export interface DraftShelf { read(): KeptDraft; keep(kept: KeptDraft): void; forget(): void }

/** The place of one draft on this device. */
export const draftShelf = (caseId: string): DraftShelf => {
  const key = `draft:${caseId}`;
  return {
    read: () => readStored<KeptDraft>(key) ?? { unsaved: {} },
    keep: (kept) => void writeStored(key, kept),
    forget: () => removeStored(key),
  };
};
