import { version } from '../../package.json';
import { courtRoutes } from '../../shared/courts/contract';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { httpHandler } from '../platform/http';
import { outagesIn } from '../platform/outage-ledger';
import { deadLetters } from './dead-letters';
import { health } from './health';
import { loadHolidays, readHolidays } from './load-holidays';
import { openapi } from './openapi';
import { usualTimes } from './usual-times';

export const handler = httpHandler(courtRoutes, {
  court: async () => court(),
  usualTimes: async () => ({ items: await usualTimes() }),
  holidays: readHolidays,
  loadHolidays: ({ body, caller, at }) => loadHolidays(body, caller, at),
  deadLetters: async ({ query }) => ({ items: await deadLetters(Math.min(Number(query.limit ?? 50) || 50, 100)) }),
  outages: async ({ query }) => ({ items: await outagesIn(query.month), rule: court().outageRule }),
  health,
  openapi: async () => ({ statusCode: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(openapi(config.publicUrl, version)) }),
});
