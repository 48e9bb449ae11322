import { CourtError } from '../../shared/kernel/errors';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { claimsOf } from './claims-of';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { mediationOf, putMediation } from './mediation-of';
import { statementFees } from './statement-fees';
import { statementPaper } from './statement-paper';

export const issueStatement = async ({ record, caller, feeBearing, at }: { record: CaseRecord; caller: Caller; feeBearing: string | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const state = advance(mediation.state, 'issueStatement');
  const { agreement } = mediation;
  if (agreement?.wantsStatement !== true) throw new CourtError('mediation.wrongState', '各方没有要求出具调解书，按协议履行即可。');
  const { head } = record;
  if (head.caseNumber === undefined || head.acceptedAt === undefined) throw new CourtError('cases.wrongPhase', '本案还没有案号，不能出具调解书。');
  const fees = statementFees(record, agreement, feeBearing);
  const pdf = await renderSignedPdf(statementPaper({
    court: court().name, demo: head.demo, caseNumber: head.caseNumber, causeOfAction: head.causeOfAction, acceptedAt: head.acceptedAt,
    parties: record.all(PartyItem), agencies: record.all(RepresentationItem), claims: claimsOf(record),
    clauses: agreement.clauses, fees, judgeName: caller.name,
  }, at), at);
  const { document, put } = await fileDocument({ kind: 'mediationStatement', title: mediationCopy.statementTitle, ...pdf }, at);
  return appendToCase(record, at, [{ type: 'MEDIATION_STATEMENT_ISSUED', actor: actorOf(caller), data: { documentId: document.documentId, sha256: document.sha256 } }], {
    head: { judgeName: caller.name },
    puts: [put, putMediation(record, { ...mediation, state, statement: { documentId: document.documentId, issuedAt: at.toISOString(), confirmedPartyIds: [] } })],
  });
};
