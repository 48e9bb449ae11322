import type { Party } from '../../shared/cases/party';
import type { FeeNotice } from '../../shared/fees/fee-notice';
import type { FeeRelief, ReliefKind } from '../../shared/fees/fee-relief';
import { reliefQuestions, type ReliefGroundId } from '../../shared/fees/relief-grounds';
import { daysBetween } from '../../shared/kernel/calendar/date-arithmetic';
import { CourtError } from '../../shared/kernel/errors';
import type { DocumentId, FileId, ReliefId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem, FilingItem, NoticeItem, PartyItem, ReliefItem } from '../cases/case-items';
import { appendToCase, put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { partiesOf } from '../cases/relation';
import { findUploadedFile } from '../cases/uploaded-file';
import { court } from '../platform/court-config';
import { newId } from '../platform/new-id';
import { renderPdf } from '../platform/render-pdf';
import { copy } from './copy';
import { putNotice } from './fee-puts';
import { reliefApplicationPaper } from './relief-papers';
import { putRelief } from './relief-puts';

export interface ReliefApplication { kind: ReliefKind; groundIds: ReliefGroundId[]; statement: string; proofs: { fileId: FileId; name: string }[] }

const applicantOf = (record: CaseRecord, caller: Caller): Party => {
  const mine = partiesOf(record, caller.personId).map(({ party }) => party);
  const filed = record.one(FilingItem)?.ownerId === caller.personId ? record.all(PartyItem).filter((party) => party.role === 'plaintiff') : [];
  const [party] = [...mine, ...filed];
  if (party === undefined) throw new CourtError('access.notAllowed', '您不是本案应当交费的当事人，不需要申请。');
  return party;
};

/** The proofs the person uploaded themself, as papers of the case. @throws CourtError documents.notUploaded */
const proofsOf = async ({ proofs }: ReliefApplication, party: Party, caller: Caller, at: Date): Promise<{ proofs: FeeRelief['proofs']; puts: StatePut[] }> => {
  const made = await Promise.all(proofs.map(async ({ fileId, name }) => {
    const file = await findUploadedFile(fileId);
    if (file === undefined || file.ownerId !== caller.personId || file.state !== 'stored') throw new CourtError('documents.notUploaded', `“${name}”没有上传成功，请重新上传后再提交。`, { path: 'proofs' });
    const documentId = newId<DocumentId>('doc', at);
    const document = { documentId, kind: 'reliefProof' as const, title: name, fileId, contentType: file.contentType, bytes: file.bytes, sha256: file.sha256, madeAt: at.toISOString(), visibleTo: [party.partyId] };
    return { proof: { fileId, name, documentId }, put: put(DocumentItem, document) };
  }));
  return { proofs: made.map(({ proof }) => proof), puts: made.map(({ put: one }) => one) };
};

/** In time: the period stands still from the day of the application, which is not counted as used. */
const suspended = (record: CaseRecord, partyId: string, today: string): FeeNotice | undefined =>
  record.all(NoticeItem).find((notice) => notice.payerPartyId === partyId && notice.state === 'issued' && notice.suspendedBy === undefined && today <= notice.lastDayOn);

const isNoticed = (record: CaseRecord, partyId: string, today: string): boolean => suspended(record, partyId, today) !== undefined;

const check = (record: CaseRecord, party: Party, { kind, groundIds }: ReliefApplication, today: string): void => {
  if (record.head.phase === 'closed' || record.head.phase === 'inadmissible') throw new CourtError('cases.wrongPhase', '案件已经办结，不能再申请缓交、减交、免交。');
  if (record.all(ReliefItem).some((relief) => relief.partyId === party.partyId && relief.state === 'applied')) throw new CourtError('fees.reliefExists', '您已经提出过申请，法院还在审查，请等待决定。');
  const offered = reliefQuestions({ kind: party.kind, docketed: record.head.acceptedAt !== undefined, noticed: isNoticed(record, party.partyId, today) });
  const grounds = groundIds.map((id) => offered.find((ground) => ground.id === id));
  if (grounds.length === 0 || grounds.some((ground) => ground === undefined)) throw new CourtError('fees.reliefGroundMissing', '请至少选择一项符合的情形；单位不能申请免交；立案后只能在交费通知的期限内申请缓交。', { path: 'groundIds' });
  if (!grounds.some((ground) => ground?.kind === kind)) throw new CourtError('fees.reliefGroundMissing', '所选的情形不适用于这种申请，请重新选择。', { path: 'kind' });
};

/** In writing, with proof (办法 48); nothing else of the case waits for it. @throws CourtError fees.reliefExists, fees.reliefGroundMissing, cases.wrongPhase */
export const applyForRelief = async (record: CaseRecord, application: ReliefApplication, caller: Caller, at: Date): Promise<FeeRelief> => {
  const party = applicantOf(record, caller);
  const today = courtDateOf(at.toISOString());
  check(record, party, application, today);
  const { head } = record;
  const { kind, groundIds, statement } = application;
  const { proofs, puts } = await proofsOf(application, party, caller, at);
  const notice = suspended(record, party.partyId, today);
  const reliefId = newId<ReliefId>('relief', at);
  const applied: FeeRelief = {
    reliefId, kind, groundIds, statement, proofs, partyId: party.partyId, applicantName: party.name, applicantKind: party.kind, state: 'applied',
    appliedAt: at.toISOString(), appliedBy: caller.personId, beforeDocketing: head.acceptedAt === undefined,
    ...(notice === undefined ? {} : { suspends: { noticeId: notice.noticeId, daysLeft: daysBetween(today, notice.lastDayOn) + 1 } }),
  };
  const paper = await renderPdf(reliefApplicationPaper(applied, court(), head.caseNumber ?? head.receiptNumber));
  const { document, put: documentPut } = await fileDocument({ kind: 'reliefApplication', title: copy.relief.paperTitle, ...paper, visibleTo: [party.partyId] }, at);
  const relief: FeeRelief = { ...applied, documentId: document.documentId };
  const data = { reliefId, kind, groundIds, documentId: document.documentId, sha256: document.sha256, ...(notice === undefined ? {} : { suspends: notice.noticeId }) };
  await appendToCase(record, at, [{ type: 'FEE_RELIEF_APPLIED', actor: actorOf(caller), data }], {
    puts: [putRelief(relief, head.court), documentPut, ...puts, ...(notice === undefined ? [] : [putNotice({ ...notice, suspendedBy: reliefId }, head.court)])],
  });
  return relief;
};
