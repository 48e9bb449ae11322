import type { ItemKind } from '../cases/case-items';
import { LedgerEntry } from './domain/ledger';

export const LedgerItem: ItemKind<LedgerEntry> = { prefix: 'LEDGER', schema: LedgerEntry, idOf: (entry) => entry.entryId };
