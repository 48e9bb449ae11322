import { counterRoutes } from '../../shared/fees/counter-contract';
import type { Doors } from '../platform/http';
import { channels } from './adapters';
import { counterAttempts, decideReceipt } from './decide-receipt';
import { enterReceipt } from './enter-receipt';

/** The doors of the counter. */
export const counterDoors: Doors<typeof counterRoutes> = {
  receipts: async ({ record }) => ({ items: counterAttempts(record) }),
  enterReceipt: ({ record, params, body, caller, at }) => enterReceipt(record, params.noticeId, body, caller, channels().gateways, at),
  decideReceipt: ({ record, params, body, caller, at }) => decideReceipt(record, params.attemptId, body, caller, channels().gateways, at),
};
