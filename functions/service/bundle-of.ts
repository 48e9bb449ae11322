import type { Party } from '../../shared/cases/party';
import type { CaseDocument } from '../../shared/documents/case-document';
import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { DocumentItem, PartyItem } from '../cases/case-items';
import type { StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { renderPdf } from '../platform/render-pdf';
import { complaintPapers } from './complaint-papers';
import { copy } from './copy';

/** Where the QR of a paper leads: the page that proves the code genuine first, and then asks who one is. */
const openUrl = (code: string): string => `${config.publicUrl}/#/service/pages/open/index?code=${code}`;

export interface Bundle { documents: CaseDocument[]; puts: StatePut[] }

const visibleTo = (document: CaseDocument, party: Party) => document.visibleTo === undefined || document.visibleTo.includes(party.partyId);
const byTime = (a: CaseDocument, b: CaseDocument) => a.madeAt.localeCompare(b.madeAt);

/** The complaint, the evidence handed in with it and the court's three notices (CPL 128). Stores the new papers. @throws service.nothingToServe */
export const complaintBundle = async (record: CaseRecord, addressee: Party, code: string, at: Date): Promise<Bundle> => {
  const held = record.all(DocumentItem).filter((document) => visibleTo(document, addressee)).toSorted(byTime);
  const complaints = held.filter((document) => document.kind === 'complaint');
  if (complaints.length === 0) throw new CourtError('service.nothingToServe', copy.refusals.nothing);
  const made = [];
  for (const { kind, paper } of complaintPapers({ court: court(), head: record.head, parties: record.all(PartyItem), addressee, code, openUrl: openUrl(code), on: courtDateOf(at.toISOString()) })) {
    made.push(await fileDocument({ kind, title: copy.document(kind), visibleTo: [addressee.partyId], ...(await renderPdf(paper)) }, at));
  }
  return { documents: [...complaints, ...held.filter((document) => document.kind === 'evidence'), ...made.map(({ document }) => document)], puts: made.map(({ put }) => put) };
};

/** Papers of the file as chosen by the court. @throws service.nothingToServe */
export const noticeBundle = (record: CaseRecord, addressee: Party, documentIds: readonly DocumentId[]): Bundle => {
  if (documentIds.length === 0) throw new CourtError('service.nothingToServe', copy.refusals.chooseDocuments, { path: 'documentIds' });
  const documents = [...new Set(documentIds)].map((id) => {
    const document = record.one(DocumentItem, id);
    if (document === undefined || !visibleTo(document, addressee)) throw new CourtError('service.nothingToServe', copy.refusals.documentUnknown, { path: 'documentIds' });
    return document;
  });
  return { documents, puts: [] };
};
