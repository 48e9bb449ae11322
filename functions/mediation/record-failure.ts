import type { Actor } from '../../shared/cases/case-event';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { advance } from './domain/advance';
import { mediationOf, putMediation } from './mediation-of';

/** 在线调解规则 21, 25: the reason is kept with the case; concessions are not. The court goes on with the trial. */
export const recordFailure = async ({ record, actor, reason, at }: { record: CaseRecord; actor: Actor; reason: string; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const state = advance(mediation.state, 'fail');
  const ended = mediation.session === undefined ? {} : { session: { ...mediation.session, endedAt: at.toISOString() } };
  return appendToCase(record, at, [{ type: 'MEDIATION_FAILED', actor, data: {} }], { puts: [putMediation(record, { ...mediation, ...ended, state, failure: { at: at.toISOString(), reason } })] });
};
