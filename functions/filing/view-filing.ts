import { claimTotal } from '../../shared/filing/claim-total';
import { FilingView, type FilingSummary } from '../../shared/filing/filing';
import type { Answers } from '../../shared/filing/form';
import { partiesOf } from '../../shared/filing/parties-of';
import { maskAnswers } from '../../shared/filing/personal-paths';
import { preflight } from '../../shared/filing/preflight';
import type { CaseId } from '../../shared/kernel/ids';
import { courtDateOf } from '../../shared/kernel/time';
import type { StoredFiling } from '../cases/case-items';
import { formOfCause, openAnswers } from './answers';
import { filingCopy } from './copy';
import { coSignerViews, unsignedNames } from './co-signers';
import { isOpen } from './draft-store';
import { quoteFor } from './quote-for';

const defined = <T extends object>(given: T): Partial<T> => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Masked for everybody: the owner knows the numbers, the clerk finds them on the complaint itself. */
export const viewFiling = (caseId: CaseId, filing: StoredFiling, at: Date, facts: { caseNumber?: string | undefined; feeKind?: string | undefined } = {}): FilingView => {
  const form = formOfCause(filing.causeOfAction);
  const answers = openAnswers(filing);
  const claimAmountFen = claimTotal(form, answers);
  const coSigners = coSignerViews(filing, at);
  const quote = quoteFor(facts.feeKind ?? form.feeKind, claimAmountFen);
  return FilingView.parse({
    caseId, state: filing.state, causeOfAction: filing.causeOfAction, formVersion: filing.formVersion, ...maskAnswers(form, answers), savedAt: filing.updatedAt, files: filing.files,
    // The clerk looks at the warnings, too.
    findings: isOpen(filing) || filing.state === 'submitted' ? preflight({ form, answers, files: filing.files, standing: filing.standing, addressConfirmed: filing.addressForService !== undefined, unsigned: isOpen(filing) ? unsignedNames(filing, at) : [] }, courtDateOf(at.toISOString())) : [],
    claimAmountFen, updatedAt: filing.updatedAt, timesReturned: filing.asked?.length ?? 0,
    ...defined({
      coSigners: coSigners.length === 0 ? undefined : coSigners,
      start: filing.start, standing: filing.standing, signature: filing.signature, addressForServiceConfirmedAt: filing.addressForService?.confirmedAt, electronicService: filing.addressForService?.electronicService,
      quote, corrections: filing.corrections, receipt: filing.receipt, caseNumber: facts.caseNumber, secondReturn: filing.secondReturn, outcome: filing.outcome,
    }),
  });
};

export const namesOf = (causeOfAction: string, answers: Answers, role: 'plaintiff' | 'defendant'): string =>
  filingCopy.listOf(partiesOf(formOfCause(causeOfAction), answers).filter((party) => party.role === role).map(({ name }) => name));

export const summariseFiling = (caseId: CaseId, filing: StoredFiling): FilingSummary => {
  const answers = openAnswers(filing);
  const [plaintiffs, defendants] = [namesOf(filing.causeOfAction, answers, 'plaintiff'), namesOf(filing.causeOfAction, answers, 'defendant')];
  return {
    caseId, state: filing.state, causeOfAction: filing.causeOfAction, plaintiffs, defendants, updatedAt: filing.updatedAt, resubmission: filing.resubmissions > 0, awaitsSupervisor: filing.secondReturn !== undefined,
    title: titleOf(plaintiffs, defendants) ?? filing.causeOfAction, claimAmountFen: claimTotal(formOfCause(filing.causeOfAction), answers),
    ...defined({ submittedAt: filing.receipt?.submittedAt, reviewDueOn: filing.receipt?.reviewDueOn, reviewDueProvisional: filing.receipt?.reviewDueProvisional, receiptNumber: filing.receipt?.receiptNumber, handledBy: filing.asked?.at(-1)?.by }),
  };
};

/** "李晓梅 诉 王建军、示例财产保险…" */
export const titleOf = (plaintiffs: string, defendants: string): string | undefined => (plaintiffs === '' || defendants === '' ? undefined : filingCopy.caseTitle(plaintiffs, defendants));
