import type { CaseEvent } from '../../shared/cases/case-event';
import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { systemActor } from '../cases/actor-of';
import { FilingItem, type StoredFiling } from '../cases/case-items';
import { appendToCase, changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { calendar } from '../platform/calendar';
import { nextInstant } from './draft-store';
import { filingPuts } from './filing-puts';

/** The filer has it mediated first: the papers leave the clerks' list and no days run. */
const setAside = (record: CaseRecord, filing: StoredFiling, at: Date): Promise<CaseRecord> =>
  appendToCase(record, at, [{ type: 'FILING_SET_ASIDE', actor: systemActor }], { puts: filingPuts(record, { ...filing, state: 'mediating', updatedAt: nextInstant(filing.updatedAt, at) }, filing) });

/** CPL 126: seven days from the day docketing was asked for, on the papers as they were handed in. */
const takeUp = (record: CaseRecord, filing: StoredFiling, askedAt: string, at: Date): Promise<CaseRecord> => {
  const { receipt } = filing;
  const { lastDayOn: reviewDueOn, provisional } = computePeriod({ rule: 'docketingAfterMediation', from: courtDateOf(askedAt), calendar: calendar() });
  const taken: StoredFiling = { ...filing, state: 'submitted', updatedAt: nextInstant(filing.updatedAt, at), ...(receipt === undefined ? {} : { receipt: { ...receipt, reviewDueOn, reviewDueProvisional: provisional, /* the days are counted from it again */ completedAt: askedAt } }) };
  return appendToCase(record, at, [{ type: 'FILING_TAKEN_UP', actor: systemActor, data: { reviewDueOn } }], { puts: filingPuts(record, taken, filing) });
};

/** Track L (rules/07): set aside while it is mediated, taken up again without being filed anew. */
export const followMediation = async (event: CaseEvent, at: Date): Promise<void> => {
  await changeCase(event.caseId, async (record) => {
    const filing = record.one(FilingItem);
    if (event.type === 'MEDIATION_BEFORE_FILING_ASKED' && filing?.state === 'submitted' && record.head.phase === 'preFiling') return setAside(record, filing, at);
    if (event.type === 'DOCKETING_ASKED' && filing?.state === 'mediating' && record.head.phase === 'filing') return takeUp(record, filing, event.at, at);
    return record;
  });
};
