import { courtFeeRoutes } from '../../shared/fees/court-fee-contract';
import { court } from '../platform/court-config';
import type { Doors } from '../platform/http';
import { channels } from './adapters';
import { applyForRelief } from './apply-for-relief';
import { changeClaim } from './change-claim';
import { changeFeeKind } from './change-fee-kind';
import { decideLapse } from './decide-lapse';
import { decideRelief } from './decide-relief';
import { checkPayee, findNotice } from './find-notice';
import { accountStanding, giveRefundAccount } from './give-refund-account';
import { listLapses } from './list-lapses';
import { listReliefs } from './list-reliefs';
import { proposeRefundByCourt } from './propose-refund-by-court';
import { rerouteRefund } from './reroute-refund';
import { verifyBill } from './verify-bill';

/** The court's half of the fees. */
export const courtDoors: Doors<typeof courtFeeRoutes> = {
  changeFeeKind: ({ record, body, caller, at }) => changeFeeKind(record, body, caller, at),
  changeClaim: ({ record, body, caller, at }) => changeClaim(record, body, caller, at),
  proposeRefund: ({ record, body, caller, at }) => proposeRefundByCourt(record, body, caller, at),
  rerouteRefund: ({ record, params, at }) => rerouteRefund(record, params.refundId, at),
  refundAccount: async ({ record, params, caller }) => {
    checkPayee(record, findNotice(record, params.noticeId), caller.personId);
    return accountStanding(record, params.noticeId);
  },
  giveRefundAccount: ({ record, params, body, caller, at }) => giveRefundAccount(record, params.noticeId, body, caller, at),
  verifyBill: ({ record, params, caller, at }) => verifyBill(record, params.noticeId, channels().eBills, caller, at),
  applyForRelief: ({ record, body, caller, at }) => applyForRelief(record, body, caller, at),
  reliefs: ({ query }) => listReliefs(court().code, query),
  decideRelief: ({ record, params, body, caller, at }) => decideRelief(record, params.reliefId, body, caller, at),
  lapses: ({ query }) => listLapses(court().code, query),
  decideLapse: ({ record, params, body, caller, at }) => decideLapse(record, params.noticeId, body, caller, at),
};
