import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId } from '../../../shared/kernel/ids';
import type { MinutesLine } from '../../../shared/mediation/minutes';
import { DocumentItem, MediationItem, MinutesItem } from '../../../functions/cases/case-items';
import { loadCase, readEvents } from '../../../functions/cases/case-log';
import { onCaseEvent } from '../../../functions/mediation/on-case-event';
import { keptPrivateDrafts } from '../../../functions/mediation/room/private-drafts';
import { readDraft } from '../../../functions/mediation/room/minutes-draft';
import { forThePaper, minutesPaper } from '../../../functions/mediation/minutes-paper';
import { clock } from '../../../functions/platform/clock';
import { people, tokens } from './cast';
import { RoomCast } from './room-cast';
import { clauses, door, scheduled, sign as signAgreement, uploaded, type Tokens } from './steps';

let store: Store;
let held: Tokens;
let caseId: CaseId;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());
beforeEach(async () => {
  caseId = await scheduled(held);
  await door(caseId, 'POST', 'room-tickets', held.mediator, { camera: true });
});

const lines: MinutesLine[] = [
  { lineId: 'l1', kind: 'procedure', group: 'main', text: '各方身份无误。' },
  { lineId: 'l2', kind: 'undisputed', group: 'main', text: '事故发生在2026年9月1日。' },
  { lineId: 'l3', kind: 'concession', group: 'main', text: '王建军愿意先付五万元。' },
  { lineId: 'l4', kind: 'statement', group: 'c1', text: '李晓梅私下说最低八万元。' },
];
const secret = /五万|八万/;
const write = (body: object = { version: 0, lines }) => door(caseId, 'PUT', 'minutes', held.mediator, body);
const sign = async (who: 'li' | 'wang' | 'zhou' | 'mediator', sha256: string) => door(caseId, 'POST', 'minutes/signatures', held[who], { fileId: await uploaded(people[who]), sha256 });
/** The outbox brings every event of the case, once more as well. */
const heard = async (): Promise<void> => { for (let round = 0; round < 2; round += 1) for (const event of await readEvents(caseId)) await onCaseEvent(event, clock.now()); };
const words = (blocks: readonly object[]) => JSON.stringify(blocks);

describe('调解笔录', () => {
  it('is typed by the mediator alone, in one window at a time', async () => {
    expect(await write()).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await write()).toMatchObject({ status: 409, body: { code: 'mediation.minutesChanged' } });
    expect(await door(caseId, 'PUT', 'minutes', held.li, { version: 1, lines })).toMatchObject({ status: 403 });
    expect(await door(caseId, 'GET', 'minutes', held.stranger)).toMatchObject({ status: 403 });
  });

  it('shows each person what was said where they are', async () => {
    const sessionId = (await loadCase(caseId)).one(MediationItem)?.session?.sessionId ?? '';
    const cast = new RoomCast(sessionId, clock.now(), people);
    await cast.meet('li', 'wang');
    await cast.talkAlone('li');
    // the handler's own line to the room has nobody behind it here
    for (const who of ['mediator', 'li', 'wang']) await cast.leave(who);
    await write();
    const seen = async (token: string) => ((await door(caseId, 'GET', 'minutes', token)).body['lines'] as MinutesLine[]).map(({ lineId }) => lineId);
    expect(await seen(held.mediator)).toEqual(['l1', 'l2', 'l3', 'l4']);
    expect(await seen(held.li)).toEqual(['l4']);
    expect(await seen(held.wang)).toEqual(['l1', 'l2', 'l3']);
    expect(await seen(held.zhou)).toEqual([]);
  });

  it('is read back, corrected, read back anew, and signed by each; the last signature files it', async () => {
    await write();
    expect(await door(caseId, 'POST', 'minutes/corrections', held.li, { text: '日期记错了' })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    const first = (await door(caseId, 'POST', 'minutes/reading', held.mediator)).body['readBack'] as { sha256: string };
    await sign('li', first.sha256);
    expect((await door(caseId, 'POST', 'minutes/corrections', held.wang, { text: '事故是9月2日' })).body['readBack']).toMatchObject({ corrections: [{ name: '王建军' }], signatures: [{ name: '李晓梅' }] });
    await write({ version: 1, lines: lines.map((line) => (line.lineId === 'l2' ? { ...line, text: '事故发生在2026年9月2日。' } : line)) });
    const second = (await door(caseId, 'POST', 'minutes/reading', held.mediator)).body['readBack'] as { sha256: string; signatures: unknown[] };
    expect(second.signatures).toEqual([]);
    expect(await sign('li', first.sha256)).toMatchObject({ status: 409, body: { code: 'mediation.minutesChanged' } });
    for (const who of ['li', 'wang', 'mediator'] as const) expect((await sign(who, second.sha256)).body['readBack']).toMatchObject({ mine: true });
    expect(await sign('li', second.sha256)).toMatchObject({ status: 409, body: { code: 'mediation.alreadySigned' } });
    expect((await sign('zhou', second.sha256)).body['readBack']).toMatchObject({ filedAt: expect.any(String) });
    expect(await door(caseId, 'POST', 'minutes/corrections', held.li, { text: '还要再改改' })).toMatchObject({ status: 409 });
    const papers = (await loadCase(caseId)).all(DocumentItem).filter(({ kind }) => kind === 'mediationMinutes');
    expect(papers.map(({ title, visibleTo }) => [title, visibleTo === undefined])).toEqual(expect.arrayContaining([['调解笔录', true]]));
    expect(papers.filter(({ visibleTo }) => visibleTo === undefined)).toHaveLength(1);
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'MEDIATION_MINUTES_FILED' });
  });

  it('holds no offer and nothing of a private talk: not in the paper, the file or any event', async () => {
    expect(forThePaper(lines).map(({ lineId }) => lineId)).toEqual(['l1', 'l2']);
    const paper = minutesPaper({ court: '', demo: true, caseNumber: undefined, startedAt: '2026-11-23T02:00:00.000Z', parties: [], agencies: [], mediatorName: '吴调解', organisation: undefined, attendees: [], phoned: ['孙老汉'] }, lines, clock.now());
    expect(words(paper.blocks)).toContain('孙老汉');
    expect(words(paper.blocks)).not.toMatch(secret);
    await write();
    await door(caseId, 'POST', 'minutes/reading', held.mediator);
    await door(caseId, 'POST', 'failure', held.mediator, { ground: 'farApart', reason: '各方差距太大' });
    await heard();
    const record = await loadCase(caseId);
    expect(JSON.stringify([record.all(MinutesItem), record.all(MediationItem), record.all(DocumentItem), await readEvents(caseId)])).not.toMatch(secret);
    expect((await door(caseId, 'GET', 'minutes', held.mediator)).body['lines']).toEqual([]);
  });

  it('a mediation that failed leaves its minutes in the file all the same', async () => {
    await write();
    await door(caseId, 'POST', 'failure', held.mediator, { ground: 'farApart', reason: '各方差距太大' });
    await heard();
    const record = await loadCase(caseId);
    expect(record.all(MinutesItem)).toMatchObject([{ lines: [{ lineId: 'l1' }, { lineId: 'l2' }], signatures: [] }]);
    expect(record.one(MediationItem)?.state).toBe('failed');
  });

  const sessionId = async () => (await loadCase(caseId)).one(MediationItem)?.session?.sessionId ?? '';
  it('a mediation that succeeded leaves them as well, unsigned and once, and the draft is destroyed', async () => {
    await write();
    const { body } = await door(caseId, 'PUT', 'agreement', held.mediator, { clauses, wantsStatement: true });
    for (const who of ['li', 'wang', 'zhou', 'mediator'] as const) await signAgreement(caseId, held[who], people[who], (body['agreement'] as { sha256: string }).sha256);
    await heard();
    const record = await loadCase(caseId);
    expect(record.all(MinutesItem)).toMatchObject([{ lines: [{ lineId: 'l1' }, { lineId: 'l2' }], signatures: [] }]);
    expect(record.all(DocumentItem).filter(({ kind }) => kind === 'mediationMinutes').map(({ title }) => title)).toEqual(['调解笔录（未签署）']);
    expect((await readEvents(caseId)).filter(({ type }) => type === 'MEDIATION_MINUTES_FILED')).toMatchObject([{ data: { unsigned: true } }]);
    expect((await readDraft(await sessionId())).lines).toEqual([]);
    expect(JSON.stringify([record.all(MinutesItem), record.all(DocumentItem), await readEvents(caseId)])).not.toMatch(secret);
  });
  it('what was read back and signed stands; only the draft goes', async () => {
    await write();
    const { sha256 } = (await door(caseId, 'POST', 'minutes/reading', held.mediator)).body['readBack'] as { sha256: string };
    await sign('li', sha256);
    await door(caseId, 'POST', 'refusal', held.wang, {});
    await heard();
    expect((await loadCase(caseId)).all(MinutesItem)).toMatchObject([{ sha256, signatures: [{ name: '李晓梅' }] }]);
    expect((await readDraft(await sessionId())).lines).toEqual([]);
  });
  it('a session that ran out of time is closed under its own number before the next', async () => {
    const first = await sessionId();
    await write();
    await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: new Date(clock.now().getTime() + 86_400_000).toISOString(), minutes: 60 }] });
    await heard();
    expect((await loadCase(caseId)).all(MinutesItem)).toMatchObject([{ sessionId: first }]);
    expect([await sessionId(), (await readDraft(first)).lines]).toEqual(['', []]);
  });

  describe('a draft of the agreement written in a private talk', () => {
    const draft = { clauses: [{ kind: 'payment', text: '王建军私下愿意赔偿五万元。', payerPartyId: 'party_wang01', payeePartyId: 'party_li0001', amountFen: 5_000_000, dueOn: '2099-12-31' }], wantsStatement: false };
    const room = async () => new RoomCast(await sessionId(), clock.now(), { li: people.li, wang: people.wang, zhou: people.zhou, mediator: people.mediator });
    const seen = async (token: string) => (await door(caseId, 'GET', 'private-drafts', token)).body;
    it('is for those who were in it, not for the other side, the case or the joint talk', async () => {
      const cast = await room();
      await cast.meet('li', 'wang', 'zhou');
      expect(await door(caseId, 'PUT', 'private-drafts', held.mediator, draft)).toMatchObject({ status: 409, body: { code: 'mediation.notInPrivate' } });
      await cast.talkAlone('wang');
      expect(await door(caseId, 'PUT', 'agreement', held.mediator, draft)).toMatchObject({ status: 409, body: { code: 'mediation.draftInPrivate' } });
      expect(await door(caseId, 'PUT', 'private-drafts', held.mediator, draft)).toMatchObject({ status: 200, body: { inPrivate: true, items: [{ group: 'c1', names: expect.arrayContaining(['wang']) }] } });
      expect(await door(caseId, 'PUT', 'private-drafts', held.wang, draft)).toMatchObject({ status: 403 });
      expect(await seen(held.wang)).toMatchObject({ inPrivate: true, items: [{ clauses: [{ amountFen: 5_000_000 }] }] });
      for (const token of [held.li, held.zhou]) expect(await seen(token)).toEqual({ inPrivate: false, items: [] });
      const record = await loadCase(caseId);
      expect(JSON.stringify([record.one(MediationItem), record.all(DocumentItem), await readEvents(caseId)])).not.toMatch(secret);
      expect(JSON.stringify(cast.sent.filter(({ to }) => to === cast.connection('li')))).not.toMatch(secret);
    });
    it('comes before everybody when the mediator sends it from the joint talk, and is destroyed at the end', async () => {
      const cast = await room();
      await cast.meet('li', 'wang', 'zhou');
      await cast.talkAlone('wang');
      await door(caseId, 'PUT', 'private-drafts', held.mediator, draft);
      await cast.say('mediator', { type: 'caucusEnd' });
      expect(await seen(held.li)).toEqual({ inPrivate: false, items: [] });
      expect(await door(caseId, 'PUT', 'agreement', held.mediator, draft)).toMatchObject({ status: 200 });
      const session = await sessionId();
      await door(caseId, 'POST', 'refusal', held.li, {});
      await heard();
      expect(await keptPrivateDrafts(session)).toEqual([]);
    });
  });
});
