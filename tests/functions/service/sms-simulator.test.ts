import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startStore, type Store } from '../../support/store';
import type { CaseId } from '../../../shared/kernel/ids';
import { loadCase } from '../../../functions/cases/case-log';
import { ServiceItem } from '../../../functions/cases/case-items';
import { handler } from '../../../functions/service/handler';
import { startSimulators, type RunningSimulators } from '../../../infra/local/simulators/start-simulators';
import { testEnvironment } from '../../infra/simulators/test-world';
import { call } from '../../support/call';
import { freePort } from '../../support/free-port';
import { acceptedCase, deliverEvents, partyIds, savePeople, tokens } from './cast';

/** The real adapter against the SMS simulator: signed request, approved template, receipts pushed to our own door. */
describe('送达 by SMS, end to end with the simulator', () => {
  let store: Store;
  let doors: Server;
  let simulators: RunningSimulators;
  let clerk: string;
  beforeAll(async () => {
    store = await startStore();
    const port = freePort();
    doors = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => { text += chunk.toString('utf8'); });
      request.on('end', () => { void call(handler, request.method ?? '', request.url ?? '', { body: text }).then(({ status, body }) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))); });
    });
    await new Promise<void>((ready) => doors.listen(port, '127.0.0.1', ready));
    simulators = await startSimulators(testEnvironment({ SMS_SECRET_ID: 'AKIDtest', SMS_SECRET_KEY: 'smssecret', SMS_APP_ID: '1400006666', SMS_RECEIPT_URL: `http://127.0.0.1:${port}/api/channels/sms/receiptsecret/receipts` }));
    process.env['SMS_BASE_URL'] = simulators.url;
    await savePeople();
    clerk = (await tokens()).clerk;
  });
  afterAll(async () => {
    await simulators.close();
    doors.closeAllConnections();
    doors.close();
    await store.stop();
  });

  const stateOf = async (caseId: CaseId, wanted: string): Promise<string | undefined> => {
    for (let look = 0; look < 60; look += 1) {
      const state = (await loadCase(caseId)).all(ServiceItem)[0]?.state;
      if (state === wanted) return state;
      await new Promise((later) => setTimeout(later, 100));
    }
    return (await loadCase(caseId)).all(ServiceItem)[0]?.state;
  };
  const sent = async (): Promise<CaseId> => {
    const caseId = await acceptedCase();
    await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang] } });
    await deliverEvents(caseId, 'SERVICE_ORDERED');
    return caseId;
  };

  it('arrives on the phone, and the receipt makes it delivered', async () => {
    const caseId = await sent();
    expect(await stateOf(caseId, 'delivered')).toBe('delivered');
    const { messages } = (await (await fetch(`${simulators.url}/sim/phones/13900000002`)).json()) as { messages: { text: string; links: string[] }[] };
    const code = (await loadCase(caseId)).all(ServiceItem)[0]?.code ?? '';
    expect(messages[0]?.text).toContain(`送达码${code}，识别语“汉台区法院送达”`);
    expect(messages[0]?.text).not.toMatch(/王建军|李晓梅/);
    expect(JSON.stringify(messages[0]?.links)).toMatch(/\/s\/[0-9A-Z]{10}/);
    expect(messages[0]?.text).toContain(code);
  });

  it('does not arrive on a phone that is off: failed, and may be ordered again', async () => {
    await fetch(`${simulators.url}/sim/phones/13900000002/power`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ on: false }) });
    const caseId = await sent();
    expect(await stateOf(caseId, 'failed')).toBe('failed');
    expect(await call(handler, 'POST', `/api/cases/${caseId}/service/orders`, { token: clerk, body: { bundle: 'complaint', addresseePartyIds: [partyIds.wang] } })).toMatchObject({ status: 201 });
  });
});
