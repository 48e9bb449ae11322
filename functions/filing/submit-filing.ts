import { claimTotal } from '../../shared/filing/claim-total';
import type { FilingView } from '../../shared/filing/filing';
import type { FilingIntent } from '../../shared/filing/filing-intent';
import { firstMediationAnswer } from '../../shared/filing/first-mediation-answer';
import type { PersonId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import { computePeriod } from '../../shared/periods/compute-period';
import { DeleteTransaction, PutTransaction } from 'dynamodb-toolbox';
import { actorOf } from '../cases/actor-of';
import type { Caller } from '../cases/authorise';
import { DocumentPackItem, PartyItem, sortKeyOf, type StoredFiling } from '../cases/case-items';
import { appendToCase, casePk } from '../cases/case-log';
import type { CaseRecord } from '../cases/case-record';
import type { Person } from '../cases/people';
import { newReceiptNumber, receiptKey } from '../cases/receipt';
import { calendar } from '../platform/calendar';
import { config } from '../platform/config';
import { court } from '../platform/court-config';
import { stateEntity } from '../platform/tables';
import { coSignaturesIn } from './co-signers';
import { countedInstant } from '../cases/counted-instant';
import { stateAfter } from './domain/ready-to-submit';
import { filingOf, nextInstant } from './draft-store';
import { filingPuts } from './filing-puts';
import { fileParties } from './file-parties';
import { fileRepresentations } from './file-representations';
import { afterPress, fulfilIntent, takeIntent, withdrawIntent } from './filing-intent';
import { checkReady, type ReadyFiling } from './readiness';
import { submissionDocuments } from './submission-documents';
import { namesOf, titleOf, viewFiling } from './view-filing';

type Extra = NonNullable<NonNullable<Parameters<typeof appendToCase>[3]>['extra']>[number];

/** Parties and papers that a corrected filing no longer has. The log keeps that they were there. */
const remove = (record: CaseRecord, keys: readonly string[]): Extra[] =>
  keys.map((sk) => stateEntity.build(DeleteTransaction).key({ pk: casePk(record.caseId), sk }));

const readyOrWithdrawn = async (record: CaseRecord, filing: StoredFiling, filer: Person, intent: FilingIntent, at: Date): Promise<ReadyFiling> => {
  try {
    return checkReady(filing, filer, at);
  } catch (cause) {
    if (!intent.ready) await withdrawIntent(record);
    throw cause;
  }
};

export const submitFiling = async (record: CaseRecord, caller: Caller, filer: Person, at: Date): Promise<FilingView> => {
  const filing = filingOf(record);
  const state = stateAfter(filing.state, 'submit');
  const intent = await takeIntent(record, filer, at);
  const { form, answers, signature, addressForService } = await readyOrWithdrawn(record, filing, filer, intent, at);

  const { submittedAt, because } = countedInstant(intent, at);
  const counted = { submittedAt, ...(because === undefined ? {} : { because, completedAt: at.toISOString() }) };
  const again = filing.state === 'returned';
  const base = record.headIfAny?.receiptNumber ?? newReceiptNumber(at);
  const resubmissions = filing.resubmissions + (again ? 1 : 0);
  const receiptNumber = resubmissions === 0 ? base : `${base}-${resubmissions + 1}`;
  // 民诉法126: seven days from the day the court has the papers; after a correction counted anew (在线诉讼规则 9(1)(二)).
  const { lastDayOn: reviewDueOn, provisional } = computePeriod({ rule: 'filingReview', from: courtDateOf(at.toISOString()), calendar: calendar() });
  const coSignatures = coSignaturesIn(filing, at);
  const { parties, puts: partyPuts, gone: goneParties } = fileParties({ record, form, answers, filer, consent: addressForService, coSignatures, at });
  const represented = fileRepresentations({ record, standing: filing.standing, parties, filer, at });
  const claimAmountFen = claimTotal(form, answers);
  const title = titleOf(namesOf(form.cause, answers, 'plaintiff'), namesOf(form.cause, answers, 'defendant')) ?? form.cause;
  const corrected: StoredFiling = { ...filing, resubmissions };
  const made = await afterPress(record, intent, 'papers', at, () => submissionDocuments({
    record, filing: corrected, form, answers, signature, addressForService, at, plaintiffIds: parties.filter(({ role }) => role === 'plaintiff').map(({ partyId }) => partyId),
    receipt: { receiptNumber, ...counted, by: filer.name ?? caller.name, causeOfAction: form.cause, title, claimAmountFen, reviewDueOn, verifyUrl: `${config.publicUrl}/#/filing/pages/verify/index?receiptNumber=${encodeURIComponent(receiptNumber)}` },
  }));

  const { corrections: _corrected, ...rest } = corrected;
  const submitted: StoredFiling = {
    ...rest, state, receipt: { receiptNumber, ...counted, documentId: made.receiptDocumentId, reviewDueOn, ...(provisional ? { reviewDueProvisional: true } : {}) }, updatedAt: nextInstant(filing.updatedAt, at),
  };
  const actor = actorOf({ ...caller, name: filer.name ?? caller.name });
  await afterPress(record, intent, 'store', at, () => appendToCase(record, at, [{
    type: again ? 'FILING_RESUBMITTED' : 'FILING_SUBMITTED', actor,
    data: {
      receiptNumber, ...counted, reviewDueOn, claimAmountFen, formVersion: filing.formVersion, signatureFileId: signature.fileId, electronicService: addressForService.electronicService, noticeVersion: addressForService.noticeVersion,
      ...(coSignatures.length === 0 ? {} : { coSignatures: coSignatures.map(({ path, fileId, signedAt, electronicService, noticeVersion }) => ({ path, fileId, signedAt, electronicService, noticeVersion })) }),
      ...(because === undefined ? {} : { intent }), partyIds: parties.map(({ partyId }) => partyId), documents: made.documents.map(({ documentId, kind, fileId, sha256 }) => ({ documentId, kind, fileId, sha256 })),
    },
  }, ...represented.asked.map((event) => ({ ...event, actor }))], {
    head: {
      phase: 'filing', court: court().code, demo: court().demo, causeOfAction: form.cause, receiptNumber: base, title, claimAmountFen, feeKind: form.feeKind, filedBy: filer.personId as PersonId,
      submittedAt: record.headIfAny?.submittedAt ?? submittedAt, firstMediation: firstMediationAnswer(answers),
    },
    // A word saved in the same instant is not overwritten: the submission is decided again with it.
    puts: [...partyPuts, ...represented.puts, ...made.puts, ...filingPuts(record, submitted, filing)],
    extra: [
      stateEntity.build(PutTransaction).item({ ...receiptKey(receiptNumber), data: made.publicReceipt }), fulfilIntent(record), ...represented.gone,
      ...remove(record, [...goneParties.map((party) => sortKeyOf(PartyItem, party)), ...made.gone.map((pack) => sortKeyOf(DocumentPackItem, pack))]),
    ],
  }));
  return viewFiling(record.caseId, submitted, at);
};
