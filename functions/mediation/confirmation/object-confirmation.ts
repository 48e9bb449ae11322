import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId } from '../../../shared/kernel/ids';
import { courtDateOf, dateText, type CourtDate } from '../../../shared/kernel/time';
import { isConfirmed, openObjection, type Confirmation, type ConfirmationObjection, type ObjectionDecision } from '../../../shared/mediation/confirmation';
import type { Mediation } from '../../../shared/mediation/mediation';
import { computePeriod } from '../../../shared/periods/compute-period';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { ServiceItem } from '../../cases/case-items';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { fileDocument } from '../../cases/file-document';
import { calendar } from '../../platform/calendar';
import { renderSignedPdf } from '../../platform/render-signed-pdf';
import { mediationCopy } from '../copy';
import { mediationOf, putMediation, standingsIn } from '../mediation-of';
import { objectionRulingPaper } from './objection-ruling-paper';

type Ruled = Confirmation & { ruling: NonNullable<Confirmation['ruling']> };

const confirmedIn = (mediation: Mediation): Ruled => {
  const { confirmation } = mediation;
  if (confirmation?.ruling === undefined || !isConfirmed(confirmation)) throw new CourtError('mediation.wrongState', '只有法院裁定有效的调解协议，才可以对裁定提出异议。');
  if (openObjection(confirmation) !== undefined) throw new CourtError('mediation.wrongState', '已有一份异议等待裁定，请等裁定后再提。');
  return confirmation as Ruled;
};

const inTime = (rule: 'confirmationObjection' | 'confirmationObjectionOfOthers', from: CourtDate | undefined, at: Date): void => {
  if (from === undefined) return;
  const { lastDayOn, article } = computePeriod({ rule, from, calendar: calendar() });
  if (courtDateOf(at.toISOString()) > lastDayOn) throw new CourtError('mediation.objectionLate', `提出异议的期限到${dateText(lastDayOn)}为止，已经过了（${article}）。认为裁定有错误的，可以向法院反映。`);
};

const file = (record: CaseRecord, caller: Caller, mediation: Mediation, confirmation: Confirmation, said: Omit<ConfirmationObjection, 'objectionId' | 'at'>, at: Date): Promise<CaseRecord> => {
  const objection: ConfirmationObjection = { objectionId: `objection_${at.getTime()}`, at: at.toISOString(), ...said };
  return appendToCase(record, at, [{ type: 'CONFIRMATION_OBJECTED', actor: actorOf(caller), data: { objectionId: objection.objectionId, ...(said.partyId === undefined ? {} : { partyIds: [said.partyId] }) } }], {
    puts: [putMediation(record, { ...mediation, confirmation: { ...confirmation, objections: [...confirmation.objections ?? [], objection] } })],
  });
};

/** The day on which the ruling reached this party; undefined while it has not. */
const receivedOn = (record: CaseRecord, documentId: string, partyId: PartyId): CourtDate | undefined => {
  const service = record.all(ServiceItem).find((one) => one.addresseePartyId === partyId && one.documentIds.some((id) => id === documentId));
  return service?.effect?.effectiveOn ?? (service?.confirmedAt === undefined ? undefined : courtDateOf(service.confirmedAt));
};

/** 解释 372 II: a party within fifteen days of receiving the ruling. @throws access.notAllowed, mediation.objectionLate */
export const objectConfirmation = ({ record, caller, reason, at }: { record: CaseRecord; caller: Caller; reason: string; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const confirmation = confirmedIn(mediation);
  const [standing] = standingsIn(record, caller.personId);
  if (standing === undefined) throw new CourtError('access.notAllowed', '您还没有作为当事人或代理人关联本案，不能提出异议。');
  const { partyId, name } = standing.party;
  inTime('confirmationObjection', receivedOn(record, confirmation.ruling.documentId, partyId), at);
  return file(record, caller, mediation, confirmation, { partyId, name, reason }, at);
};

/** Somebody who is no party comes to the court: six months from when they knew. */
export const recordObjection = ({ record, caller, name, knownOn, reason, at }: { record: CaseRecord; caller: Caller; name: string; knownOn: CourtDate; reason: string; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const confirmation = confirmedIn(mediation);
  inTime('confirmationObjectionOfOthers', knownOn, at);
  return file(record, caller, mediation, confirmation, { name, knownOn, reason }, at);
};

/** 解释 372 I: upheld, a new ruling takes the confirmation back; otherwise the objection is dismissed. */
export const decideConfirmationObjection = async ({ record, caller, objectionId, decision, at }: { record: CaseRecord; caller: Caller; objectionId: string; decision: ObjectionDecision; at: Date }): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  const { confirmation } = mediation;
  const objection = confirmation?.objections?.find((one) => one.objectionId === objectionId);
  if (confirmation?.ruling === undefined || objection === undefined) throw new CourtError('mediation.objectionUnknown', '没有找到这份异议，请刷新页面后再试。');
  if (objection.decision !== undefined) throw new CourtError('mediation.wrongState', '这份异议已经裁定过。');
  const pdf = await renderSignedPdf(objectionRulingPaper(record, confirmation, objection, { decision, judgeName: caller.name }, at), at);
  const { document, put: filed } = await fileDocument({ kind: 'confirmationRuling', title: mediationCopy.objection.title(decision.upheld), ...pdf }, at);
  const decided: ConfirmationObjection = { ...objection, decision: { ...decision, at: at.toISOString(), judgeName: caller.name, documentId: document.documentId } };
  const objections = (confirmation.objections ?? []).map((one) => (one.objectionId === objectionId ? decided : one));
  return appendToCase(record, at, [{ type: 'CONFIRMATION_OBJECTION_RULED', actor: actorOf(caller), data: { objectionId, upheld: decision.upheld, documentId: document.documentId, sha256: document.sha256 } }], {
    puts: [filed, putMediation(record, { ...mediation, confirmation: { ...confirmation, objections } })],
  });
};
