import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import { readEvents } from '../../../functions/cases/case-log';
import { acceptedCase, partyIds, people, tokens } from './cast';
import { clauses, door, drafted, inMinutes, scheduled, scheduling, sign, uploaded, type Tokens } from './steps';

let store: Store;
let held: Tokens;
beforeAll(async () => { store = await startStore(); held = await tokens(); });
afterAll(() => store.stop());

describe('asking, referring, accepting', () => {
  it('a defendant asks; the judge refers; the mediator accepts with a 7-day limit in summary procedure', async () => {
    const { caseId } = await acceptedCase({ firstMediation: 'declined' });
    const asked = await door(caseId, 'POST', 'requests', held.wang, { note: '愿意分期' });
    expect(asked).toMatchObject({ status: 201, body: { state: 'requested', origin: 'partyRequest', requestedBy: '王建军', note: '愿意分期' } });
    expect(await door(caseId, 'POST', 'requests', held.li, {})).toMatchObject({ status: 409, body: { code: 'mediation.alreadyOpen' } });
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: 'person_nobody' })).toMatchObject({ status: 422, body: { code: 'mediation.noMediator' } });
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator })).toMatchObject({ status: 200, body: { state: 'referred', mediatorName: '吴调解' } });
    expect(await door(caseId, 'POST', 'acceptance', held.mediator2, { accepted: true })).toMatchObject({ status: 403 });
    const accepted = await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: true });
    expect(accepted.body).toMatchObject({ state: 'scheduling', mine: { asMediator: true }, limitArticle: expect.stringContaining('24') });
    expect(accepted.body['participants']).toHaveLength(4);
  });
  it('a refusing mediator hands it back and is out; another is referred', async () => {
    const { caseId } = await acceptedCase();
    await door(caseId, 'POST', 'requests', held.li, {});
    await door(caseId, 'POST', 'referral', held.clerk, { mediatorId: people.mediator });
    expect((await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: false, reason: '不在专长范围' })).body).toMatchObject({ state: 'requested', declined: [{ name: '吴调解', reason: '不在专长范围' }] });
    expect(await door(caseId, 'POST', 'acceptance', held.mediator, { accepted: true })).toMatchObject({ status: 403 });
    expect(await door(caseId, 'POST', 'referral', held.clerk, { mediatorId: people.mediator2 })).toMatchObject({ body: { mediatorName: '郑和' } });
  });
  it('the court does not refer by itself what the plaintiff refused', async () => {
    const { caseId } = await acceptedCase({ firstMediation: 'declined' });
    expect(await door(caseId, 'POST', 'referral', held.judge, { mediatorId: people.mediator })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('first mediation is answered once, by the plaintiff', async () => {
    const { caseId } = await acceptedCase({ firstMediation: 'undecided' });
    expect(await door(caseId, 'POST', 'first-answer', held.wang, { accepted: true })).toMatchObject({ status: 403 });
    expect(await door(caseId, 'POST', 'first-answer', held.li, { accepted: true })).toMatchObject({ status: 200, body: { firstMediation: 'accepted' } });
    expect(await door(caseId, 'POST', 'first-answer', held.li, { accepted: false })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
    expect(await door(caseId, 'POST', 'requests', held.wang, {})).toMatchObject({ body: { code: 'mediation.alreadyOpen' } });
  });
  it.each(['stranger', 'judge', 'clerk'] as const)('%s may not ask', async (who) => {
    const { caseId } = await acceptedCase();
    expect(await door(caseId, 'POST', 'requests', held[who], {})).toMatchObject({ status: 403, body: { code: 'access.notAllowed' } });
  });
});

describe('times', () => {
  it('are future, within the limit, and fixed at the earliest that every bound party can make', async () => {
    const { caseId, slotIds } = await scheduling(held);
    expect(await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: inMinutes(-1), minutes: 60 }] })).toMatchObject({ status: 422, body: { code: 'mediation.slotPast', path: 'slots.0.startsAt' } });
    expect(await door(caseId, 'POST', 'times', held.mediator, { slots: [{ startsAt: inMinutes(60 * 24 * 30), minutes: 60 }] })).toMatchObject({ status: 422, body: { code: 'mediation.slotPast' } });
    expect(await door(caseId, 'POST', 'time-answers', held.li, { slotIds: ['slot_unknown'] })).toMatchObject({ status: 404, body: { code: 'mediation.slotUnknown' } });
    expect((await door(caseId, 'POST', 'time-answers', held.li, { slotIds })).body).toMatchObject({ state: 'scheduling', mine: { answered: true } });
    await door(caseId, 'POST', 'time-answers', held.wang, { slotIds });
    const last = await door(caseId, 'POST', 'time-answers', held.zhou, { slotIds: [slotIds[1]] });
    expect(last.body).toMatchObject({ state: 'scheduled', session: { startsAt: (last.body['slots'] as { startsAt: string }[])[1]?.startsAt } });
    expect((await readEvents(caseId)).at(-1)).toMatchObject({ type: 'MEDIATION_SCHEDULED' });
  });
  it('an organization without an accepted agent does not block the others', async () => {
    const { caseId, slotIds } = await scheduling(held, { withAgent: false });
    await door(caseId, 'POST', 'time-answers', held.li, { slotIds });
    const last = await door(caseId, 'POST', 'time-answers', held.wang, { slotIds });
    expect(last.body).toMatchObject({ state: 'scheduled' });
    expect(last.body['participants']).toContainEqual(expect.objectContaining({ name: '某财产保险公司', bound: false }));
  });
});

describe('the agreement', () => {
  it('is signed by every party, then by the mediator, and is in effect with the last signature', async () => {
    const { caseId, sha256 } = await drafted(held);
    expect(await sign(caseId, held.mediator, people.mediator, sha256)).toMatchObject({ status: 409, body: { code: 'mediation.notYourTurn' } });
    expect(await sign(caseId, held.li, people.li, sha256)).toMatchObject({ status: 200, body: { state: 'signing', mine: { signed: true } } });
    expect(await sign(caseId, held.li, people.li, sha256)).toMatchObject({ status: 409, body: { code: 'mediation.alreadySigned' } });
    expect(await door(caseId, 'POST', 'agreement/signatures', held.wang, { fileId: await uploaded(people.li), agreementSha256: sha256 })).toMatchObject({ status: 409, body: { code: 'documents.notUploaded' } });
    await Promise.all([sign(caseId, held.wang, people.wang, sha256), sign(caseId, held.zhou, people.zhou, sha256)]);
    const last = await sign(caseId, held.mediator, people.mediator, sha256);
    expect(last.body).toMatchObject({ state: 'agreed', agreement: { sha256, effectiveAt: expect.any(String) } });
    expect((last.body['agreement'] as { signatures: { as: string }[] }).signatures.map(({ as }) => as).sort()).toEqual(['agent', 'mediator', 'party', 'party']);
    expect((await readEvents(caseId)).map(({ type }) => type).slice(-3)).toEqual(['MEDIATION_AGREEMENT_SIGNED', 'MEDIATION_AGREEMENT_EFFECTIVE', 'MEDIATION_SESSION_ENDED']);
    expect(await door(caseId, 'POST', 'statement', held.judge)).toMatchObject({ status: 409, body: { code: 'mediation.feeUnpaid' } });
    expect(await door(caseId, 'POST', 'failure', held.mediator, { ground: 'unsigned', reason: '一方反悔了' })).toMatchObject({ status: 409, body: { code: 'mediation.wrongState' } });
  });
  it('loses its signatures when changed, keeps them when not, and refuses the old text', async () => {
    const { caseId, sha256 } = await drafted(held);
    await sign(caseId, held.li, people.li, sha256);
    expect((await door(caseId, 'PUT', 'agreement', held.mediator, { clauses, wantsStatement: true })).body['agreement']).toMatchObject({ version: 1, signatures: [{ name: '李晓梅' }] });
    expect((await door(caseId, 'PUT', 'agreement', held.mediator, { clauses: clauses.slice(0, 1), wantsStatement: true })).body['agreement']).toMatchObject({ version: 2, signatures: [] });
    expect(await sign(caseId, held.li, people.li, sha256)).toMatchObject({ status: 409, body: { code: 'mediation.agreementChanged' } });
  });
  it('an agent with general authority is refused (解释 147)', async () => {
    const { caseId, sha256 } = await drafted(held, { authority: 'general' });
    expect(await sign(caseId, held.zhou, people.zhou, sha256)).toMatchObject({ status: 403, body: { code: 'mediation.authorityNeeded', message: expect.stringContaining('特别授权') } });
  });
  it('is drafted only in session, only by the mediator', async () => {
    const caseId = await scheduled(held);
    expect(await door(caseId, 'PUT', 'agreement', held.mediator, { clauses, wantsStatement: true })).toMatchObject({ status: 409 });
    expect(await door(caseId, 'PUT', 'agreement', held.li, { clauses, wantsStatement: true })).toMatchObject({ status: 403 });
  });
  it('a word on a clause stands until that clause is changed; what changed is shown', async () => {
    const { caseId } = await drafted(held);
    const say = (token: string, clause: number, agreed: boolean, wish?: string) => door(caseId, 'POST', 'agreement/opinions', token, { clause, agreed, ...(wish === undefined ? {} : { wish }) });
    await say(held.li, 0, true);
    await say(held.li, 1, true);
    expect((await say(held.wang, 0, false, '分两期付')).body).toMatchObject({ agreement: { opinions: [{}, {}, { partyId: partyIds.wang, clause: 0, agreed: false, wish: '分两期付' }] } });
    expect(await say(held.li, 9, true)).toMatchObject({ status: 409, body: { code: 'mediation.agreementChanged' } });
    expect(await say(held.stranger, 0, true)).toMatchObject({ status: 403 });
    const [first, second] = clauses;
    const { body } = await door(caseId, 'PUT', 'agreement', held.mediator, { clauses: [{ ...first, amountFen: 5000000 }, second], wantsStatement: true });
    expect(body['agreement']).toMatchObject({ version: 2, opinions: [{ partyId: partyIds.li, clause: 1 }], previous: [{ amountFen: 6000000 }, {}] });
  });
  it('a failure is recorded and a new request is possible', async () => {
    const caseId = await scheduled(held);
    expect((await door(caseId, 'POST', 'failure', held.mediator, { ground: 'farApart', reason: '分歧太大' })).body).toMatchObject({ state: 'failed', failure: { reason: '分歧太大' } });
    expect(await door(caseId, 'POST', 'requests', held.li, {})).toMatchObject({ status: 201, body: { state: 'requested' } });
  });
});
