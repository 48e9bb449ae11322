import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseId } from '../../../shared/kernel/ids';
import { readEvents } from '../../../functions/cases/case-log';
import { onSchedule } from '../../../functions/mediation/on-schedule';
import { clock } from '../../../functions/platform/clock';
import { config } from '../../../functions/platform/config';
import { documentClient } from '../../../functions/platform/tables';
import type { Answer } from '../../support/call';
import { partyIds, tokens } from './cast';
import { door, scheduled, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

const between = { subject: '赔偿总额', payerPartyId: partyIds.company, payeePartyId: partyIds.li };
/** What stands in the store of one case, as text. */
const stored = async (caseId: CaseId): Promise<string> => {
  const tables = await Promise.all((['CASES', 'CASE_EVENTS', 'OUTBOX'] as const).map((name) => documentClient.send(new ScanCommand({ TableName: config.table(name) }))));
  return JSON.stringify(tables.flatMap(({ Items }) => Items ?? []).filter((item) => JSON.stringify(item).includes(caseId)));
};

const started = async (kind: 'sealed' | 'open', options: Parameters<typeof scheduled>[1] = {}): Promise<{ caseId: CaseId; give(token: string, amountFen: unknown, note?: string): Promise<Answer>; path: string }> => {
  const caseId = await scheduled(held, options);
  const { body, status } = await door(caseId, 'POST', 'rounds', held.mediator, { kind, ...between });
  expect(status).toBe(201);
  const path = `rounds/${(body['items'] as { roundId: string }[])[0]?.roundId}`;
  return { caseId, path, give: (token, amountFen, note) => door(caseId, 'POST', `${path}/offers`, token, { amountFen, ...(note === undefined ? {} : { note }) }) };
};

describe('sealed offers', () => {
  it('open only when they meet, half way, and then neither number is left', async () => {
    const { caseId, give } = await started('sealed');
    expect((await give(held.zhou, 6_123_457)).body['items']).toMatchObject([{ outcome: 'running', answered: ['payer'], offers: [] }]);
    for (const token of [held.li, held.mediator, held.zhou]) expect(JSON.stringify((await door(caseId, 'GET', 'rounds', token)).body)).not.toContain('6123457');
    expect(await stored(caseId)).not.toContain('6123457');
    expect((await give(held.li, 5_800_000)).body['items']).toMatchObject([{ outcome: 'met', amountFen: 5_961_728 }]);
    const after = await stored(caseId);
    for (const number of ['6123457', '5800000', 'SEALED#']) expect(after).not.toContain(number);
    expect(JSON.stringify(await readEvents(caseId))).not.toMatch(/6123457|5800000|5961728/);
  });
  it('apart: both learn only that, and both numbers are destroyed', async () => {
    const { caseId, give } = await started('sealed');
    await give(held.li, 9_000_001);
    const { body } = await give(held.zhou, 4_000_003);
    expect(body['items']).toMatchObject([{ outcome: 'apart' }]);
    expect(JSON.stringify(body)).not.toMatch(/9000001|4000003/);
    expect(await stored(caseId)).not.toMatch(/9000001|4000003|SEALED#/);
  });
  it('two numbers in the same instant are both heard', async () => {
    const { give } = await started('sealed');
    const answers = await Promise.all([give(held.li, 100), give(held.zhou, 300)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers.flatMap(({ body }) => body['items'] as { outcome: string }[]).filter(({ outcome }) => outcome === 'met')).not.toEqual([]);
  });
  it('are not shown to the court, to a party outside the round or to a stranger', async () => {
    const { caseId, give } = await started('sealed');
    for (const token of [held.judge, held.clerk, held.stranger]) expect(await door(caseId, 'GET', 'rounds', token)).toMatchObject({ status: 403 });
    expect((await door(caseId, 'GET', 'rounds', held.wang)).body).toEqual({ items: [] });
    expect(await give(held.wang, 100)).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
  it.each([['twice by one side', 'mediation.offerGiven', 409]])('cannot be given %s', async (_title, code, status) => {
    const { give } = await started('sealed');
    await give(held.li, 100);
    expect(await give(held.li, 200)).toMatchObject({ status, body: { code } });
  });
  it.each([[0], [-5], [1.5], ['100']])('an amount of %p is refused', async (amountFen) => {
    const { give } = await started('sealed');
    expect(await give(held.li, amountFen)).toMatchObject({ status: 400, body: { code: 'request.invalid', path: 'amountFen' } });
  });
  it('解释 147: an agent with general authority cannot offer', async () => {
    const { give } = await started('sealed', { authority: 'general' });
    expect(await give(held.zhou, 100)).toMatchObject({ status: 403, body: { code: 'mediation.authorityNeeded' } });
  });
  it('expire unread when the time is over, once', async () => {
    const { caseId, give } = await started('sealed');
    await give(held.li, 7_654_321);
    const late = new Date(clock.now().getTime() + 49 * 3_600_000);
    await onSchedule(late);
    await onSchedule(late);
    expect((await door(caseId, 'GET', 'rounds', held.li)).body['items']).toMatchObject([{ outcome: 'expired' }]);
    expect(await stored(caseId)).not.toMatch(/7654321|SEALED#/);
    expect((await readEvents(caseId)).filter(({ type }) => type === 'OFFER_ROUND_ENDED')).toHaveLength(1);
    expect(await give(held.zhou, 100)).toMatchObject({ status: 409, body: { code: 'mediation.roundOver' } });
  });
});

describe('offers in turn', () => {
  it('come nearer, are read by both and can be taken', async () => {
    const { caseId, give, path } = await started('open');
    expect(await door(caseId, 'POST', `${path}/acceptance`, held.li)).toMatchObject({ status: 409, body: { code: 'mediation.nothingToAccept' } });
    await give(held.zhou, 4_000_000, '可以一次付清');
    await give(held.li, 6_500_000);
    expect(await give(held.zhou, 3_900_000)).toMatchObject({ status: 422, body: { code: 'mediation.offerBackwards' } });
    expect(await give(held.li, 6_600_000)).toMatchObject({ status: 422, body: { code: 'mediation.offerBackwards' } });
    await give(held.zhou, 5_500_000);
    expect((await door(caseId, 'POST', `${path}/acceptance`, held.li)).body['items']).toMatchObject([{ outcome: 'met', amountFen: 5_500_000, offers: [{ note: '可以一次付清' }, {}, {}] }]);
    expect(JSON.stringify(await readEvents(caseId))).not.toContain('5500000');
  });
});

describe('a round', () => {
  it.each([
    ['a payer outside the case', { payerPartyId: 'party_nobody01' }, 422, 'mediation.offerParties'],
    ['one side against itself', { payerPartyId: partyIds.li }, 422, 'mediation.offerParties'],
  ])('is refused with %s', async (_title, wrong, status, code) => {
    const caseId = await scheduled(held);
    expect(await door(caseId, 'POST', 'rounds', held.mediator, { kind: 'sealed', ...between, ...wrong })).toMatchObject({ status, body: { code } });
  });
  it('is one at a time, five at most, and only the mediator’s to open and close', async () => {
    const { caseId, path } = await started('open');
    expect(await door(caseId, 'POST', 'rounds', held.mediator, { kind: 'open', ...between })).toMatchObject({ status: 409, body: { code: 'mediation.roundRunning' } });
    expect(await door(caseId, 'POST', `${path}/closing`, held.li)).toMatchObject({ status: 403 });
    await door(caseId, 'POST', `${path}/closing`, held.mediator);
    expect(await door(caseId, 'POST', `${path}/closing`, held.mediator)).toMatchObject({ status: 409, body: { code: 'mediation.roundOver' } });
    for (let round = 2; round <= 5; round += 1) {
      const { body } = await door(caseId, 'POST', 'rounds', held.mediator, { kind: 'open', ...between });
      const running = (body['items'] as { roundId: string; outcome: string }[]).find(({ outcome }) => outcome === 'running');
      await door(caseId, 'POST', `rounds/${running?.roundId}/closing`, held.mediator);
    }
    expect(await door(caseId, 'POST', 'rounds', held.mediator, { kind: 'open', ...between })).toMatchObject({ status: 409, body: { code: 'mediation.roundRunning' } });
    expect(await door(caseId, 'POST', 'rounds/round_01NOSUCH/closing', held.mediator)).toMatchObject({ status: 404, body: { code: 'mediation.roundUnknown' } });
  });
});

describe('a mediator’s own notes', () => {
  it('are kept sealed outside the case, for the mediator alone', async () => {
    const caseId = await scheduled(held);
    expect((await door(caseId, 'GET', 'notes', held.mediator)).body).toEqual({ text: '' });
    await door(caseId, 'PUT', 'notes', held.mediator, { text: '原告底线约五万' });
    expect((await door(caseId, 'GET', 'notes', held.mediator)).body).toMatchObject({ text: '原告底线约五万' });
    expect(await stored(caseId)).not.toContain('底线');
    for (const token of [held.judge, held.li, held.mediator2]) expect(await door(caseId, 'GET', 'notes', token)).toMatchObject({ status: 403 });
    await door(caseId, 'PUT', 'notes', held.mediator, { text: '' });
    expect((await door(caseId, 'GET', 'notes', held.mediator)).body).toEqual({ text: '' });
  });
});
