import { CourtError } from '../../shared/kernel/errors';
import type { FileId } from '../../shared/kernel/ids';
import type { Minutes, MinutesLine, MinutesSignature, MinutesView } from '../../shared/mediation/minutes';
import { boundParties } from '../../shared/mediation/standing';
import type { Actor } from '../../shared/cases/case-event';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem, MinutesItem, PartyItem, RepresentationItem } from '../cases/case-items';
import { appendToCase, put, type StatePut } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument, objectKey } from '../cases/file-document';
import { renderPdf } from '../platform/render-pdf';
import { storage } from '../platform/storage';
import { mediationCopy as copy } from './copy';
import { mediationOf, standingsIn } from './mediation-of';
import { minutesFacts } from './minutes-facts';
import { forThePaper, minutesPaper } from './minutes-paper';
import { occupancyOf } from './room/announce';
import { readDraft, writeDraft } from './room/minutes-draft';
import type { Room, RoomReader } from './room/ports';
import { peerIdOf } from './room/ticket';
import { signatureImage } from './signature-image';

export interface MinutesAsked { room: Room; record: CaseRecord; caller: Caller; at: Date }

const sessionOf = (record: CaseRecord): string => {
  const sessionId = mediationOf(record).session?.sessionId;
  if (sessionId === undefined) throw new CourtError('mediation.roomNotOpen', '调解时间还没有定下来，没有笔录。');
  return sessionId;
};
const readBackOf = (record: CaseRecord): Minutes => {
  const minutes = record.one(MinutesItem, sessionOf(record));
  if (minutes === undefined) throw new CourtError('mediation.wrongState', '调解员还没有宣读笔录，请稍等。');
  return minutes;
};

/** The mediator sees all of it; others what was said where they are now, and nothing of a talk they are not in. */
export const viewMinutes = async ({ room, record, caller }: MinutesAsked): Promise<MinutesView> => {
  const sessionId = sessionOf(record);
  const { version, lines } = await readDraft(sessionId);
  const occupancy = await occupancyOf(room, sessionId);
  const group = occupancy.groupOf({ peerId: peerIdOf(sessionId, caller.personId), role: caller.role === 'mediator' ? 'mediator' : 'party' });
  const shown = caller.role === 'mediator' ? lines : lines.filter((line) => line.group === group);
  const readBack = record.one(MinutesItem, sessionId);
  return { version, lines: [...shown], ...(readBack === undefined ? {} : { readBack: { ...readBack, mine: readBack.signatures.some(({ personId }) => personId === caller.personId) } }) };
};

/** Typing. What was already read back stays as it is until it is read back anew. @throws mediation.minutesChanged */
export const writeMinutes = async (asked: MinutesAsked, version: number, lines: readonly MinutesLine[]): Promise<MinutesView> => {
  if (!await writeDraft(sessionOf(asked.record), { version, lines })) throw new CourtError('mediation.minutesChanged', '笔录刚刚在另一个窗口改过，请刷新后再写。');
  return viewMinutes(asked);
};

const retired = (record: CaseRecord, minutes: Minutes | undefined): StatePut[] => {
  const paper = minutes === undefined ? undefined : record.one(DocumentItem, minutes.documentId);
  return paper === undefined ? [] : [put(DocumentItem, { ...paper, visibleTo: [] })];
};

/** Made into a paper and read to everybody; an earlier one, with its signatures, is void. */
const readBack = async ({ room, record, caller, at }: MinutesAsked): Promise<CaseRecord> => {
  const sessionId = sessionOf(record);
  const { version, lines } = await readDraft(sessionId);
  if (forThePaper(lines).length === 0) throw new CourtError('mediation.wrongState', '笔录还是空的，请先记录。');
  const before = record.one(MinutesItem, sessionId);
  const pdf = await renderPdf(minutesPaper(await minutesFacts(room, record, sessionId), lines, at));
  const { document, put: documentPut } = await fileDocument({ kind: 'mediationMinutes', title: copy.minutesDraftTitle(version), ...pdf }, at);
  const minutes: Minutes = { sessionId, version, readBackAt: at.toISOString(), sha256: document.sha256, documentId: document.documentId, lines: forThePaper(lines), corrections: before?.corrections ?? [], signatures: [] };
  return appendToCase(record, at, [{ type: 'MEDIATION_MINUTES_READ_BACK', actor: actorOf(caller), data: { sessionId, version, sha256: document.sha256, documentId: document.documentId } }], { puts: [documentPut, ...retired(record, before), put(MinutesItem, minutes)] });
};
export const readBackMinutes = async (asked: MinutesAsked): Promise<MinutesView> => viewMinutes({ ...asked, record: await readBack(asked) });

/** Anybody present may say that something is wrong; the mediator amends and reads it back anew. */
export const correctMinutes = async (asked: MinutesAsked, text: string): Promise<MinutesView> => {
  const { record, caller, at } = asked;
  const minutes = readBackOf(record);
  if (minutes.filedAt !== undefined) throw new CourtError('mediation.wrongState', '笔录已经各方签名入卷，不能再改。');
  const corrected: Minutes = { ...minutes, corrections: [...minutes.corrections, { name: caller.name, personId: caller.personId, at: at.toISOString(), text }] };
  const after = await appendToCase(record, at, [{ type: 'MEDIATION_MINUTES_CORRECTED', actor: actorOf(caller), data: { sessionId: minutes.sessionId, version: minutes.version } }], { puts: [put(MinutesItem, corrected)] });
  return viewMinutes({ ...asked, record: after });
};

const signaturesOf = (record: CaseRecord, caller: Caller): Pick<MinutesSignature, 'as' | 'partyId' | 'name'>[] => {
  if (caller.role === 'mediator') return [{ as: 'mediator', name: mediationOf(record).mediatorName ?? caller.name }];
  const standings = standingsIn(record, caller.personId);
  if (standings.length === 0) return [{ as: 'attendee', name: caller.name }];
  return standings.map(({ party, agency }) => ({ as: agency === undefined ? 'party' : 'agent', partyId: party.partyId, name: agency === undefined ? party.name : agency.name }));
};

/** 在线诉讼规则 33, 34: confirmed online equals written. With every bound party's and the mediator's signature it is filed. */
export const signMinutes = async (asked: MinutesAsked, fileId: FileId, sha256: string): Promise<MinutesView> => {
  const { room, record, caller, at } = asked;
  const minutes = readBackOf(record);
  if (minutes.sha256 !== sha256) throw new CourtError('mediation.minutesChanged', '笔录刚刚修改过，请重新阅读后再签名。');
  if (minutes.signatures.some(({ personId }) => personId === caller.personId)) throw new CourtError('mediation.alreadySigned', '您已经签署过这份笔录。');
  await signatureImage(fileId, caller.personId);
  const signatures: MinutesSignature[] = [...minutes.signatures, ...signaturesOf(record, caller).map((one) => ({ ...one, personId: caller.personId, signedAt: at.toISOString(), fileId, sha256 }))];
  const signed = { type: 'MEDIATION_MINUTES_SIGNED', actor: actorOf(caller), data: { sessionId: minutes.sessionId, sha256, fileId } } as const;
  const needed = boundParties(record.all(PartyItem), record.all(RepresentationItem)).map(({ partyId }) => partyId);
  const whole = signatures.some(({ as }) => as === 'mediator') && needed.every((partyId) => signatures.some((one) => one.partyId === partyId));
  if (!whole) return viewMinutes({ ...asked, record: await appendToCase(record, at, [signed], { puts: [put(MinutesItem, { ...minutes, signatures })] }) });
  const drawn = await Promise.all(signatures.map(async (signature) => ({ signature, image: await storage.get(objectKey(signature.fileId)) })));
  const pdf = await renderPdf(minutesPaper(await minutesFacts(room, record, minutes.sessionId), minutes.lines, at, { drawn, draftHash: sha256 }));
  const filed = await fileDocument({ kind: 'mediationMinutes', title: copy.minutesTitle, ...pdf }, at);
  const after = await appendToCase(record, at, [signed, { type: 'MEDIATION_MINUTES_FILED', actor: actorOf(caller), data: { sessionId: minutes.sessionId, documentId: filed.document.documentId, sha256: filed.document.sha256 } }], {
    puts: [filed.put, ...retired(record, minutes), put(MinutesItem, { ...minutes, documentId: filed.document.documentId, signatures, filedAt: at.toISOString() })],
  });
  return viewMinutes({ ...asked, record: after });
};

/** A session is over: what was typed before everybody goes into the file, without any offer and with whatever signatures come; the draft is destroyed by the caller. 在线调解规则 18, 21. */
export const closeMinutes = async ({ room, record, sessionId, startedAt, actor, at }: { room: RoomReader; record: CaseRecord; sessionId: string; startedAt: string; actor: Actor; at: Date }): Promise<CaseRecord> => {
  const { version, lines } = await readDraft(sessionId);
  if (forThePaper(lines).length === 0) return record;
  const pdf = await renderPdf(minutesPaper({ ...await minutesFacts(room, record, sessionId), startedAt }, lines, at));
  const { document, put: documentPut } = await fileDocument({ kind: 'mediationMinutes', title: copy.minutesUnsigned, ...pdf }, at);
  const minutes: Minutes = { sessionId, version, readBackAt: at.toISOString(), sha256: document.sha256, documentId: document.documentId, lines: forThePaper(lines), corrections: [], signatures: [] };
  return appendToCase(record, at, [{ type: 'MEDIATION_MINUTES_FILED', actor, data: { sessionId, unsigned: true, documentId: document.documentId, sha256: document.sha256 } }], { puts: [documentPut, put(MinutesItem, minutes)] });
};
