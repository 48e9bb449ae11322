import { mediationRoutes } from '../../shared/mediation/contract';
import type { MediationView } from '../../shared/mediation/mediation';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { WithdrawalItem } from '../cases/case-items';
import { changeCase } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import { httpHandler } from '../platform/http';
import { answerApart } from './answer-apart';
import { answerFirstMediation } from './answer-first-mediation';
import { answerReferral } from './answer-referral';
import { answerTimes } from './answer-times';
import { askDocketing } from './before-filing/ask-docketing';
import { consentToMediation } from './before-filing/consent';
import { mediateFirst } from './before-filing/mediate-first';
import { changeMediator } from './change-mediator';
import { candidatesFor, chooseMediator } from './choose-mediator';
import { decideConfirmationObjection, objectConfirmation, recordObjection } from './confirmation/object-confirmation';
import { requestConfirmation } from './confirmation/request-confirmation';
import { ruleConfirmation } from './confirmation/rule-confirmation';
import { briefOf } from './desk/brief-of';
import { deskOf } from './desk/desk-of';
import { statisticsFor } from './desk/statistics';
import { draftAgreement } from './draft-agreement';
import { answerExtension, proposeToExtend } from './extend-mediation';
import { giveOpinion } from './give-opinion';
import { issueStatement } from './issue-statement';
import { viewFor } from './mediation-of';
import { closeRound } from './offers/end-round';
import { acceptOffer, giveOffer } from './offers/give-offer';
import { openRound } from './offers/open-round';
import { roundsFor } from './offers/rounds-of';
import { applyEnforcement } from './performance/apply-enforcement';
import { sayDone, sayReceived } from './performance/perform';
import { needJointTalk, viewPrivateDrafts, writePrivateDraft } from './private-drafts';
import { readNotes, writeNotes } from './private-notes';
import { proposeTimes } from './propose-times';
import { recordFailure } from './record-failure';
import { referMediation } from './refer-mediation';
import { refuseMediation } from './refuse-mediation';
import { allMediators } from './register/mediators';
import { poolFor, volunteer } from './register/pool';
import { saveProfile } from './register/save-profile';
import { suggestFor } from './register/suggest';
import { requestMediation } from './request-mediation';
import { dynamoRoomStore } from './room/dynamo-room-store';
import { gatewayRoomPosts } from './room/gateway-room-posts';
import { roomDoors } from './room-doors';
import { recordAbsence } from './session/absences';
import { sessionCalendar } from './session/calendar-file';
import { diaryOf } from './session/diary';
import { sayLate } from './session/say-late';
import { hearNote, leaveNote, notesFor } from './shuttle/notes';
import { signAgreement } from './sign-agreement';
import { tellRoom } from './tell-room';
import { applyWithdrawal } from './withdrawal/apply-withdrawal';
import { ruleWithdrawal } from './withdrawal/rule-withdrawal';

const room = { store: dynamoRoomStore, posts: gatewayRoomPosts };

const tell = (record: CaseRecord, at: Date) => tellRoom(room, record, at);

const told = async (record: CaseRecord, viewer: Pick<Caller, 'personId' | 'role'>, at: Date): Promise<MediationView> => {
  await tell(record, at);
  return viewFor(record, viewer);
};

const rounds = async (record: CaseRecord, caller: Caller, at: Date) => {
  await tell(record, at);
  return { items: roundsFor(record, caller) };
};

export const handler = httpHandler(mediationRoutes, {
  mediators: async () => ({ items: await allMediators() }),
  saveMediator: async ({ caller, params, body, at }) => ({ items: await saveProfile({ caller, profile: { ...body, personId: params.personId }, at }) }),
  suggestions: async ({ record, at }) => ({ items: await suggestFor(record, at) }),
  changeMediator: async ({ record, caller, body, at }) => viewFor(await changeMediator({ record, caller, reason: body.reason, at }), caller),
  answerFirstMediation: ({ record, caller, body, at }) => answerFirstMediation({ record, caller, accepted: body.accepted, at }),
  request: async ({ record, caller, body, at }) => viewFor(await requestMediation({ record, caller, note: body.note, at }), caller),
  refer: async ({ record, caller, body, at }) => viewFor(await referMediation({ record, caller, mediatorId: body.mediatorId, at }), caller),
  accept: async ({ record, caller, body, at }) => viewFor(await answerReferral({ record, caller, accepted: body.accepted, reason: body.reason, disclosure: body.disclosure, at }), caller),
  proposeTimes: async ({ record, caller, body, at }) => told(await proposeTimes({ record, caller, slots: body.slots, partyIds: body.partyIds, at }), caller, at),
  answerTimes: async ({ record, caller, body, at }) => viewFor(await changeCase(record.caseId, (fresh) => answerTimes({ record: fresh, caller, slotIds: body.slotIds, at })), caller),
  ...roomDoors(room),
  rounds: async ({ record, caller }) => ({ items: roundsFor(record, caller) }),
  openRound: async ({ record, caller, body, at }) => rounds(await openRound({ record, caller, wanted: body, at }), caller, at),
  giveOffer: async ({ record, caller, params, body, at }) => rounds(await giveOffer({ record, caller, roundId: params.roundId, amountFen: body.amountFen, note: body.note, at }), caller, at),
  acceptOffer: async ({ record, caller, params, at }) => rounds(await acceptOffer({ record, caller, roundId: params.roundId, at }), caller, at),
  closeRound: async ({ record, caller, params, at }) => rounds(await closeRound({ record, actor: actorOf(caller), roundId: params.roundId, at }), caller, at),
  readNotes: ({ record, caller }) => readNotes(caller.personId, record.caseId),
  writeNotes: ({ record, caller, body, at }) => writeNotes(caller.personId, record.caseId, body.text, at),
  privateDrafts: ({ record, caller }) => viewPrivateDrafts({ room, record, caller }),
  writePrivateDraft: async ({ record, caller, body, at }) => {
    const drafts = await writePrivateDraft({ room, record, caller, ...body, at });
    await tell(record, at);
    return drafts;
  },
  draftAgreement: async ({ record, caller, body, at }) => {
    await needJointTalk({ room, record, caller });
    return told(await draftAgreement({ record, caller, ...body, at }), caller, at);
  },
  giveOpinion: async ({ record, caller, body, at }) => told(await giveOpinion({ record, caller, clause: body.clause, agreed: body.agreed, wish: body.wish, at }), caller, at),
  signAgreement: async ({ record, caller, body, at }) => told(await signAgreement({ caseId: record.caseId, caller, ...body, at }), caller, at),
  fail: async ({ record, caller, body, at }) => told(await recordFailure({ record, actor: actorOf(caller), failure: body, at }), caller, at),
  refuse: async ({ record, caller, body, at }) => told(await refuseMediation({ record, caller, reason: body.reason, at }), caller, at),
  proposeExtension: async ({ record, caller, body, at }) => viewFor(await proposeToExtend({ record, caller, until: body.until, at }), caller),
  answerExtension: async ({ record, caller, body, at }) => viewFor(await answerExtension({ record, caller, agreed: body.agreed, at }), caller),
  sayDone: async ({ record, caller, params, at }) => viewFor(await sayDone({ record, caller, obligationId: params.obligationId, at }), caller),
  sayReceived: async ({ record, caller, params, body, at }) => viewFor(await sayReceived({ record, caller, obligationId: params.obligationId, received: body.received, at }), caller),
  applyEnforcement: async ({ record, caller, at }) => viewFor(await applyEnforcement({ record, caller, at }), caller),
  requestConfirmation: async ({ record, caller, at }) => viewFor(await requestConfirmation({ record, caller, at }), caller),
  ruleConfirmation: async ({ record, caller, body, at }) => viewFor(await ruleConfirmation({ record, caller, decision: body, at }), caller),
  objectConfirmation: async ({ record, caller, body, at }) => viewFor(await objectConfirmation({ record, caller, reason: body.reason, at }), caller),
  recordObjection: async ({ record, caller, body, at }) => viewFor(await recordObjection({ record, caller, ...body, at }), caller),
  decideConfirmationObjection: async ({ record, caller, params, body, at }) => viewFor(await decideConfirmationObjection({ record, caller, objectionId: params.objectionId, decision: body, at }), caller),
  shuttleNotes: async ({ record, caller }) => ({ items: await notesFor(record, caller) }),
  leaveNote: async ({ record, caller, body, at }) => ({ items: await notesFor(await leaveNote({ record, caller, ...body, voice: body.voice, at }), caller) }),
  hearNote: ({ record, caller, params }) => hearNote(record, caller, params.noteId),
  desk: ({ caller }) => deskOf(caller),
  pool: async ({ caller, at }) => ({ items: await poolFor(caller, at) }),
  volunteer: async ({ record, caller, body, at }) => ({ items: await volunteer({ record, caller, willing: body.willing, at }) }),
  brief: async ({ record }) => briefOf(record),
  mediationStatistics: ({ caller, at }) => statisticsFor(caller, at),
  diary: async ({ caller }) => ({ items: await diaryOf(caller) }),
  sessionCalendar: async ({ record, at }) => sessionCalendar(record, at),
  answerApart: async ({ record, caller, body, at }) => viewFor(await answerApart({ record, caller, agreed: body.agreed, at }), caller),
  sayLate: async ({ record, caller, body, at }) => told(await sayLate({ record, caller, minutes: body.minutes, at }), caller, at),
  recordAbsence: async ({ record, caller, body, at }) => told(await recordAbsence({ record, caller, ...body, note: body.note, at }), caller, at),
  mediateBeforeFiling: async ({ record, caller, body, at }) => viewFor(await mediateFirst({ record, caller, note: body.note, at }), caller),
  consent: async ({ record, caller, at }) => viewFor(await consentToMediation({ record, caller, at }), caller),
  askDocketing: async ({ record, caller, body, at }) => told(await askDocketing({ record, caller, returnGround: body.returnGround, advice: body.advice, at }), caller, at),
  candidates: async ({ record, at }) => ({ items: await candidatesFor(record, at) }),
  chooseMediator: async ({ record, caller, body, at }) => viewFor(await chooseMediator({ record, caller, mediatorId: body.mediatorId, at }), caller),
  applyWithdrawal: async ({ record, caller, body, at }) => ({ items: (await applyWithdrawal({ record, caller, wanted: body, at })).all(WithdrawalItem) }),
  ruleWithdrawal: async ({ record, caller, params, body, at }) => ({ items: (await ruleWithdrawal({ record, caller, withdrawalId: params.withdrawalId, decision: body, at })).all(WithdrawalItem) }),
  issueStatement: async ({ record, caller, body, at }) => viewFor(await issueStatement({ record, caller, feeBearing: body.feeBearing, at }), caller),
});
