import type { FilingOutcome, FilingView } from '../../shared/filing/filing';
import { inadmissibilityGrounds, type InadmissibilityGround } from '../../shared/filing/inadmissibility';
import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import type { StoredFiling } from '../cases/case-items';
import { appendToCase, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import type { Paper } from '../platform/paper';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { stateAfter, type FilingAct } from './domain/ready-to-submit';
import { filingOf, nextInstant } from './draft-store';
import { endingCopy } from './ending-copy';
import { inadmissibilityPaper, transferPaper } from './ending-papers';
import { filingPuts, partiesNamed, plaintiffIds } from './filing-puts';
import { viewFiling } from './view-filing';

interface Ending { act: Extract<FilingAct, 'declareInadmissible' | 'transfer'>; phase: 'inadmissible' | 'transferred'; event: NewEvent['type']; kind: 'inadmissibilityRuling' | 'transferNotice'; paper: Paper; outcome: Omit<FilingOutcome, 'documentId'> }

const end = async (record: CaseRecord, filing: StoredFiling, caller: Caller, { act, phase, event, kind, paper, outcome }: Ending, at: Date): Promise<FilingView> => {
  const state = stateAfter(filing.state, act);
  const { document, put } = await fileDocument({ kind, title: endingCopy[kind].fileTitle, ...(await renderSignedPdf(paper, at)), visibleTo: plaintiffIds(record) }, at);
  const { secondReturn: _moot, ...rest } = filing;
  const ended: StoredFiling = { ...rest, state, outcome: { ...outcome, documentId: document.documentId }, updatedAt: nextInstant(filing.updatedAt, at) };
  await appendToCase(record, at, [{ type: event, actor: actorOf(caller), data: { ...outcome, documentId: document.documentId, sha256: document.sha256 } }], { head: { phase }, puts: [put, ...filingPuts(record, ended, filing)] });
  return viewFiling(record.caseId, ended, at);
};

/** A ruling on a statutory ground (民诉法 122, 126, 127); service hears of it and serves it. */
export const declareInadmissible = async (record: CaseRecord, caller: Caller, { ground, reason }: { ground: InadmissibilityGround; reason: string }, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const outcome = { ground, reason: reason.trim() };
  const paper = inadmissibilityPaper({ ...partiesNamed(filing), receiptNumber: record.head.receiptNumber, ground: inadmissibilityGrounds[ground], reason: outcome.reason, submittedAt: record.head.submittedAt, by: caller.name, at: at.toISOString() });
  return end(record, filing, caller, { act: 'declareInadmissible', phase: 'inadmissible', event: 'FILING_DECLARED_INADMISSIBLE', kind: 'inadmissibilityRuling', paper, outcome }, at);
};

/** 民诉法 127(4): the plaintiff is told which court has jurisdiction. @throws filing.ownCourt */
export const transferFiling = async (record: CaseRecord, caller: Caller, given: { court: string; reason: string }, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const outcome = { court: given.court.trim(), reason: given.reason.trim() };
  if (outcome.court === court().name || outcome.court === court().shortName) throw new CourtError('filing.ownCourt', '这就是本院。请写明有管辖权的另一家法院；本院有管辖权的，请登记立案。', { path: 'court' });
  const paper = transferPaper({ ...partiesNamed(filing), receiptNumber: record.head.receiptNumber, ...outcome, to: outcome.court, at: at.toISOString() });
  return end(record, filing, caller, { act: 'transfer', phase: 'transferred', event: 'FILING_TRANSFERRED', kind: 'transferNotice', paper, outcome }, at);
};
