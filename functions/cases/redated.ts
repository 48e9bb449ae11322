import type { CourtDate } from '../../shared/kernel/time';
import { systemActor } from './actor-of';
import { appendToCase, type StatePut } from './case-log';
import type { CaseRecord } from './case-record';

/** One last day counted again with the arrangement of its year. */
export interface DateChange { what: 'feeNotice' | 'filingReview' | 'correction' | 'servicePeriod' | 'mediationLimit' | 'refund'; targetId?: string; title: string; oldOn: CourtDate; newOn: CourtDate; provisional: boolean }
export interface Redated { puts: readonly StatePut[]; changes: readonly DateChange[] }

/** What a capability keeps in a case that was counted on a year not yet published. Nothing when all of it stands: asking again changes nothing. */
export type Redate = (record: CaseRecord) => readonly Redated[];

/** Each changed date is a fact of the case with its old and its new day. */
export const recordRedated = async (record: CaseRecord, redated: readonly Redated[], at: Date): Promise<CaseRecord> => (redated.length === 0 ? record : appendToCase(
  record, at, redated.flatMap(({ changes }) => changes.map((change) => ({ type: 'DATE_RECKONED_AGAIN' as const, actor: systemActor, data: { ...change } }))), { puts: redated.flatMap(({ puts }) => puts) },
));
