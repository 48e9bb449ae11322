import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteItemCommand, DeleteTransaction, PutItemCommand } from 'dynamodb-toolbox';
import type { FilingIntent, IntentFailure } from '../../shared/filing/filing-intent';
import { CourtError } from '../../shared/kernel/errors';
import { IntentItem } from '../cases/case-items';
import { casePk, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { court } from '../platform/court-config';
import { stateEntity } from '../platform/tables';
import { stands } from '../cases/counted-instant';
import { filingOf, requireOpen } from './draft-store';
import { checkReady } from './readiness';

const key = (record: CaseRecord) => ({ pk: casePk(record.caseId), sk: IntentItem.prefix });

const isReady = (record: CaseRecord, filer: Person, at: Date): boolean => {
  try {
    checkReady(filingOf(record), filer, at);
    return true;
  } catch (cause) {
    if (cause instanceof CourtError) return false;
    throw cause;
  }
};

/** The first press of 提交 that still stands, kept before anything else is done. Pressing again changes nothing. */
export const takeIntent = async (record: CaseRecord, filer: Person, at: Date): Promise<FilingIntent> => {
  requireOpen(filingOf(record));
  const earlier = record.one(IntentItem);
  if (earlier !== undefined && stands(earlier, at, court().intentDays.days)) return earlier;
  const intent: FilingIntent = { at: at.toISOString(), ready: isReady(record, filer, at), failures: [] };
  try {
    await stateEntity.build(PutItemCommand).item({ ...key(record), data: intent }).options(earlier === undefined ? { condition: { attr: 'pk', exists: false } } : {}).send();
    return intent;
  } catch (cause) {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
    return (await loadCase(record.caseId)).one(IntentItem) ?? intent;
  }
};

/** The work behind a press; the court's own failure is written beside the press, so that its instant counts. */
export const afterPress = async <T>(record: CaseRecord, intent: FilingIntent, why: IntentFailure, at: Date, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    // Decided again on the new facts, not failed.
    if (cause instanceof CourtError && cause.code === 'cases.conflict') throw cause;
    // The store may be what failed: the press itself is kept already.
    await stateEntity.build(PutItemCommand).item({ ...key(record), data: { ...intent, failures: [...intent.failures, { at: at.toISOString(), why }] } }).send().catch(() => undefined);
    throw cause;
  }
};

/** A press that came before everything was filled in does not hold the day. */
export const withdrawIntent = async (record: CaseRecord): Promise<void> => {
  await stateEntity.build(DeleteItemCommand).key(key(record)).send();
};

export const fulfilIntent = (record: CaseRecord) => stateEntity.build(DeleteTransaction).key(key(record));
