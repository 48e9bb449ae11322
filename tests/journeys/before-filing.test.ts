import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { filingRoutes } from '../../shared/filing/contract';
import { mediationRoutes } from '../../shared/mediation/contract';
import { serviceRoutes } from '../../shared/service/contract';
import type { Connection } from '../support/api';
import { answersFromCase, readCase as readInput } from '../support/case-answers';
import { describeWithShared } from '../support/describe-with-shared';
import { startWorld, type RunningWorld } from '../support/world';
import { citizen, official } from './people';
import { codeOnPhone, file, readCase, untilCase } from './steps';

describeWithShared('mediated before filing (rules/07, Track L), over HTTP on the embedded world', (shared) => {
  let world: RunningWorld;
  beforeAll(async () => { world = await startWorld({ BUILD_APPS: '0' }); }, 240_000);
  afterAll(() => world.stop());

  it('asked for, the other side invited by SMS and agreeing, then refused: docketed without filing again', async () => {
    const { url } = world;
    const lender = await citizen(url, '13900000004', '张卫国', '999999197003038080');
    const borrower = await citizen(url, '13900000005', '赵鹏', '999999199207083034');
    const [clerk, mediator] = await Promise.all(['clerk1', 'mediator2'].map((account) => official(url, account))) as [Connection, Connection];
    const { caseId } = await file(lender, '民间借贷纠纷', answersFromCase(readInput(shared, 'private-lending')));
    const params = { caseId };
    await lender.call(mediationRoutes.mediateBeforeFiling, { params, body: {} });
    await untilCase('the papers set aside', clerk, caseId, (view) => view.timeline.some(({ type }) => type === 'FILING_SET_ASIDE'));
    expect((await readCase(clerk, caseId)).nextStep).toMatchObject({ action: 'referMediation', whose: 'you' });
    await expect(clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } })).rejects.toMatchObject({ status: 409 });
    await clerk.call(mediationRoutes.refer, { params, body: { mediatorId: 'person_staffmediator2' } });
    await mediator.call(mediationRoutes.accept, { params, body: { accepted: true } });

    await borrower.call(serviceRoutes.claim, { body: { code: await codeOnPhone(url, '13900000005'), as: 'self' } });
    expect((await readCase(borrower, caseId)).documents.map(({ kind }) => kind)).toContain('mediationInvitation');
    await borrower.call(mediationRoutes.consent, { params });
    await mediator.call(mediationRoutes.proposeTimes, { params, body: { slots: [{ startsAt: new Date(Date.now() + 86_400_000).toISOString(), minutes: 60 }] } });
    await borrower.call(mediationRoutes.refuse, { params, body: { reason: '希望由法官判决' } });
    expect((await readCase(lender, caseId)).nextStep).toMatchObject({ action: 'askDocketing', whose: 'you' });
    await lender.call(mediationRoutes.askDocketing, { params, body: {} });
    await untilCase('the papers taken up', clerk, caseId, (view) => view.timeline.some(({ type }) => type === 'FILING_TAKEN_UP'));
    expect((await readCase(clerk, caseId)).nextStep).toMatchObject({ action: 'reviewFiling', whose: 'you' });
    const { caseNumber } = await clerk.call(filingRoutes.accept, { params, body: { procedure: 'summary' } });
    expect(caseNumber).toMatch(/民初\d+号$/);
    const docketed = await untilCase('not asked again', lender, caseId, (view) => view.head.firstMediation === 'declined');
    expect([docketed.head.phase, docketed.mediation?.track, docketed.mediation?.state]).toEqual(['open', 'L', 'failed']);
  }, 120_000);
});
