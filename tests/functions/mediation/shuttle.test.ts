import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { QueryCommand } from 'dynamodb-toolbox';
import type { CaseId } from '../../../shared/kernel/ids';
import { OfferRoundItem, SealedOfferItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { voiceKind } from '../../../functions/mediation/domain/voice-kind';
import { onCaseEvent } from '../../../functions/mediation/on-case-event';
import { keptNotes, voiceKey } from '../../../functions/mediation/shuttle/note-store';
import { clock } from '../../../functions/platform/clock';
import { storage } from '../../../functions/platform/storage';
import { casesTable } from '../../../functions/platform/tables';
import { partyIds, tokens } from './cast';
import { door, scheduled, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const webm = Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.alloc(400, 7)]);
const words = '我最多能分三个月付清五万元';
const leave = (caseId: CaseId, token: string, partyId: string, more: object = {}) => door(caseId, 'POST', 'shuttle', token, { partyId, text: words, ...more });
const seen = async (caseId: CaseId, token: string) => ((await door(caseId, 'GET', 'shuttle', token)).body['items'] as { text: string }[]).map(({ text }) => text);

describe('words left for each other', () => {
  it('reach the mediator and one side, with a voice to hear; never the other side, the court or the file', async () => {
    const caseId = await scheduled(held);
    const { body } = await leave(caseId, held.wang, partyIds.wang, { voice: { base64: webm.toString('base64'), seconds: 7 } });
    const [note] = body['items'] as { noteId: string; voice: object }[];
    expect(note).toMatchObject({ from: 'party', name: '王建军', voice: { seconds: 7, bytes: webm.byteLength, contentType: 'audio/webm' } });
    expect(await leave(caseId, held.mediator, partyIds.li, { text: '对方愿意分期，您看行吗？' })).toMatchObject({ status: 201, body: { items: [{ from: 'party' }, { from: 'mediator', name: '吴调解' }] } });
    expect([await seen(caseId, held.wang), await seen(caseId, held.li), await seen(caseId, held.zhou)]).toEqual([[words], ['对方愿意分期，您看行吗？'], []]);
    for (const token of [held.judge, held.clerk, held.stranger, held.mediator2]) expect(await door(caseId, 'GET', 'shuttle', token)).toMatchObject({ status: 403 });
    for (const token of [held.wang, held.mediator]) expect(await door(caseId, 'GET', `shuttle/${note?.noteId}/voice`, token)).toMatchObject({ status: 200, body: { contentType: 'audio/webm', url: expect.stringContaining(voiceKey(note?.noteId ?? '')) } });
    expect(await door(caseId, 'GET', `shuttle/${note?.noteId}/voice`, held.li)).toMatchObject({ status: 404, body: { code: 'mediation.noteUnknown' } });
    const file = await casesTable.build(QueryCommand).query({ partition: `CASE#${caseId}` }).send();
    const rows = await casesTable.build(QueryCommand).query({ partition: `SHUTTLE#${caseId}` }).send();
    expect(JSON.stringify([rows.Items, await readEvents(caseId), file.Items])).not.toContain('五万');
    expect((await readEvents(caseId)).filter(({ type }) => type === 'SHUTTLE_NOTE_LEFT').map(({ data }) => data)).toEqual([{ partyId: partyIds.wang, from: 'party' }, { partyId: partyIds.li, from: 'mediator' }]);
  });
  it('a round of offers that still ran ends with the mediation, its sealed number unread', async () => {
    const caseId = await scheduled(held);
    const { body } = await door(caseId, 'POST', 'rounds', held.mediator, { kind: 'sealed', subject: '赔偿总额', payerPartyId: partyIds.wang, payeePartyId: partyIds.li });
    const [round] = body['items'] as { roundId: string }[];
    await door(caseId, 'POST', `rounds/${round?.roundId}/offers`, held.wang, { amountFen: 1_000_000 });
    await door(caseId, 'POST', 'refusal', held.li, {});
    for (const event of await readEvents(caseId)) await onCaseEvent(event, clock.now());
    const record = await loadCase(caseId);
    expect([record.all(OfferRoundItem).map(({ outcome }) => outcome), record.all(SealedOfferItem)]).toEqual([['closed'], []]);
  });
  it('are destroyed with the mediation, the sound as well', async () => {
    const caseId = await scheduled(held);
    const { body } = await leave(caseId, held.wang, partyIds.wang, { voice: { base64: webm.toString('base64'), seconds: 7 } });
    const [note] = body['items'] as { noteId: string }[];
    await door(caseId, 'POST', 'refusal', held.li, {});
    for (const event of await readEvents(caseId)) await onCaseEvent(event, clock.now());
    expect([await keptNotes(caseId), await storage.size(voiceKey(note?.noteId ?? ''))]).toEqual([[], undefined]);
    expect(await leave(caseId, held.wang, partyIds.wang)).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('need text, a real sound and one’s own name', async () => {
    const caseId = await scheduled(held);
    expect(await leave(caseId, held.wang, partyIds.wang, { text: '' })).toMatchObject({ status: 400, body: { path: 'text' } });
    expect(await leave(caseId, held.wang, partyIds.wang, { voice: { base64: Buffer.from('<html>').toString('base64'), seconds: 3 } })).toMatchObject({ body: { code: 'documents.typeRefused' } });
    expect(await leave(caseId, held.wang, partyIds.wang, { voice: { base64: webm.toString('base64'), seconds: 500 } })).toMatchObject({ status: 400 });
    expect(await leave(caseId, held.wang, partyIds.li)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
    expect(await leave(await scheduled(held, { withAgent: false }), held.mediator, partyIds.company)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
  it.each([
    [[0x1a, 0x45, 0xdf, 0xa3], 'audio/webm'], [[0x4f, 0x67, 0x67, 0x53], 'audio/ogg'], [[0, 0, 0, 0x20, 0x66, 0x74, 0x79, 0x70], 'audio/mp4'], [[0x49, 0x44, 0x33], 'audio/mpeg'], [[0xff, 0xfb], 'audio/mpeg'], [[0xff, 0xf1], 'audio/aac'], [[0x3c, 0x68], undefined],
  ])('%j is %s', (bytes, kind) => { expect(voiceKind(Uint8Array.from(bytes))).toBe(kind); });
});
