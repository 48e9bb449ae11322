import { startStore, type Store } from '../../support/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../../../shared/cases/case-event';
import { daysWithin, usualText } from '../../../shared/cases/usual-time';
import type { CaseId } from '../../../shared/kernel/ids';
import { appendToCase, loadCase, readEvents } from '../../../functions/cases/case-log';
import { handler } from '../../../functions/courts/handler';
import { endedSteps, onCaseEvent } from '../../../functions/courts/usual-times';
import { call } from '../../support/call';
import { acceptedCase } from '../mediation/cast';

let store: Store;
beforeAll(async () => { store = await startStore(); });
afterAll(() => store.stop());

const event = (version: number, type: CaseEvent['type'], at: string, data: Record<string, unknown> = {}) => ({ caseId: 'case_01USUAL', version, type, at, actor: { kind: 'system', name: '系统' }, data, prevHash: '', hash: '' }) as unknown as CaseEvent;

describe('days of a step', () => {
  it('run from the last beginning to the end, each thing for itself', () => {
    const earlier = [event(1, 'SERVICE_ORDERED', '2026-11-01T00:00:00.000Z', { serviceId: 'a' }), event(2, 'SERVICE_ORDERED', '2026-11-03T00:00:00.000Z', { serviceId: 'b' }), event(3, 'FILING_SUBMITTED', '2026-11-01T00:00:00.000Z'), event(4, 'FILING_RESUBMITTED', '2026-11-04T00:00:00.000Z')];
    expect(endedSteps(event(5, 'SERVICE_CONFIRMED', '2026-11-05T12:00:00.000Z', { serviceId: 'a' }), earlier)).toEqual([{ step: 'serviceConfirmation', days: 4 }]);
    expect(endedSteps(event(5, 'CASE_ACCEPTED', '2026-11-05T12:00:00.000Z'), earlier)).toEqual([{ step: 'filingReview', days: 1 }]);
    expect(endedSteps(event(5, 'REFUND_ARRIVED', '2026-11-05T12:00:00.000Z'), earlier)).toEqual([]);
  });
  it.each([[new Map([[0, 5], [1, 3], [7, 2]]), 0, 7], [new Map([[3, 1]]), 3, 3], [new Map<number, number>(), 0, 0]])('half and nine in ten of %p', (byDays, half, nine) => expect([daysWithin(byDays, 0.5), daysWithin(byDays, 0.9)]).toEqual([half, nine]));
  it('are said in words', () => expect(usualText({ p50Days: 0, p90Days: 5 })).toBe('这一步本院一般当天，九成在5天内'));
});

describe('GET /api/usual-times', () => {
  it('counts each finished step once, and says nothing of too few', async () => {
    const accept = async (n: number, days: number) => {
      const { caseId } = await acceptedCase({ caseId: `case_01USUAL${n}` as CaseId });
      const started = new Date('2026-11-01T00:00:00.000Z');
      await appendToCase(await loadCase(caseId), started, [{ type: 'MEDIATION_REFERRED', actor: { kind: 'system', name: '系统' } }]);
      await appendToCase(await loadCase(caseId), new Date(started.getTime() + days * 86_400_000), [{ type: 'MEDIATION_ACCEPTED', actor: { kind: 'system', name: '系统' } }]);
      for (const one of await readEvents(caseId)) for (let told = 0; told < 2; told += 1) await onCaseEvent(one, started);
    };
    for (const [n, days] of [1, 1, 2, 2].entries()) await accept(n, days);
    expect((await call(handler, 'GET', '/api/usual-times')).body['items']).toEqual([]);
    await accept(4, 9);
    expect((await call(handler, 'GET', '/api/usual-times')).body['items']).toEqual([{ step: 'mediatorAcceptance', title: '调解员接受', samples: 5, p50Days: 2, p90Days: 9 }]);
  });
});
