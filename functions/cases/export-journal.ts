import type { Journal } from '../../shared/cases/case-event';
import { readEvents } from './case-log';
import type { CaseRecord } from './case-record';

export const exportJournal = async (record: CaseRecord, at: Date): Promise<Journal> => {
  const { caseId, version, lastHash, court } = record.head;
  const events = await readEvents(caseId);
  return { format: 'pocket-court-journal/1', court, caseId, exportedAt: at.toISOString(), events: events.slice(0, version), head: { version, hash: lastHash } };
};
