import { serviceRoutes } from '../../shared/service/contract';
import { kioskRoutes } from '../../shared/service/kiosk-contract';
import { teamRoutes } from '../../shared/service/team-contract';
import { httpHandler } from '../platform/http';
import { rawBodyOf } from '../platform/read-input';
import { calendarFile } from './calendar-file';
import { claim } from './claim';
import { confirmAddress, withdrawConsent } from './confirm-address';
import { confirm } from './confirm';
import { addContact, endContact, listContacts } from './contacts';
import { lookUpTrack } from './desk';
import { disown } from './disown';
import { evidenceChain } from './evidence-chain';
import { handOver, phoneReply } from './in-person';
import { kioskDoors } from './kiosk-doors';
import { boardCounts } from './lane-counts';
import { openLink } from './links';
import { myServices, serviceBoard, serviceTasks } from './lists';
import { moveOn } from './move-on';
import { placeOrder } from './place-order';
import { markRead, objectTo, openService } from './receive';
import { reportTask } from './report-task';
import { requestPaper } from './request-paper';
import { serviceIn } from './service-items';
import { standingFor } from './standing';
import { scoreboard, serviceStatistics } from './statistics';
import { takeReceipts } from './take-receipts';
import { taskSheet } from './task-sheet';
import { teamDoors } from './team-doors';
import { tellPhrase } from './tell-phrase';
import { verifyCode } from './verify-code';

export const handler = httpHandler({ ...serviceRoutes, ...teamRoutes, ...kioskRoutes }, {
  ...kioskDoors,
  ...teamDoors,
  order: async ({ record, caller, body, at }) => placeOrder(record, caller, body, at),
  board: async ({ caller, query, at }) => serviceBoard(caller, query, at),
  boardCounts: async () => boardCounts(),
  tasks: async ({ caller, query, at }) => serviceTasks(caller, query, at),
  taskSheet: async ({ record, params }) => taskSheet(record, params.taskId),
  reportTask: async ({ params, caller, body, at }) => reportTask(params.caseId, params.taskId, body, caller, at),
  moveOn: async ({ params, caller, at }) => moveOn(params.caseId, params.serviceId, caller, at),
  handOver: async ({ params, caller, body, at }) => handOver(params.caseId, params.serviceId, body, caller, at),
  phoneReply: async ({ params, caller, body, at }) => phoneReply(params.code, body.idNumberLast4, caller, at),
  track: async ({ params, caller, at }) => lookUpTrack(params.code, caller, at),
  contacts: async ({ record, caller }) => listContacts(record, caller),
  tellPhrase: async ({ record, params, caller, body, at }) => tellPhrase(record, params.partyId, body.safePhrase, caller, at),
  addContact: async ({ record, caller, body, at }) => addContact(record, caller, body, at),
  endContact: async ({ record, caller, params, at }) => endContact(record, caller, params.contactId, at),
  addressForm: async ({ record, caller, body, at }) => confirmAddress(record, caller, body, at),
  withdrawConsent: async ({ record, caller, at }) => withdrawConsent(record, caller, at),
  statistics: async ({ query, at }) => serviceStatistics(query.weeks, at),
  scoreboard: async ({ at }) => scoreboard(at),
  verifyCode: async ({ params, caller }) => verifyCode(params.code, caller.role === 'party' ? caller.personId : undefined),
  disown: async ({ params, at }) => disown(params.code, at),
  openLink: async ({ params, at }) => openLink(params.token, at),
  followLink: async ({ params }) => ({ statusCode: 302, headers: { location: `/#/service/pages/open/index?link=${params.token}`, 'cache-control': 'no-store' } }),
  claim: async ({ caller, body, at }) => claim(caller, body, at),
  mine: async ({ caller, query, at }) => myServices(caller, query, at),
  read: async ({ params, caller, at }) => openService({ ...params, caller, at }),
  markRead: async ({ params, caller, body, at }) => markRead({ ...params, caller, at }, body),
  confirm: async ({ params, caller, body, at }) => confirm({ ...params, caller, at }, body),
  object: async ({ params, caller, body, at }) => objectTo({ ...params, caller, at }, body),
  requestPaper: async ({ params, caller, at }) => requestPaper({ ...params, caller, at }),
  calendar: async ({ record, params, caller, at }) => {
    const service = serviceIn(record, params.serviceId);
    standingFor(record, service, caller);
    return calendarFile(record, service, at);
  },
  chain: async ({ record, params }) => evidenceChain(record.caseId, serviceIn(record, params.serviceId).serviceId, { version: record.head.version, hash: record.head.lastHash }),
  smsReceipts: async ({ params, event, at }) => takeReceipts(params.secret, rawBodyOf(event), at),
});
