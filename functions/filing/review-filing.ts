import type { FilingView } from '../../shared/filing/filing';
import { firstMediationAnswer } from '../../shared/filing/first-mediation-answer';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { FilingItem, PartyItem, type StoredFiling } from '../cases/case-items';
import { courtQuote } from '../cases/court-quote';
import { appendToCase, loadCase, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { renderPdf } from '../platform/render-pdf';
import { openAnswers } from './answers';
import { nextCaseNumber } from './case-number';
import { filingCopy } from './copy';
import { stateAfter } from './domain/ready-to-submit';
import { filingIndexes, filingOf, nextInstant } from './draft-store';
import { acceptancePaper, correctionPaper } from './filing-papers';

import { namesOf, viewFiling } from './view-filing';

const plaintiffIds = (record: CaseRecord) => record.all(PartyItem).filter(({ role }) => role === 'plaintiff').map(({ partyId }) => partyId);
const putFiling = (record: CaseRecord, filing: StoredFiling) => put(FilingItem, filing, filingIndexes(record.caseId, filing));
const names = (filing: StoredFiling) => ({
  plaintiffs: namesOf(filing.causeOfAction, openAnswers(filing), 'plaintiff'), defendants: namesOf(filing.causeOfAction, openAnswers(filing), 'defendant'), causeOfAction: filing.causeOfAction,
});

/** Once, everything that is wrong, with a day (在线诉讼规则 9(1)(二)). */
export const returnForCorrection = async (record: CaseRecord, caller: Caller, given: { items: readonly { path: string; label: string; reason: string }[]; dueOn: string }, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const state = stateAfter(filing.state, 'return');
  const items = given.items.map((item) => ({ ...item, reason: item.reason.trim() }));
  const silent = items.findIndex(({ reason }) => reason.length < 4);
  if (silent >= 0) throw new CourtError('filing.returnWithoutReason', '请写明需要补正什么，当事人要看得懂。', { path: `items.${silent}.reason` });
  if (given.dueOn < courtDateOf(at.toISOString())) throw new CourtError('request.invalid', '补正的最后一天不能早于今天。', { path: 'dueOn' });
  const paper = await renderPdf(correctionPaper({ ...names(filing), receiptNumber: record.head.receiptNumber, dueOn: given.dueOn, items, at: at.toISOString() }));
  const notice = await fileDocument({ kind: 'correctionNotice', title: filingCopy.correction.title, ...paper, visibleTo: plaintiffIds(record) }, at);
  const returned: StoredFiling = { ...filing, state, corrections: { returnedAt: at.toISOString(), dueOn: given.dueOn, items }, updatedAt: nextInstant(filing.updatedAt, at) };
  await appendToCase(record, at, [{
    type: 'FILING_RETURNED', actor: actorOf(caller), data: { dueOn: given.dueOn, paths: items.map(({ path }) => path), documentId: notice.document.documentId, sha256: notice.document.sha256 },
  }], { head: { phase: 'returned' }, puts: [notice.put, putFiling(record, returned)] });
  return viewFiling(record.caseId, returned, at);
};

interface Acceptance { procedure: 'summary' | 'ordinary' | 'smallClaims'; feeKind?: string | undefined; reason?: string | undefined }

const decideFeeKind = (record: CaseRecord, { feeKind, reason }: Acceptance): { feeKind: string; changed: boolean } => {
  const proposed = record.head.feeKind;
  if (feeKind === undefined || feeKind === proposed) return { feeKind: proposed, changed: false };
  // An unknown kind, or one that this amount cannot be charged by, is refused here and not when the notice is due.
  courtQuote({ kind: feeKind, amountFen: record.head.claimAmountFen });
  if ((reason ?? '').trim() === '') throw new CourtError('filing.reasonNeeded', '改变收费类型的，请写明理由，理由会入卷。', { path: 'reason' });
  return { feeKind, changed: true };
};

/** 登记立案: number, event and state in one transaction. A number lost to another acceptance at the same moment is asked for again. */
export const acceptFiling = async (first: CaseRecord, caller: Caller, decision: Acceptance, at: Date): Promise<FilingView> => {
  let record = first;
  for (let attempt = 1; ; attempt += 1) {
    const filing = filingOf(record);
    const state = stateAfter(filing.state, 'accept');
    const { feeKind, changed } = decideFeeKind(record, decision);
    const { caseNumber, take } = await nextCaseNumber(at);
    const acceptedAt = at.toISOString();
    const paper = await renderPdf(acceptancePaper({ ...names(filing), caseNumber, procedure: decision.procedure, at: acceptedAt }));
    const notice = await fileDocument({ kind: 'acceptanceNotice', title: filingCopy.acceptance.title, ...paper, visibleTo: plaintiffIds(record) }, at);
    const accepted: StoredFiling = { ...filing, state, updatedAt: nextInstant(filing.updatedAt, at) };
    try {
      await appendToCase(record, at, [{
        type: 'CASE_ACCEPTED', actor: actorOf(caller),
        data: {
          caseNumber, procedure: decision.procedure, firstMediation: firstMediationAnswer(openAnswers(filing)), feeKind, documentId: notice.document.documentId, sha256: notice.document.sha256,
          ...(changed ? { feeKindReason: decision.reason } : {}),
        },
      }], { head: { phase: 'open', caseNumber, acceptedAt, procedure: decision.procedure, feeKind }, puts: [notice.put, putFiling(record, accepted)], extra: [take] });
      return viewFiling(record.caseId, accepted, at, { caseNumber, feeKind });
    } catch (cause) {
      if (!(cause instanceof CourtError && cause.code === 'cases.conflict') || attempt >= 12) throw cause;
      await new Promise((later) => setTimeout(later, 10 + Math.floor(Math.random() * 30 * attempt)));
      record = await loadCase(record.caseId);
    }
  }
};

/** 民诉法126, 127: ruling of non-acceptance, with its reason. */
export const declareInadmissible = async (record: CaseRecord, caller: Caller, reason: string, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const state = stateAfter(filing.state, 'declareInadmissible');
  const decided: StoredFiling = { ...filing, state, updatedAt: nextInstant(filing.updatedAt, at) };
  await appendToCase(record, at, [{ type: 'FILING_DECLARED_INADMISSIBLE', actor: actorOf(caller), data: { reason: reason.trim() } }], { head: { phase: 'inadmissible' }, puts: [putFiling(record, decided)] });
  return viewFiling(record.caseId, decided, at);
};
