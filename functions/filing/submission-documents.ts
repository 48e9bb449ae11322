import type { CaseDocument, DocumentKind } from '../../shared/documents/case-document';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { proofs } from '../../shared/filing/standing';
import type { DocumentId, FileId, PartyId } from '../../shared/kernel/ids';
import { DocumentItem, type DocumentPack, DocumentPackItem, type StoredFiling } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument, objectKey } from '../cases/file-document';
import type { Receipt } from '../cases/receipt';
import { findUploadedFile } from '../cases/uploaded-file';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import type { Paper } from '../platform/paper';
import { renderPdf } from '../platform/render-pdf';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { shortCode, signRecord } from '../platform/sign-record';
import { storage } from '../platform/storage';
import { coSignaturesIn } from './co-signers';
import { complaintPaper } from './complaint-paper';
import { filingCopy } from './copy';
import { dayOf } from './court-day';
import { addressPaper, receiptPaper, type ReceiptFacts } from './filing-papers';

/** Well within the 400 KB of one item. */
const PACK = 50;

interface Facts {
  record: CaseRecord; filing: StoredFiling; form: FormDefinition; answers: Answers; plaintiffIds: PartyId[]; at: Date;
  signature: NonNullable<StoredFiling['signature']>; addressForService: NonNullable<StoredFiling['addressForService']>;
  receipt: Omit<ReceiptFacts, 'files' | 'code'>;
}
export interface SubmittedDocuments { documents: CaseDocument[]; puts: StatePut[]; files: { name: string; sha256: string }[]; receiptDocumentId: DocumentId; publicReceipt: Receipt; gone: DocumentPack[] }

/**
 * Complaint, evidence, address for service and receipt. A corrected filing takes the place of the one before under the same
 * document ids: the state holds what is filed now, the log each version's file and hash.
 */
export const submissionDocuments = async ({ record, filing, form, answers, plaintiffIds, at, signature, addressForService, receipt }: Facts): Promise<SubmittedDocuments> => {
  const before = record.all(DocumentItem);
  const image = { name: signature.name, image: await storage.get(objectKey(signature.fileId)), on: dayOf(signature.signedAt) };
  const others = await Promise.all(coSignaturesIn(filing, at).map(async ({ path, electronicService, name, fileId, signedAt }) => ({ path, electronicService, fileId, signature: { name, image: await storage.get(objectKey(fileId)), on: dayOf(signedAt) } })));
  const { demo } = court();
  const keptIds = new Set<string>();
  const keep = (document: CaseDocument, same: (earlier: CaseDocument) => boolean): CaseDocument => {
    const documentId = before.find((earlier) => earlier.kind === document.kind && !keptIds.has(earlier.documentId) && same(earlier))?.documentId ?? document.documentId;
    keptIds.add(documentId);
    // Papers of one submission list in the order in which they were made.
    return { ...document, documentId, madeAt: new Date(at.getTime() + keptIds.size - 1).toISOString() };
  };
  const make = async (kind: DocumentKind, title: string, paper: Paper, visibleTo?: PartyId[], render = renderPdf): Promise<CaseDocument> => {
    const { document } = await fileDocument({ kind, title, ...(await render(paper)), ...(visibleTo === undefined ? {} : { visibleTo }) }, at);
    return keep(document, () => true);
  };
  const times = (title: string) => filingCopy.correctedTitle(title, filing.resubmissions);
  const complaint = await make('complaint', times(filingCopy.complaint.title), complaintPaper({ form, answers, standing: filing.standing, evidence: filing.files.map(({ evidenceName }) => evidenceName), signature: image, more: others.map((other) => other.signature), demo }));
  const address = await make('addressForService', filingCopy.address.title, addressPaper({ form, answers, receiptNumber: receipt.receiptNumber, signature: image, addressForService, others }), plaintiffIds);
  const evidence = filing.files.map(({ fileId, evidenceName, contentType, bytes, sha256, pages }): CaseDocument =>
    keep({ documentId: newId<DocumentId>('doc', at), kind: 'evidence', title: evidenceName, fileId: fileId as FileId, contentType, bytes, sha256, madeAt: at.toISOString(), ...(pages === undefined ? {} : { pages }) }, (earlier) => earlier.fileId === fileId));
  const { proof, as = 'self' } = filing.standing ?? {};
  const proving = proof === undefined || as === 'self' ? [] : [keep(
    { documentId: newId<DocumentId>('doc', at), kind: 'powerOfAttorney', title: proofs[as].name, fileId: proof.fileId, contentType: proof.contentType, bytes: proof.bytes, sha256: proof.sha256, madeAt: at.toISOString(), visibleTo: plaintiffIds },
    (earlier) => earlier.fileId === proof.fileId,
  )];
  const handwritten = await Promise.all([{ ...signature, name: '' }, ...others.map((other) => ({ fileId: other.fileId, name: other.signature.name }))].map(async ({ fileId, name }) => ({ name: filingCopy.receipt.signatureOf(name), sha256: await hashOf(fileId) })));
  const files = [complaint, ...evidence, ...proving, address].map(({ title, sha256 }) => ({ name: title, sha256 })).concat(handwritten);
  const { receiptNumber, submittedAt, completedAt, because } = receipt;
  const shown = { receiptNumber, court: court().name, submittedAt, ...(completedAt === undefined ? {} : { completedAt }), ...(because === undefined ? {} : { because }), files, demo };
  const signed = signRecord(shown);
  const receiptDocument = await make('filingReceipt', times(filingCopy.receipt.title), receiptPaper({ ...receipt, files, code: shortCode(signed) }), plaintiffIds, (paper) => renderSignedPdf(paper, at));
  const documents = [complaint, ...evidence, ...proving, address, receiptDocument];
  const packs = packsOf(evidence);
  return {
    documents, files, puts: [...[complaint, ...proving, address, receiptDocument].map((document) => put(DocumentItem, document)), ...packs.map((pack) => put(DocumentPackItem, pack))], receiptDocumentId: receiptDocument.documentId, publicReceipt: { ...shown, signature: signed },
    gone: record.all(DocumentPackItem).filter(({ packId }) => !packs.some((pack) => pack.packId === packId)),
  };
};

const packsOf = (evidence: readonly CaseDocument[]): DocumentPack[] =>
  Array.from({ length: Math.ceil(evidence.length / PACK) }, (_, index) => ({ packId: `evidence-${index + 1}`, documents: evidence.slice(index * PACK, (index + 1) * PACK) }));

const hashOf = async (fileId: string): Promise<string> => (await findUploadedFile(fileId))?.sha256 ?? '';
