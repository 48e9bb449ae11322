import { startStore } from '../../support/store';
import { describe, expect, it } from '@jest/globals';
import { handler } from '../../../functions/courts/handler';
import { COURT_TIME_HEADER } from '../../../shared/kernel/court-clock';
import { call } from '../../support/call';

describe('GET /healthz', () => {
  it('says version and store, and 503 in the same shape when the store is gone', async () => {
    const store = await startStore();
    expect(await call(handler, 'GET', '/healthz')).toMatchObject({ status: 200, body: { version: expect.stringMatching(/^\d+\.\d+\.\d+$/), parts: { store: { state: 'up' } } } });
    await store.stop();
    expect(await call(handler, 'GET', '/healthz')).toMatchObject({ status: 503, body: { parts: { store: { state: 'down' } } } });
  });
});

describe('every answer tells the court’s time', () => {
  it('by which phone and console count days', async () => {
    const { headers } = await call(handler, 'GET', '/api/court');
    expect(Math.abs(Date.parse(String(headers[COURT_TIME_HEADER])) - Date.now())).toBeLessThan(60_000);
  });
});
