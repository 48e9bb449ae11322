import type { Actor } from '../../shared/cases/case-event';
import type { Party } from '../../shared/cases/party';
import { CourtError } from '../../shared/kernel/errors';
import type { Output } from '../../shared/kernel/contract';
import type { kioskRoutes } from '../../shared/service/kiosk-contract';
import type { Caller } from '../cases/authorise';
import { DocumentItem } from '../cases/case-items';
import { loadCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { linkToFile } from '../cases/link-to-file';
import { countUp, recall } from '../platform/guards';
import { factsOf } from './change-track';
import { copy } from './copy';
import { trackOfCode } from './desk';
import { handedOver, inPersonStep, numberEnds } from './in-person';
import { partyIn, serviceIn, viewService } from './service-items';

const WRONG_A_DAY = 5;

/** The log says that it was a machine, and which. */
const machine = ({ role, name }: Caller): Actor => ({ kind: 'system', role, name: copy.kioskNamed(name) });

/** Code and the last six characters of the document on file; wrong too often, the code waits for a clerk. @throws request.tooMany, service.notAddressee */
const checkAddressee = async (code: string, party: Party, last6: string, at: Date): Promise<void> => {
  const guard = `SERVICEKIOSK#${code}`;
  if (((await recall(guard, at))?.n ?? 0) >= WRONG_A_DAY) throw new CourtError('request.tooMany', copy.refusals.kioskOften);
  const ends = numberEnds(party, last6);
  if (ends === undefined) throw new CourtError('service.notAddressee', copy.refusals.kioskNoNumber);
  if (ends) return;
  await countUp(guard, new Date(at.getTime() + 86_400_000));
  throw new CourtError('service.notAddressee', copy.refusals.kioskDiffers, { path: 'idNumberLast6' });
};

const trackFor = async (code: string, last6: string, at: Date): Promise<{ record: CaseRecord; serviceId: string }> => {
  const { caseId, serviceId } = await trackOfCode(code);
  const record = await loadCase(caseId);
  await checkAddressee(code, partyIn(record, serviceIn(record, serviceId).addresseePartyId), last6, at);
  return { record, serviceId };
};

/** Somebody without a telephone of that kind reads their papers on the court's machine: opened, like on a phone; what is already received is shown again. @throws service.codeUnknown, service.notAddressee, request.tooMany */
export const openAtKiosk = async (code: string, last6: string, caller: Caller, at: Date): Promise<Output<typeof kioskRoutes.kiosk>> => {
  const { record, serviceId } = await trackFor(code, last6, at);
  const { caseId } = record;
  const { caseNumber, title } = record.head;
  const service = serviceIn(record, serviceId);
  const isOver = service.openedAt !== undefined || service.confirmedAt !== undefined || service.state === 'served';
  const view = isOver ? viewService(record, service, caller.personId) : await inPersonStep(caseId, serviceId, machine(caller), caller, at, (one) => ({
    service: { ...one, openedAt: at.toISOString(), ...(one.state === 'objected' ? {} : { state: 'opened' as const }) }, event: { type: 'SERVICE_OPENED', actor: machine(caller), data: { ...factsOf(one), channel: 'counter', place: 'kiosk' } },
  }));
  return { caseId, title, service: view, ...(caseNumber === undefined ? {} : { caseNumber }) };
};

/** The printed papers are in the addressee's hands: served (CPL 87). A 调解书 is signed for before a clerk (解释 133). @throws service.codeUnknown, service.notAddressee, request.tooMany, service.alreadyConfirmed */
export const receiveAtKiosk = async (code: string, last6: string, caller: Caller, at: Date): Promise<Output<typeof kioskRoutes.kioskReceipt>> => {
  const { record, serviceId } = await trackFor(code, last6, at);
  return inPersonStep(record.caseId, serviceId, machine(caller), caller, at, (service) => {
    if (service.bundle === 'statement') throw new CourtError('service.notAddressee', copy.refusals.kioskStatement);
    return handedOver(service, { result: 'received', receiver: 'self', place: 'kiosk' }, machine(caller), at);
  });
};

/** One of the papers of this track, and nothing else of the file. @throws service.codeUnknown, service.notAddressee, request.tooMany, documents.notFound */
export const kioskPaper = async (code: string, documentId: string, last6: string, at: Date): Promise<Output<typeof kioskRoutes.kioskPaper>> => {
  const { record, serviceId } = await trackFor(code, last6, at);
  const document = record.one(DocumentItem, documentId);
  if (document === undefined || !serviceIn(record, serviceId).documentIds.some((id) => id === documentId)) throw new CourtError('documents.notFound', copy.refusals.kioskPaper);
  return linkToFile({ ...document, name: document.title }, at);
};
