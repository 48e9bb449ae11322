import { lettersTo } from '../../shared/filing/letters-to';
import type { FilingView } from '../../shared/filing/filing';
import { partiesOf } from '../../shared/filing/parties-of';
import type { Caller } from '../cases/authorise';
import { FilingItem, type StoredFiling } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { findPerson } from '../cases/people';
import { helpsWith } from '../cases/relation';
import { formOfCause, openAnswers } from './answers';

const addressesOf = (filing: StoredFiling): NonNullable<FilingView['addresses']> => partiesOf(formOfCause(filing.causeOfAction), openAnswers(filing))
  .filter(({ role }) => role === 'plaintiff').map(({ path, name, phone = '', ...lives }) => ({ path, name, phone, address: lettersTo(lives) }));

/** A relative who helps sees that it is not their own, and how far they may go; the owner sees the address they are asked to confirm. */
export const forReader = async (record: CaseRecord, caller: Pick<Caller, 'personId' | 'role'>, at: Date, view: FilingView): Promise<FilingView> => {
  const filing = record.one(FilingItem);
  if (caller.role !== 'party' || filing === undefined) return view;
  const { ownerId } = filing;
  if (ownerId === caller.personId) return { ...view, addresses: addressesOf(filing) };
  return { ...view, helping: { who: (await findPerson(ownerId))?.name ?? '', fill: helpsWith('filing.fill', record, caller.personId, at) } };
};
