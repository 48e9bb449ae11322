import { partiesOf } from '../../shared/filing/parties-of';
import { CourtError } from '../../shared/kernel/errors';
import { PartyItem, type StoredFiling } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { formOfCause, openAnswers } from './answers';
import { casesOf } from './file-parties';

/** CPL 283, 285, 286: who has no domicile in China answers and appeals in thirty days, and is announced to for sixty. The form does not ask; the clerk sees it. */
export const partiesAbroad = (record: CaseRecord, filing: StoredFiling, paths: readonly string[]): StatePut[] => {
  const named = partiesOf(formOfCause(filing.causeOfAction), openAnswers(filing));
  const filed = record.all(PartyItem).toSorted((one, other) => one.partyId.localeCompare(other.partyId));
  return paths.map((path, index) => {
    const place = named.find((party) => party.path === path);
    const nth = named.filter(({ role }) => role === place?.role).findIndex((party) => party.path === path);
    const party = filed.filter(({ role }) => role === place?.role)[nth];
    if (place === undefined || party === undefined || party.name !== place.name) throw new CourtError('request.invalid', '起诉状里没有这位当事人，请刷新后再试。', { path: `abroad.${index}` });
    return put(PartyItem, { ...party, abroad: true }, casesOf(record, party));
  });
};
