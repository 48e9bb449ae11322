import { DefenceItem, DocumentItem, MediationItem, PartyItem, WithdrawalItem } from '../../cases/case-items';
import type { CaseRecord } from '../../cases/case-record';
import type { Suit } from '../domain/withdraw-suit';

/** The suit as a withdrawal sees it. */
export const suitOf = (record: CaseRecord): Suit => ({
  phase: record.head.phase,
  parties: record.all(PartyItem),
  withdrawals: record.all(WithdrawalItem),
  decided: record.all(DocumentItem).some(({ kind }) => kind === 'judgment') || record.one(MediationItem)?.statement?.effectiveAt !== undefined,
  counterclaimed: record.all(DefenceItem).some((defence) => defence.kind === 'counterclaim' && defence.receipt !== undefined),
});
