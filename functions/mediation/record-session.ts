import { CourtError } from '../../shared/kernel/errors';
import { momentText } from '../../shared/kernel/time';
import type { Recording } from '../../shared/mediation/recording';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { RecordingItem } from '../cases/case-items';
import { appendToCase, put, type NewEvent } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { fileDocument } from '../cases/file-document';
import { newId } from '../platform/new-id';
import { sha256, storage } from '../platform/storage';
import { mediationCopy as copy } from './copy';
import { mediationOf } from './mediation-of';
import { announceRoom, changeRoom, occupancyOf } from './room/announce';
import type { Room } from './room/ports';
import { addPiece, allPieces, chainHash, CHAIN_START, lastPiece, pieceKey } from './room/recording-pieces';
import { peerIdOf } from './room/ticket';

interface Asked { room: Room; record: CaseRecord; caller: Caller; at: Date }
/** about half an hour: the whole is put together in memory when it is filed */
const MOST_PIECES = 2000;

const refuse = (message: string): never => { throw new CourtError('mediation.recordingRefused', message); };
const sessionOf = (record: CaseRecord): string => mediationOf(record).session?.sessionId ?? refuse('现在不在调解中，不能录音录像。');
const recordingOf = (record: CaseRecord, recordingId: string): Recording => record.one(RecordingItem, recordingId) ?? refuse('没有找到这次录音录像，请刷新后再试。');
const openRecording = (record: CaseRecord, recordingId: string): Recording => {
  const recording = recordingOf(record, recordingId);
  return recording.endedAt === undefined ? recording : refuse('这次录音录像已经结束。');
};

/** The mediator's own wish is the first consent; nothing is recorded before the others answer. */
export const askRecording = async ({ room, record, caller, at }: Asked): Promise<Recording> => {
  const sessionId = sessionOf(record);
  const recording: Recording = { recordingId: newId('recording', at), sessionId, askedAt: at.toISOString(), askedBy: caller.name, consents: [{ personId: caller.personId, name: caller.name, given: true, at: at.toISOString() }] };
  if ((await occupancyOf(room, sessionId)).state.recordingId !== undefined) return refuse('已经在录音录像，或正在征求意见。');
  await appendToCase(record, at, [{ type: 'MEDIATION_RECORDING_ASKED', actor: actorOf(caller), data: { recordingId: recording.recordingId } }], { puts: [put(RecordingItem, recording)] });
  await changeRoom(room, sessionId, ({ state }) => ({ ...state, recordingId: recording.recordingId, consents: [peerIdOf(sessionId, caller.personId)] }));
  await announceRoom(room, sessionId, at);
  return recording;
};

/** Given or taken back at any time; the room stops before the case is written, never after. */
export const answerRecording = async ({ room, record, caller, at, recordingId, given }: Asked & { recordingId: string; given: boolean }): Promise<Recording> => {
  const recording = openRecording(record, recordingId);
  const peerId = peerIdOf(recording.sessionId, caller.personId);
  const change = () => changeRoom(room, recording.sessionId, ({ state }) => ({ ...state, consents: given ? [...new Set([...state.consents, peerId])] : state.consents.filter((one) => one !== peerId) }));
  if (!given) await change();
  const answered: Recording = { ...recording, consents: [...recording.consents.filter(({ personId }) => personId !== caller.personId), { personId: caller.personId, name: caller.name, given, at: at.toISOString() }] };
  await appendToCase(record, at, [{ type: given ? 'MEDIATION_RECORDING_CONSENTED' : 'MEDIATION_RECORDING_REFUSED', actor: actorOf(caller), data: { recordingId } }], { puts: [put(RecordingItem, answered)] });
  if (given) await change();
  await announceRoom(room, recording.sessionId, at);
  return answered;
};

/** One piece, in order, only while everybody present agrees at this moment. */
export const addRecordingPiece = async ({ room, record, recordingId, index, take, base64, sha256: told }: Asked & { recordingId: string; index: number; take: number; base64: string; sha256: string }): Promise<{ chain: string }> => {
  const { sessionId } = openRecording(record, recordingId);
  const occupancy = await occupancyOf(room, sessionId);
  if (occupancy.state.recordingId !== recordingId || occupancy.recording !== 'on') return refuse('现在不能录：有人没有同意，或正在单独谈话。这一段没有保存。');
  if (index >= MOST_PIECES) return refuse('这次录音录像已经很长，请结束后重新开始。');
  const bytes = Buffer.from(base64, 'base64');
  if (sha256(bytes) !== told) throw new CourtError('mediation.recordingBroken', '这一段在上传中损坏，请重新上传。');
  const before = await lastPiece(recordingId);
  if (before !== undefined && before.index === index && before.sha256 === told) return { chain: before.chain };
  if ((before?.index ?? -1) + 1 !== index) throw new CourtError('mediation.recordingBroken', '录音录像的顺序不对，请结束后重新开始。');
  const chain = chainHash(before?.chain ?? CHAIN_START, told);
  await storage.put(pieceKey(recordingId, index), bytes, 'video/webm');
  if (!await addPiece(recordingId, { index, take, bytes: bytes.byteLength, sha256: told, chain })) throw new CourtError('mediation.recordingBroken', '这一段已经有了，请不要在两个窗口里同时录。');
  return { chain };
};

/** Ends it and puts the whole into the case, with the consents it was made under. */
export const fileRecording = async ({ room, record, caller, at, recordingId }: Asked & { recordingId: string }): Promise<Recording> => {
  const recording = recordingOf(record, recordingId);
  if (recording.endedAt !== undefined) return recording;
  await changeRoom(room, recording.sessionId, ({ state }) => (state.recordingId === recordingId ? { ...state, recordingId: undefined, consents: [] } : state));
  await announceRoom(room, recording.sessionId, at);
  const pieces = await allPieces(recordingId);
  const ended: Recording = { ...recording, endedAt: at.toISOString(), pieces: pieces.length, bytes: pieces.reduce((sum, piece) => sum + piece.bytes, 0), chain: pieces.at(-1)?.chain ?? CHAIN_START };
  const filed = [];
  for (const take of new Set(pieces.map((piece) => piece.take))) {
    const film = await Promise.all(pieces.filter((piece) => piece.take === take).map(({ index }) => storage.get(pieceKey(recordingId, index))));
    // visible to the court and the mediator; a copy is asked for at the court
    filed.push(await fileDocument({ kind: 'mediationRecording', title: copy.recordingTitle(momentText(recording.askedAt), take + 1), bytes: Buffer.concat(film), contentType: 'video/webm', visibleTo: [] }, at));
  }
  const result: Recording = { ...ended, documentIds: filed.map(({ document }) => document.documentId) };
  const event: NewEvent = { type: 'MEDIATION_RECORDING_FILED', actor: actorOf(caller), data: { recordingId, pieces: ended.pieces, bytes: ended.bytes, chain: ended.chain, consents: recording.consents.map(({ personId, given }) => ({ personId, given })), documents: filed.map(({ document }) => ({ documentId: document.documentId, sha256: document.sha256 })) } };
  await appendToCase(record, at, [event], { puts: [put(RecordingItem, result), ...filed.map((one) => one.put)] });
  return result;
};
