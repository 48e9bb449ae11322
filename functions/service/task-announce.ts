import { CourtError } from '../../shared/kernel/errors';
import { TryId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import type { ServiceTry } from '../../shared/service/service-try';
import type { ResultOf } from '../../shared/service/task-result';
import { fileDocument } from '../cases/file-document';
import { court } from '../platform/court-config';
import { renderSignedPdf } from '../platform/render-signed-pdf';
import { calendar } from '../platform/calendar';
import { factsOf } from './change-track';
import { dayOf } from './complaint-papers';
import { copy } from './copy';
import { announcementFault } from './domain/announcement';
import { proofDocuments } from './proof-documents';
import type { Outcome, Reported } from './report-task';
import { partyIn } from './service-items';

/** CPL 95, 解释 138: text, place and photo in the file; the days run from the last posting. @throws service.announcementRefused */
export const announce = async ({ record, service, task, actor, ownerId, at }: Reported, { text, place, publishedOn, proofFileIds }: ResultOf<'announced'>): Promise<Outcome> => {
  const { head } = record;
  const fault = announcementFault({ bundle: service.bundle, procedure: head.procedure }, service.tries);
  if (fault !== undefined) throw new CourtError('service.announcementRefused', copy.refusals.announcement[fault]);
  if (proofFileIds.length === 0) throw new CourtError('service.resultIncomplete', copy.refusals.announcementPhoto, { path: 'proofFileIds' });
  if (publishedOn > courtDateOf(at.toISOString())) throw new CourtError('service.resultIncomplete', copy.refusals.proofDay, { path: 'publishedOn' });
  const abroad = partyIn(record, service.addresseePartyId).abroad === true;
  const { lastDayOn: endsOn } = computePeriod({ rule: abroad ? 'announcementAbroad' : 'announcement', from: publishedOn, calendar: calendar() });
  const paper = await renderSignedPdf({
    court: court().name, title: copy.announcementTitle, number: head.caseNumber ?? head.receiptNumber, demo: head.demo,
    blocks: [{ kind: 'paragraph', text: `${service.addresseeName}：` }, ...text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line, indent: true })), { kind: 'paragraph', text: copy.announcementPlace(place) }],
    closing: { name: court().name, on: dayOf(publishedOn) },
  }, at);
  const { document, put } = await fileDocument({ kind: 'announcement', title: copy.announcementOf(service.addresseeName), ...paper }, at);
  const proof = await proofDocuments(proofFileIds, ownerId, service, at);
  const row: ServiceTry = {
    tryId: TryId.parse(`try_${task.taskId.slice('task_'.length)}a`), rung: 'announcement', channel: 'announcement', addressMasked: place, addressSource: 'foundByCourt', sentAt: at.toISOString(), result: 'published', place, endsOn, evidenceIds: [document.documentId, ...proof.ids],
  };
  return {
    service: { ...service, state: 'dispatched', tries: [...service.tries, row] }, outcome: 'published', puts: [put, ...proof.puts],
    events: [{ type: 'SERVICE_ANNOUNCED', actor, data: { ...factsOf(service), place, publishedOn, endsOn, documentId: document.documentId, sha256: document.sha256 } }],
  };
};
