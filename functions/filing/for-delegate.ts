import type { FilingView } from '../../shared/filing/filing';
import type { Caller } from '../cases/authorise';
import { FilingItem } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { findPerson } from '../cases/people';
import { helpsWith } from '../cases/relation';

/** A relative who helps sees that it is not their own, and how far they may go. */
export const forDelegate = async (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>, at: Date, view: FilingView): Promise<FilingView> => {
  const ownerId = record.one(FilingItem)?.ownerId;
  if (caller.role !== 'party' || ownerId === undefined || ownerId === caller.personId) return view;
  return { ...view, helping: { who: (await findPerson(ownerId))?.name ?? '', fill: helpsWith('filing.fill', record, caller.personId, at) } };
};
