import type { Actor } from '../../shared/cases/case-event';
import type { FailureRecord } from '../../shared/mediation/ending';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { renderPdf } from '../platform/render-pdf';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { failurePaper } from './failure-paper';
import { mediationOf, putMediation } from './mediation-of';

/** 在线调解规则 21, 25: the record is kept with the case, for the court; concessions are not. The court goes on with the trial. */
export const recordFailure = async ({ record, actor, failure, at }: { record: CaseRecord; actor: Actor; failure: FailureRecord; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const state = advance(mediation.state, 'fail');
  const pdf = await renderPdf(failurePaper(record, mediation, failure, at));
  const { document, put } = await fileDocument({ kind: 'mediationRecord', title: mediationCopy.failureTitle, visibleTo: [], ...pdf }, at);
  const ended = mediation.session === undefined ? {} : { session: { ...mediation.session, endedAt: at.toISOString() } };
  return appendToCase(record, at, [{ type: 'MEDIATION_FAILED', actor, data: { ground: failure.ground, documentId: document.documentId, sha256: document.sha256 } }], {
    puts: [put, putMediation(record, { ...mediation, ...ended, state, failure: { ...failure, at: at.toISOString(), documentId: document.documentId } })],
  });
};
