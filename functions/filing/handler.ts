import { filingRoutes } from '../../shared/filing/contract';
import type { Caller } from '../cases/authorise';
import { findPerson, type Person } from '../cases/people';
import { httpHandler } from '../platform/http';
import { askCoSigners, coSign, myCoSignings, viewCoSigning } from './co-signing';
import { confirmAddress, setFiles, sign } from './complete-draft';
import { acceptFiling } from './accept-filing';
import { reassign, viewAssignment } from './assign-judge';
import { discardDraft, filingOf } from './draft-store';
import { declareInadmissible, transferFiling } from './end-filing';
import { filingCounts, filingQueue } from './filing-queue';
import { copyParty, knownParties } from './known-parties';
import { myFilings } from './list-filings';
import { takeIntent } from './filing-intent';
import { forReader } from './for-reader';
import { verifyReceipt } from './receipt';
import { relatedFilings } from './related-filings';
import { askSecondReturn, decideSecondReturn, returnForCorrection } from './return-filing';
import { returnReasons, setReturnReasons } from './return-reasons';
import { saveAnswers } from './save-answers';
import { setStanding } from './standing';
import { startDraft } from './start-draft';
import { submitFiling } from './submit-filing';
import { viewFiling } from './view-filing';

/** A session without a profile stands for nobody who has proved anything. */
const profile = async (caller: Caller, at: Date): Promise<Person> => (await findPerson(caller.personId)) ?? { personId: caller.personId, roles: [...caller.roles], createdAt: at.toISOString() };

export const handler = httpHandler(filingRoutes, {
  myDrafts: async ({ caller, query }) => myFilings(caller.personId, query),
  startDraft: async ({ caller, body, at }) => startDraft(await profile(caller, at), body, at),
  read: async ({ record, caller, at }) => forReader(record, caller, at, viewFiling(record.caseId, filingOf(record), at, record.headIfAny)),
  saveAnswers: async ({ record, body, at }) => saveAnswers(record, body.answers, at),
  setFiles: async ({ record, caller, body, at }) => forReader(record, caller, at, await setFiles(record, caller.personId, body.files, at)),
  setStanding: async ({ record, caller, body, at }) => forReader(record, caller, at, await setStanding(record, caller.personId, body, at)),
  knownParties: async ({ record, caller, at }) => ({ items: await knownParties(record, await profile(caller, at)) }),
  copyParty: async ({ record, caller, body, at }) => copyParty(record, await profile(caller, at), body.from, body.to, at),
  sign: async ({ record, caller, body, at }) => sign(record, await profile(caller, at), body.fileId, at),
  confirmAddress: async ({ record, body, at }) => confirmAddress(record, body, at),
  pressSubmit: async ({ record, caller, at }) => takeIntent(record, await profile(caller, at), at),
  submit: async ({ record, caller, at }) => submitFiling(record, caller, await profile(caller, at), at),
  discard: async ({ record }) => discardDraft(record),
  queue: async ({ query, caller, at }) => filingQueue(query, caller.personId, at),
  counts: async ({ at }) => filingCounts(at),
  returnForCorrection: async ({ record, caller, body, at }) => returnForCorrection(record, caller, body, at),
  accept: async ({ record, caller, body, at }) => acceptFiling(record, caller, body, at),
  declareInadmissible: async ({ record, caller, body, at }) => declareInadmissible(record, caller, body, at),
  askSecondReturn: async ({ record, caller, body, at }) => askSecondReturn(record, caller, body, at),
  decideSecondReturn: async ({ record, caller, body, at }) => decideSecondReturn(record, caller, body, at),
  transfer: async ({ record, caller, body, at }) => transferFiling(record, caller, body, at),
  askCoSigners: async ({ record, caller, at }) => askCoSigners(record, await profile(caller, at), at),
  coSignings: async ({ caller, at }) => myCoSignings(await profile(caller, at), at),
  coSigning: async ({ record, caller, at }) => viewCoSigning(record, await profile(caller, at), at),
  coSign: async ({ record, caller, body, at }) => coSign(record, await profile(caller, at), body, at),
  returnReasons: async () => returnReasons(),
  setReturnReasons: async ({ body, caller, at }) => setReturnReasons(body, caller, at),
  related: async ({ record }) => relatedFilings(record),
  assignment: async ({ record, at }) => viewAssignment(record, at),
  reassign: async ({ record, caller, body, at }) => reassign(record, caller, body, at),
  verifyReceipt: async ({ params }) => verifyReceipt(params.receiptNumber),
});
