import { checkAnswers } from '../../shared/filing/check-answers';
import { claimTotal } from '../../shared/filing/claim-total';
import type { FilingView } from '../../shared/filing/filing';
import { firstMediationAnswer } from '../../shared/filing/first-mediation-answer';
import { CourtError } from '../../shared/kernel/errors';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { DeleteTransaction, PutTransaction } from 'dynamodb-toolbox';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentItem, FilingItem, PartyItem, sortKeyOf, type StoredFiling } from '../cases/case-items';
import { appendToCase, casePk, put } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { recall, remember } from '../platform/guards';
import { stateEntity } from '../platform/tables';
import { formOfCause, openAnswers } from './answers';
import { requireReady, stateAfter } from './domain/ready-to-submit';
import { filingIndexes, filingOf, nextInstant } from './draft-store';
import { fileParties } from './file-parties';
import { newReceiptNumber, receiptKey } from './receipt';
import { submissionDocuments } from './submission-documents';
import { namesOf, titleOf, viewFiling } from './view-filing';

/**
 * The instant at which the person submitted exactly this content, fixed before the papers are made: should making them fail,
 * trying again keeps the day on which the person acted.
 */
const submissionInstant = async (record: CaseRecord, filing: StoredFiling, at: Date): Promise<string> => {
  const key = `SUBMIT#${record.caseId}#${filing.updatedAt}`;
  const earlier = await recall(key, at);
  if (earlier !== undefined) return String(earlier.data['at']);
  await remember(key, { at: at.toISOString() }, new Date(at.getTime() + 30 * 86_400_000));
  return at.toISOString();
};

type Extra = NonNullable<NonNullable<Parameters<typeof appendToCase>[3]>['extra']>[number];

/** Parties and papers that a corrected filing no longer has. The log keeps that they were there. */
const remove = (record: CaseRecord, keys: readonly string[]): Extra[] =>
  keys.map((sk) => stateEntity.build(DeleteTransaction).key({ pk: casePk(record.caseId), sk }));

export const submitFiling = async (record: CaseRecord, caller: Caller, filer: Person, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const state = stateAfter(filing.state, 'submit');
  const form = formOfCause(filing.causeOfAction);
  const answers = openAnswers(filing);
  const { signature, addressForService } = filing;
  requireReady({
    verified: filer.verifiedBy !== undefined, findings: checkAnswers(form, answers, { today: courtDateOf(at.toISOString()) }), signed: signature !== undefined, addressConfirmed: addressForService !== undefined,
  });
  if (signature === undefined || addressForService === undefined) throw new CourtError('filing.incomplete', '材料还不完整，请返回检查。');

  const submittedAt = await submissionInstant(record, filing, at);
  const again = filing.state === 'returned';
  const base = record.headIfAny?.receiptNumber ?? newReceiptNumber(at);
  const resubmissions = filing.resubmissions + (again ? 1 : 0);
  const receiptNumber = resubmissions === 0 ? base : `${base}-${resubmissions + 1}`;
  // 民诉法126: seven days; after a correction counted anew (在线诉讼规则 9(1)(二)).
  const reviewDueOn = computePeriod({ rule: 'filingReview', from: courtDateOf(submittedAt) }).lastDayOn;
  const { parties, puts: partyPuts, gone: goneParties } = fileParties({ record, form, answers, filer, consent: addressForService, at });
  const claimAmountFen = claimTotal(form, answers);
  const title = titleOf(namesOf(form.cause, answers, 'plaintiff'), namesOf(form.cause, answers, 'defendant')) ?? form.cause;
  const corrected: StoredFiling = { ...filing, resubmissions };
  const made = await submissionDocuments({
    record, filing: corrected, form, answers, signature, addressForService, at: new Date(submittedAt), plaintiffIds: parties.filter(({ role }) => role === 'plaintiff').map(({ partyId }) => partyId),
    receipt: { receiptNumber, submittedAt, by: filer.name ?? caller.name, causeOfAction: form.cause, title, claimAmountFen, reviewDueOn, verifyUrl: `${config.publicUrl}/api/receipts/${encodeURIComponent(receiptNumber)}` },
  });

  const { corrections: _corrected, ...rest } = corrected;
  const submitted: StoredFiling = {
    ...rest, state, receipt: { receiptNumber, submittedAt, documentId: made.receiptDocumentId, reviewDueOn }, updatedAt: nextInstant(filing.updatedAt, at),
  };
  const receipt = { receiptNumber, court: court().name, submittedAt, files: made.files, demo: court().demo };
  await appendToCase(record, at, [{
    type: again ? 'FILING_RESUBMITTED' : 'FILING_SUBMITTED', actor: actorOf({ ...caller, name: filer.name ?? caller.name }),
    data: {
      receiptNumber, submittedAt, reviewDueOn, claimAmountFen, formVersion: filing.formVersion, signatureFileId: signature.fileId, electronicService: addressForService.electronicService, noticeVersion: addressForService.noticeVersion,
      partyIds: parties.map(({ partyId }) => partyId), documents: made.documents.map(({ documentId, kind, fileId, sha256 }) => ({ documentId, kind, fileId, sha256 })),
    },
  }], {
    head: {
      phase: 'filing', court: court().code, demo: court().demo, causeOfAction: form.cause, receiptNumber: base, title, claimAmountFen, feeKind: form.feeKind, filedBy: filer.personId as PersonId,
      submittedAt: record.headIfAny?.submittedAt ?? submittedAt, firstMediation: firstMediationAnswer(answers),
    },
    puts: [...partyPuts, ...made.puts, put(FilingItem, submitted, filingIndexes(record.caseId, submitted))],
    extra: [
      stateEntity.build(PutTransaction).item({ ...receiptKey(receiptNumber), data: receipt }),
      ...remove(record, [...goneParties.map((party) => sortKeyOf(PartyItem, party)), ...made.gone.map((document) => sortKeyOf(DocumentItem, document))]),
    ],
  });
  return viewFiling(record.caseId, submitted, at);
};
