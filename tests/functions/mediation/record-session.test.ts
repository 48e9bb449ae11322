import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId } from '../../../shared/kernel/ids';
import { DocumentItem, MediationItem, RecordingItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { objectKey } from '../../../functions/cases/file-document';
import { addRecordingPiece, answerRecording, askRecording, fileRecording } from '../../../functions/mediation/record-session';
import { chainHash, CHAIN_START } from '../../../functions/mediation/room/recording-pieces';
import { clock } from '../../../functions/platform/clock';
import { sha256, storage } from '../../../functions/platform/storage';
import { people, tokens } from './cast';
import { RoomCast, type Who } from './room-cast';
import { scheduled, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

let caseId: CaseId;
let cast: RoomCast;
beforeEach(async () => {
  caseId = await scheduled(held);
  const sessionId = (await loadCase(caseId)).one(MediationItem)?.session?.sessionId ?? '';
  cast = new RoomCast(sessionId, clock.now(), people);
  await cast.meet('li', 'wang');
});

const by = async (who: Exclude<Who, 'judge'>) => ({ room: cast.room, record: await loadCase(caseId), at: clock.now(), caller: { personId: people[who] as never, roles: [], role: who === 'mediator' ? 'mediator' as const : 'party' as const, name: who, sessionId: 'login' } });
const asked = async (): Promise<string> => (await askRecording(await by('mediator'))).recordingId;
const answer = async (who: 'li' | 'wang' | 'zhou', recordingId: string, given: boolean) => answerRecording({ ...await by(who), recordingId, given });
const piece = async (recordingId: string, index: number, text: string, take = 0) => addRecordingPiece({ ...await by('mediator'), recordingId, index, take, base64: Buffer.from(text).toString('base64'), sha256: sha256(text) });
const state = () => cast.latest('li')?.room.recording;

describe('recorded is only what everybody present agrees to', () => {
  it('nothing before the last one agreed; then it runs', async () => {
    const recordingId = await asked();
    expect(state()).toBe('waiting');
    await expect(piece(recordingId, 0, 'early')).rejects.toMatchObject({ code: 'mediation.recordingRefused' });
    await answer('li', recordingId, true);
    expect(state()).toBe('waiting');
    await answer('wang', recordingId, true);
    expect(state()).toBe('on');
    expect(await piece(recordingId, 0, 'one')).toEqual({ chain: chainHash(CHAIN_START, sha256('one')) });
  });

  it('stops for a newcomer, for a consent taken back, for a private talk and for a telephone', async () => {
    const recordingId = await asked();
    await answer('li', recordingId, true);
    await answer('wang', recordingId, true);
    await cast.enter('zhou');
    expect(state()).toBe('on');
    await cast.say('mediator', { type: 'admit', peerId: cast.peer('zhou') });
    expect(state()).toBe('waiting');
    await answer('zhou', recordingId, true);
    expect(state()).toBe('on');
    await answer('zhou', recordingId, false);
    expect(state()).toBe('waiting');
    await expect(piece(recordingId, 0, 'late')).rejects.toMatchObject({ code: 'mediation.recordingRefused' });
    await answer('zhou', recordingId, true);
    await cast.say('mediator', { type: 'caucusAsk', peerIds: [cast.peer('li')] });
    expect(state()).toBe('on');
    await cast.say('li', { type: 'caucusAnswer', agreed: true });
    expect(cast.latest('mediator')?.room).toMatchObject({ recording: 'waiting', caucus: { phase: 'prep' } });
    await expect(piece(recordingId, 0, 'secret')).rejects.toMatchObject({ code: 'mediation.recordingRefused' });
    await cast.say('mediator', { type: 'caucusEnd' });
    expect(state()).toBe('on');
    await cast.say('mediator', { type: 'byPhone', names: ['孙老汉'] });
    expect(state()).toBe('waiting');
  });

  it('goes piece by piece into one chain, and into the case with its consents', async () => {
    const recordingId = await asked();
    for (const who of ['li', 'wang'] as const) await answer(who, recordingId, true);
    await piece(recordingId, 0, 'one');
    await piece(recordingId, 0, 'one');
    await expect(piece(recordingId, 0, 'another')).rejects.toMatchObject({ code: 'mediation.recordingBroken' });
    await expect(piece(recordingId, 2, 'three')).rejects.toMatchObject({ code: 'mediation.recordingBroken' });
    await expect(addRecordingPiece({ ...await by('mediator'), recordingId, index: 1, take: 0, base64: 'eHg=', sha256: sha256('yy') })).rejects.toMatchObject({ code: 'mediation.recordingBroken' });
    await piece(recordingId, 1, 'two');
    const { chain } = await piece(recordingId, 2, 'three', 1);
    const filed = await fileRecording({ ...await by('mediator'), recordingId });
    expect(filed).toMatchObject({ pieces: 3, bytes: 11, chain, documentIds: [expect.any(String), expect.any(String)] });
    expect(state()).toBe('off');
    const record = await loadCase(caseId);
    const films = record.all(DocumentItem).filter(({ kind }) => kind === 'mediationRecording');
    expect(await Promise.all(films.map(async ({ fileId }) => Buffer.from(await storage.get(objectKey(fileId))).toString()))).toEqual(expect.arrayContaining(['onetwo', 'three']));
    expect(films.map(({ visibleTo }) => visibleTo)).toEqual([[], []]);
    expect(record.one(RecordingItem, recordingId)?.consents.map(({ name, given }) => [name, given])).toEqual([['mediator', true], ['li', true], ['wang', true]]);
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'MEDIATION_RECORDING_FILED', data: { chain, pieces: 3 } });
    await expect(answer('li', recordingId, false)).rejects.toMatchObject({ code: 'mediation.recordingRefused' });
  });

  it('one at a time', async () => {
    await asked();
    await expect(asked()).rejects.toMatchObject({ code: 'mediation.recordingRefused' });
  });
});
