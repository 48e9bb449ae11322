import { courtFeeRoutes } from '../../shared/fees/court-fee-contract';
import type { Doors } from '../platform/http';
import { changeClaim } from './change-claim';
import { changeFeeKind } from './change-fee-kind';
import { proposeRefundByCourt } from './propose-refund-by-court';

/** The court's half of the fees. */
export const courtDoors: Doors<typeof courtFeeRoutes> = {
  changeFeeKind: ({ record, body, caller, at }) => changeFeeKind(record, body, caller, at),
  changeClaim: ({ record, body, caller, at }) => changeClaim(record, body, caller, at),
  proposeRefund: ({ record, body, caller, at }) => proposeRefundByCourt(record, body, caller, at),
};
