import { PutTransaction } from 'dynamodb-toolbox';
import type { CaseDocument } from '../../shared/documents/case-document';
import { defenceKinds, type Defence, type DefenceKind, type DefenceView } from '../../shared/defence/defence';
import { compareRows } from '../../shared/defence/compare-rows';
import { firstMediationAnswer } from '../../shared/filing/first-mediation-answer';
import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId } from '../../shared/kernel/ids';
import { fenFromYuan } from '../../shared/kernel/money';
import { courtDateOf } from '../../shared/kernel/time';
import type { Caller } from '../cases/authorise';
import { DocumentItem } from '../cases/case-items';
import { appendToCase, put, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { countedInstant } from '../cases/counted-instant';
import { fileDocument, objectKey } from '../cases/file-document';
import { newReceiptNumber, receiptKey } from '../cases/receipt';
import { findUploadedFile } from '../cases/uploaded-file';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { renderPdf } from '../platform/render-pdf';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { shortCode, signRecord } from '../platform/sign-record';
import { storage } from '../platform/storage';
import { stateEntity } from '../platform/tables';
import { copy } from './copy';
import { defencePut } from './defence-store';
import { dayOf, defencePaper, receiptPaper } from './defence-papers';
import { requireFit } from './domain/may-file';
import { afterPress, fitFacts, pressOf } from './press-submit';
import { viewWriting, writingOf, type Writing } from './view-defence';

const types = { answer: 'ANSWER_FILED', jurisdictionObjection: 'JURISDICTION_OBJECTED', counterclaim: 'COUNTERCLAIM_FILED' } as const satisfies Record<DefenceKind, NewEvent['type']>;

/** What only this paper says: the rows agreed and disputed; the court asked for; what the fee is counted from. */
const ownFacts = (record: CaseRecord, kind: DefenceKind, { claim, answers }: Writing): Record<string, unknown> => {
  if (kind === 'jurisdictionObjection') return { court: answers['objection.court'] };
  if (kind === 'counterclaim') return { amountFen: fenFromYuan(answers['counterclaim.amount'] ?? '') ?? 0, feeKind: record.head.feeKind };
  const rows = compareRows(claim.form, claim.said, answers);
  const coded = (stance: string) => rows.filter((row) => row.stance === stance).map(({ code }) => code);
  return { agreed: coded('agreed'), disputed: coded('disputed'), firstMediation: firstMediationAnswer(answers) };
};

const evidenceOf = (defence: Defence, partyName: string, at: Date): CaseDocument[] => defence.files.map(({ fileId, evidenceName, contentType, bytes, sha256 }) =>
  ({ documentId: newId<DocumentId>('doc', at), kind: 'evidence', title: copy.evidenceOf(partyName, evidenceName), fileId, contentType, bytes, sha256, madeAt: at.toISOString() }));

/** One transaction: the paper, its evidence, the receipt and the event that service and fees hear of. */
export const fileDefence = async (record: CaseRecord, caller: Caller, kind: DefenceKind, at: Date): Promise<DefenceView> => {
  const writing = await writingOf(record, caller, kind, at);
  const { standing: { party, name }, form, answers, lastDayOn, defence } = writing;
  const press = pressOf(defence, at);
  const { submittedAt: filedAt, because } = press === undefined ? { submittedAt: at.toISOString() } : countedInstant(press, at);
  const counted = because === undefined ? {} : { because, completedAt: at.toISOString() };
  requireFit(fitFacts(record, kind, writing, filedAt));
  if (defence?.signature === undefined) throw new CourtError('defence.notSigned', '请先手写签名。', { path: 'signature' });

  const late = lastDayOn !== undefined && courtDateOf(filedAt) > lastDayOn;
  const receiptNumber = newReceiptNumber(at);
  const { signature } = defence;
  const image = { name: signature.name, image: await storage.get(objectKey(signature.fileId)), on: dayOf(signature.signedAt) };
  const main = await afterPress(record, defence, at, async () => fileDocument({ kind, title: copy.documentTitle(defenceKinds[kind], party.name), ...(await renderPdf(defencePaper({ record, kind, party, form, answers, evidence: defence.files.map(({ evidenceName }) => evidenceName), signature: image }))) }, at));
  const evidence = evidenceOf(defence, party.name, at);
  const signed = { name: copy.receipt.signature, sha256: (await findUploadedFile(signature.fileId))?.sha256 ?? '' };
  const files = [main.document, ...evidence].map(({ title, sha256 }) => ({ name: title, sha256 })).concat(signed);
  const shown = { receiptNumber, court: court().name, submittedAt: filedAt, ...counted, files, demo: court().demo };
  const courtSignature = signRecord(shown);
  const receipt = await fileDocument({
    kind: 'defenceReceipt', title: copy.receipt.title, visibleTo: [party.partyId],
    ...(await renderSignedPdf(receiptPaper({ receiptNumber, filedAt, ...counted, code: shortCode(courtSignature), by: name, partyName: party.name, caseNumber: record.head.caseNumber ?? record.head.receiptNumber, kind, late, files, verifyUrl: `${config.publicUrl}/#/filing/pages/verify/index?receiptNumber=${encodeURIComponent(receiptNumber)}` }), at)),
  }, at);
  const { press: _done, ...rest } = defence;
  const filed: Defence = { ...rest, receipt: { receiptNumber, filedAt, ...counted, by: name, documentId: main.document.documentId, receiptDocumentId: receipt.document.documentId, late } };
  const after = await appendToCase(record, at, [{
    type: types[kind], actor: { kind: 'person', personId: caller.personId, role: caller.role, name },
    data: {
      partyId: party.partyId, partyName: party.name, receiptNumber, late, ...(because === undefined ? {} : { filedAt, because }), documentId: main.document.documentId, documentIds: [main.document, ...evidence].map(({ documentId }) => documentId), sha256: main.document.sha256,
      signatureFileId: signature.fileId, ...ownFacts(record, kind, writing),
    },
  }], {
    puts: [main.put, ...evidence.map((document) => put(DocumentItem, document)), receipt.put, defencePut(record, filed, defence)],
    extra: [stateEntity.build(PutTransaction).item({ ...receiptKey(receiptNumber), data: { ...shown, signature: courtSignature } })],
  });
  return viewWriting(after, kind, { ...writing, defence: filed });
};
