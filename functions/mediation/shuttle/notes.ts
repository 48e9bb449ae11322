import { CourtError } from '../../../shared/kernel/errors';
import type { PartyId } from '../../../shared/kernel/ids';
import { VOICE_BYTES, type ShuttleNote } from '../../../shared/mediation/shuttle-contract';
import { boundParties } from '../../../shared/mediation/standing';
import { actorOf } from '../../cases/actor-of';
import type { Caller } from '../../cases/authorise';
import { PartyItem, RepresentationItem } from '../../cases/case-items';
import { appendToCase } from '../../cases/case-log';
import type { CaseRecord } from '../../cases/case-record';
import { newId } from '../../platform/new-id';
import { sha256, storage } from '../../platform/storage';
import { voiceKind } from '../domain/voice-kind';
import { mediationOf, standingsIn } from '../mediation-of';
import { keepNote, keptNotes, voiceKey } from './note-store';

const TALKING: ReadonlySet<string> = new Set(['scheduling', 'scheduled', 'inSession', 'drafting', 'signing']);
const LINK_SECONDS = 300;

/** The threads somebody reads: the mediator every side's, a party its own. */
export const notesFor = async (record: CaseRecord, caller: Caller): Promise<ShuttleNote[]> => {
  const mine = standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  return (await keptNotes(record.caseId)).filter(({ partyId }) => caller.role === 'mediator' || mine.includes(partyId));
};

const voiceOf = async (noteId: string, voice: { base64: string; seconds: number } | undefined): Promise<Pick<ShuttleNote, 'voice'>> => {
  if (voice === undefined) return {};
  const bytes = Buffer.from(voice.base64, 'base64');
  const contentType = voiceKind(bytes);
  if (contentType === undefined) throw new CourtError('documents.typeRefused', '这不是录音，请用录音按钮重新录。', { path: 'voice' });
  if (bytes.byteLength > VOICE_BYTES) throw new CourtError('documents.tooLarge', '语音过长，请分开说。', { path: 'voice' });
  await storage.put(voiceKey(noteId), bytes, contentType);
  return { voice: { seconds: voice.seconds, bytes: bytes.byteLength, contentType, sha256: sha256(bytes) } };
};

interface Left { record: CaseRecord; caller: Caller; partyId: PartyId; text: string; voice: { base64: string; seconds: number } | undefined; at: Date }

/** 民事调解规定 5, 在线调解规则 16: apart and at different times. The case learns that a word was left, never which. @throws mediation.wrongState, access.notAllowed */
export const leaveNote = async ({ record, caller, partyId, text, voice, at }: Left): Promise<CaseRecord> => {
  const mediation = mediationOf(record);
  if (!TALKING.has(mediation.state)) throw new CourtError('mediation.wrongState', '现在不在协商阶段，不能留言。');
  const asMediator = caller.role === 'mediator';
  const reachable = asMediator ? boundParties(record.all(PartyItem), record.all(RepresentationItem)).map((party) => party.partyId) : standingsIn(record, caller.personId).map(({ party }) => party.partyId);
  if (!reachable.includes(partyId)) throw new CourtError('access.notAllowed', asMediator ? '这一方还没有进入本案，不能留言。' : '您只能以本方的名义给调解员留言。');
  const noteId = newId<string>('note', at);
  const note: ShuttleNote = { noteId, partyId, from: asMediator ? 'mediator' : 'party', name: asMediator ? mediation.mediatorName ?? caller.name : caller.name, text: text.trim(), at: at.toISOString(), ...await voiceOf(noteId, voice) };
  await keepNote(record.caseId, note);
  return appendToCase(record, at, [{ type: 'SHUTTLE_NOTE_LEFT', actor: actorOf(caller), data: { partyId, from: note.from } }]);
};

/** @throws mediation.noteUnknown */
export const hearNote = async (record: CaseRecord, caller: Caller, noteId: string): Promise<{ url: string; contentType: string }> => {
  const note = (await notesFor(record, caller)).find((one) => one.noteId === noteId);
  if (note?.voice === undefined) throw new CourtError('mediation.noteUnknown', '没有找到这段语音，可能调解已经结束。');
  return { url: await storage.downloadUrl(voiceKey(noteId), '语音留言', note.voice.contentType, LINK_SECONDS), contentType: note.voice.contentType };
};
