import { kioskRoutes } from '../../shared/service/kiosk-contract';
import type { Doors } from '../platform/http';
import { kioskPaper, openAtKiosk, receiveAtKiosk } from './kiosk';
import { addKiosk, continueKiosk, endKiosk, newStartCode, startKiosk } from './kiosk-credential';
import { allKiosks } from './kiosk-register';

/** The doors of the machines in the hall. */
export const kioskDoors: Doors<typeof kioskRoutes> = {
  kiosks: async () => ({ items: await allKiosks() }),
  addKiosk: async ({ caller, body, at }) => addKiosk(body.name, caller, at),
  newStartCode: async ({ params, at }) => newStartCode(params.kioskId, at),
  endKiosk: async ({ params, caller, at }) => endKiosk(params.kioskId, caller, at),
  startKiosk: async ({ body, at }) => startKiosk(body.startCode, at),
  continueKiosk: async ({ body, at }) => continueKiosk(body.kioskId, body.secret, at),
  kiosk: async ({ params, caller, body, at }) => openAtKiosk(params.code, body.idNumberLast6, caller, at),
  kioskPaper: async ({ params, body, at }) => kioskPaper(params.code, params.documentId, body.idNumberLast6, at),
  kioskReceipt: async ({ params, caller, body, at }) => receiveAtKiosk(params.code, body.idNumberLast6, caller, at),
};
