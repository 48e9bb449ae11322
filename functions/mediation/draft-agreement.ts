import canonicalize from 'canonicalize';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import type { Agreement, AgreementClause } from '../../shared/mediation/mediation';
import { boundParties } from '../../shared/mediation/standing';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem, PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { renderPdf } from '../platform/render-pdf';
import { agreementFacts } from './agreement-facts';
import { agreementPaper } from './agreement-paper';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { sealAccounts, type DraftClause } from './clause-accounts';
import { keptOpinions } from './domain/kept-opinions';
import { checkClauses } from './domain/check-clauses';
import { mediationOf, putMediation } from './mediation-of';

/** An earlier draft stays on file for the court only, so that nobody reads or quotes the wrong one. */
export const retireDraft = (record: CaseRecord, agreement: Agreement | undefined): StatePut[] => {
  const draft = agreement?.documentId === undefined ? undefined : record.one(DocumentItem, agreement.documentId);
  return draft === undefined ? [] : [put(DocumentItem, { ...draft, visibleTo: [] })];
};

const sameContent = (agreement: Agreement, clauses: readonly AgreementClause[], wantsStatement: boolean) =>
  canonicalize({ clauses: agreement.clauses, wantsStatement: agreement.wantsStatement }) === canonicalize({ clauses, wantsStatement });

/** Drafts or changes the agreement. Signatures belong to the exact text: a changed one starts without any, the same one keeps them. */
export const draftAgreement = async ({ record, caller, clauses: drafted, wantsStatement, at }: { record: CaseRecord; caller: Caller; clauses: readonly DraftClause[]; wantsStatement: boolean; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const state = advance(mediation.state, 'draft');
  // A 调解书 is made in a docketed case (在线调解规则 20(2)); before filing there is judicial confirmation (20(1)).
  if (wantsStatement && record.head.phase === 'preFiling') throw new CourtError('mediation.noStatementBeforeFiling', '还没有立案，不能请求出具调解书。各方可以在协议生效后30日内共同申请司法确认。', { path: 'wantsStatement' });
  const clauses = sealAccounts(drafted, mediation.agreement?.clauses ?? []);
  if (mediation.agreement !== undefined && sameContent(mediation.agreement, clauses, wantsStatement)) return record;
  const parties = record.all(PartyItem);
  checkClauses(clauses, { all: parties.map(({ partyId }) => partyId), bound: boundParties(parties, record.all(RepresentationItem)).map(({ partyId }) => partyId) }, courtDateOf(at.toISOString()));
  const version = (mediation.agreement?.version ?? 0) + 1;
  const pdf = await renderPdf(agreementPaper(agreementFacts(record, mediation, { clauses, wantsStatement }), at));
  const { document, put: documentPut } = await fileDocument({ kind: 'mediationAgreement', title: mediationCopy.draftTitle(version), ...pdf }, at);
  const agreement: Agreement = {
    version, draftedAt: at.toISOString(), clauses: [...clauses], ...(mediation.agreement === undefined ? {} : { previous: mediation.agreement.clauses }), opinions: keptOpinions(mediation.agreement, clauses),
    wantsStatement, sha256: document.sha256, documentId: document.documentId, signatures: [],
  };
  return appendToCase(record, at, [{ type: 'MEDIATION_AGREEMENT_DRAFTED', actor: actorOf(caller), data: { version, sha256: document.sha256, documentId: document.documentId } }], {
    puts: [documentPut, ...retireDraft(record, mediation.agreement), putMediation(record, { ...mediation, state, agreement })],
  });
};
