import type { RelatedFiling } from '../../shared/filing/related';
import { PartyItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { relationOf } from './domain/related';
import { casesNaming } from './party-links';

/** As many as a clerk can look at. */
const LOOKED_AT = 12;

const partiesIn = (record: CaseRecord) => ({ causeOfAction: record.head.causeOfAction, parties: record.all(PartyItem) });

/** Possible duplicates first, then other cases of the same people, newest first. */
export const relatedFilings = async (record: CaseRecord): Promise<{ items: RelatedFiling[] }> => {
  const named = (await casesNaming(record.all(PartyItem))).filter((caseId) => caseId !== record.caseId).slice(0, LOOKED_AT);
  const others = await Promise.all(named.map((caseId) => loadCase(caseId)));
  const items = others.flatMap((other): RelatedFiling[] => {
    if (other.headIfAny === undefined || other.head.court !== record.head.court) return [];
    const relation = relationOf(partiesIn(record), partiesIn(other));
    const { caseId, title, causeOfAction, phase, submittedAt, caseNumber, receiptNumber } = other.head;
    return relation === undefined ? [] : [{ caseId, title, causeOfAction, phase, submittedAt, number: caseNumber ?? receiptNumber, ...relation }];
  });
  return { items: items.toSorted((a, b) => Number(b.duplicate) - Number(a.duplicate) || b.submittedAt.localeCompare(a.submittedAt)) };
};
