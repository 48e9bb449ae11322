import type { PersonId } from '../../shared/kernel/ids';
import { mediationRoutes } from '../../shared/mediation/contract';
import type { MediationView } from '../../shared/mediation/mediation';
import { actorOf } from '../cases/actor-of';
import { changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { court } from '../platform/court-config';
import { httpHandler } from '../platform/http';
import { log } from '../platform/log';
import { answerFirstMediation } from './answer-first-mediation';
import { answerReferral } from './answer-referral';
import { answerTimes } from './answer-times';
import { draftAgreement } from './draft-agreement';
import { issueRoomTicket } from './issue-room-ticket';
import { issueStatement } from './issue-statement';
import { mediationOf, viewFor } from './mediation-of';
import { proposeTimes } from './propose-times';
import { recordFailure } from './record-failure';
import { referMediation } from './refer-mediation';
import { requestMediation } from './request-mediation';
import { dynamoRoomStore } from './room/dynamo-room-store';
import { gatewayRoomPosts } from './room/gateway-room-posts';
import { announceCaseChanged } from './room/present';
import { signAgreement } from './sign-agreement';

/** What was written stands even when the room cannot be told: the screens ask again anyway. */
const told = async (record: CaseRecord, personId: string): Promise<MediationView> => {
  try {
    await announceCaseChanged({ store: dynamoRoomStore, posts: gatewayRoomPosts }, mediationOf(record).session?.sessionId);
  } catch (cause) {
    log.error('room not told', cause, {});
  }
  return viewFor(record, personId);
};

export const handler = httpHandler(mediationRoutes, {
  mediators: async () => ({ items: court().mediators.map((mediator) => ({ ...mediator, personId: mediator.personId as PersonId })) }),
  answerFirstMediation: ({ record, caller, body, at }) => answerFirstMediation({ record, caller, accepted: body.accepted, at }),
  request: async ({ record, caller, body, at }) => viewFor(await requestMediation({ record, caller, note: body.note, at }), caller.personId),
  refer: async ({ record, caller, body, at }) => viewFor(await referMediation({ record, caller, mediatorId: body.mediatorId, at }), caller.personId),
  accept: async ({ record, caller, body, at }) => viewFor(await answerReferral({ record, caller, ...body, reason: body.reason, at }), caller.personId),
  proposeTimes: async ({ record, caller, body, at }) => told(await proposeTimes({ record, caller, slots: body.slots, at }), caller.personId),
  answerTimes: async ({ record, caller, body, at }) => viewFor(await changeCase(record.caseId, (fresh) => answerTimes({ record: fresh, caller, slotIds: body.slotIds, at })), caller.personId),
  roomTicket: ({ record, caller, body, at }) => issueRoomTicket({ caseId: record.caseId, caller, camera: body.camera, at }),
  draftAgreement: async ({ record, caller, body, at }) => told(await draftAgreement({ record, caller, ...body, at }), caller.personId),
  signAgreement: async ({ record, caller, body, at }) => told(await signAgreement({ caseId: record.caseId, caller, ...body, at }), caller.personId),
  fail: async ({ record, caller, body, at }) => told(await recordFailure({ record, actor: actorOf(caller), reason: body.reason, at }), caller.personId),
  issueStatement: async ({ record, caller, body, at }) => viewFor(await issueStatement({ record, caller, feeBearing: body.feeBearing, at }), caller.personId),
});
