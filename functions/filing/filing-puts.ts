import { FilingSummary } from '../../shared/filing/filing';
import type { CaseId } from '../../shared/kernel/ids';
import { FilingItem, kind, PartyItem, type StoredFiling } from '../cases/case-items';
import { put, type Indexes, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { openAnswers } from './answers';
import { filingIndexes, filingSort } from './draft-store';
import { namesOf, summariseFiling } from './view-filing';

/** State item QUEUE: the row the clerks' lists read, so that a list never reads whole filings. */
export const QueueRowItem = kind('QUEUE', FilingSummary);

export const queueKey = (state: StoredFiling['state']): string => `FILINGS#${court().code}#${state}`;

/** What waits stands by its last day, what has ended by the moment it did. */
const sortOf = ({ state, receipt, corrections, updatedAt }: StoredFiling): string =>
  (state === 'submitted' ? receipt?.reviewDueOn : state === 'returned' ? corrections?.dueOn : undefined) ?? updatedAt;

const rowIndexes = (caseId: CaseId, filing: StoredFiling): Indexes => ({ queueKey: queueKey(filing.state), queueSort: `${sortOf(filing)}#${filing.receipt?.submittedAt ?? ''}#${caseId}` });

/** A filing the court has: always with its row in the queue. `seen`: the filing as the decision saw it. */
export const filingPuts = ({ caseId }: Pick<CaseRecord, 'caseId'>, filing: StoredFiling, seen: StoredFiling): StatePut[] => [
  { ...put(FilingItem, filing, filingIndexes(caseId, filing)), expected: { personSort: filingSort(caseId, seen) } },
  put(QueueRowItem, summariseFiling(caseId, filing), rowIndexes(caseId, filing)),
];

export const plaintiffIds = (record: CaseRecord) => record.all(PartyItem).filter(({ role }) => role === 'plaintiff').map(({ partyId }) => partyId);

export const partiesNamed = (filing: StoredFiling) => {
  const answers = openAnswers(filing);
  return { plaintiffs: namesOf(filing.causeOfAction, answers, 'plaintiff'), defendants: namesOf(filing.causeOfAction, answers, 'defendant'), causeOfAction: filing.causeOfAction };
};
