import type { FilingView } from '../../shared/filing/filing';
import { firstMediationAnswer } from '../../shared/filing/first-mediation-answer';
import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import type { StoredFiling } from '../cases/case-items';
import { courtQuote } from '../cases/court-quote';
import { appendToCase, loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { renderPdf } from '../platform/render-pdf';
import { openAnswers } from './answers';
import { assignmentEvent, assignmentPut, drawJudge, headOf } from './assign-judge';
import { nextCaseNumber } from '../cases/case-number';
import { filingCopy } from './copy';
import { stateAfter } from './domain/ready-to-submit';
import { filingOf, nextInstant } from './draft-store';
import { filingPuts, partiesNamed, plaintiffIds } from './filing-puts';
import { acceptancePaper } from './filing-papers';
import { partiesAbroad } from './parties-abroad';
import { viewFiling } from './view-filing';

interface Acceptance { procedure: 'summary' | 'ordinary' | 'smallClaims'; feeKind?: string | undefined; reason?: string | undefined; abroad?: readonly string[] | undefined }

const decideFeeKind = (record: CaseRecord, { feeKind, reason }: Acceptance): { feeKind: string; changed: boolean } => {
  const proposed = record.head.feeKind;
  if (feeKind === undefined || feeKind === proposed) return { feeKind: proposed, changed: false };
  // An unknown kind, or one that this amount cannot be charged by, is refused here and not when the notice is due.
  courtQuote({ kind: feeKind, amountFen: record.head.claimAmountFen });
  if ((reason ?? '').trim() === '') throw new CourtError('filing.reasonNeeded', '改变收费类型的，请写明理由，理由会入卷。', { path: 'reason' });
  return { feeKind, changed: true };
};

/** 登记立案: number, judge, events and state in one transaction. A number lost to another acceptance at the same moment is asked for again. */
export const acceptFiling = async (first: CaseRecord, caller: Caller, decision: Acceptance, at: Date): Promise<FilingView> => {
  let record = first;
  for (let attempt = 1; ; attempt += 1) {
    const filing = filingOf(record);
    const state = stateAfter(filing.state, 'accept');
    const { feeKind, changed } = decideFeeKind(record, decision);
    const abroad = partiesAbroad(record, filing, decision.abroad ?? []);
    const { caseNumber, take } = await nextCaseNumber(at);
    const judge = await drawJudge(record, caller.name, [], at);
    const acceptedAt = at.toISOString();
    const paper = await renderPdf(acceptancePaper({ ...partiesNamed(filing), caseNumber, procedure: decision.procedure, at: acceptedAt }));
    const notice = await fileDocument({ kind: 'acceptanceNotice', title: filingCopy.acceptance.title, ...paper, visibleTo: plaintiffIds(record) }, at);
    const { secondReturn: _moot, ...rest } = filing;
    const accepted: StoredFiling = { ...rest, state, updatedAt: nextInstant(filing.updatedAt, at) };
    try {
      await appendToCase(record, at, [{
        type: 'CASE_ACCEPTED', actor: actorOf(caller),
        data: {
          caseNumber, procedure: decision.procedure, firstMediation: firstMediationAnswer(openAnswers(filing)), feeKind, documentId: notice.document.documentId, sha256: notice.document.sha256,
          ...(changed ? { feeKindReason: decision.reason } : {}), ...(abroad.length === 0 ? {} : { abroad: decision.abroad }),
        },
      }, ...(judge === undefined ? [] : [assignmentEvent(judge, caller)])], {
        head: { phase: 'open', caseNumber, acceptedAt, procedure: decision.procedure, feeKind, ...(judge === undefined ? {} : headOf(judge)) },
        puts: [notice.put, ...abroad, ...filingPuts(record, accepted, filing), ...(judge === undefined ? [] : [assignmentPut(record, judge)])], extra: [take],
      });
      return viewFiling(record.caseId, accepted, at, { caseNumber, feeKind });
    } catch (cause) {
      if (!(cause instanceof CourtError && cause.code === 'cases.conflict') || attempt >= 12) throw cause;
      await new Promise((later) => setTimeout(later, 10 + Math.floor(Math.random() * 30 * attempt)));
      record = await loadCase(record.caseId);
    }
  }
};
