import { quoteFee } from '../../shared/fees/quote-fee';
import type { FeeNotice } from '../../shared/fees/fee-notice';
import { CourtError } from '../../shared/kernel/errors';
import type { Agreement } from '../../shared/mediation/mediation';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { NoticeItem, PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { claimsOf } from './claims-of';
import { mediationCopy } from './copy';
import { advance } from './domain/advance';
import { mediationOf, putMediation } from './mediation-of';
import { statementPaper } from './statement-paper';

/** The fee is paid before the document: in full on the first road, half on the second (办法 15; 立案与调解意见 6). */
const paidNotice = (record: CaseRecord): FeeNotice => {
  const notices = record.all(NoticeItem);
  const paid = notices.find((notice) => notice.state === 'paid' || notice.state === 'overpaid');
  if (paid === undefined || notices.some((notice) => notice.state === 'issued')) throw new CourtError('mediation.feeUnpaid', '诉讼费还没有交清，交费到账后才能出具调解书。');
  return paid;
};

const feesOf = ({ quote, amountFen, payerName }: FeeNotice) => {
  const request = { kind: quote.kind.replace(/_halved$/, ''), rounding: quote.rounding, ...(quote.amountFen === undefined ? {} : { amountFen: quote.amountFen }) };
  return quote.halved
    ? { fullFeeFen: quoteFee(request).feeFen, halfFeeFen: amountFen, payerName }
    : { fullFeeFen: amountFen, halfFeeFen: quoteFee({ ...request, halved: true }).feeFen, payerName };
};

/** Who bears the fee: as agreed; else as the court decides (民事调解规定 11); else it stays with who prepaid it. */
const bearing = (agreement: Agreement, decided: string | undefined, payerName: string): string =>
  agreement.clauses.some((clause) => clause.kind === 'costs') ? mediationCopy.feeAsAgreed : decided === undefined || decided === '' ? mediationCopy.feeByPayer(payerName) : decided;

export const issueStatement = async ({ record, caller, feeBearing, at }: { record: CaseRecord; caller: Caller; feeBearing: string | undefined; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const state = advance(mediation.state, 'issueStatement');
  const { agreement } = mediation;
  if (agreement?.wantsStatement !== true) throw new CourtError('mediation.wrongState', '各方没有要求出具调解书，按协议履行即可。');
  const { head } = record;
  if (head.caseNumber === undefined || head.acceptedAt === undefined) throw new CourtError('cases.wrongPhase', '本案还没有案号，不能出具调解书。');
  const { payerName, ...fees } = feesOf(paidNotice(record));
  const pdf = await renderSignedPdf(statementPaper({
    court: court().name, demo: head.demo, caseNumber: head.caseNumber, causeOfAction: head.causeOfAction, acceptedAt: head.acceptedAt,
    parties: record.all(PartyItem), agencies: record.all(RepresentationItem), claims: claimsOf(record),
    clauses: agreement.clauses, ...fees, feeBearing: bearing(agreement, feeBearing, payerName), judgeName: caller.name,
  }, at), at);
  const { document, put } = await fileDocument({ kind: 'mediationStatement', title: mediationCopy.statementTitle, ...pdf }, at);
  return appendToCase(record, at, [{ type: 'MEDIATION_STATEMENT_ISSUED', actor: actorOf(caller), data: { documentId: document.documentId, sha256: document.sha256 } }], {
    head: { judgeName: caller.name },
    puts: [put, putMediation(record, { ...mediation, state, statement: { documentId: document.documentId, issuedAt: at.toISOString(), confirmedPartyIds: [] } })],
  });
};
