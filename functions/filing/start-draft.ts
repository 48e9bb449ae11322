import type { FilingView } from '../../shared/filing/filing';
import type { FormDefinition } from '../../shared/filing/form';
import { initialAnswers } from '../../shared/filing/initial-answers';
import { isFormPath } from '../../shared/filing/field-at';
import type { CaseId } from '../../shared/kernel/ids';
import type { Person } from '../cases/people';
import type { StoredFiling } from '../cases/case-items';
import { newId } from '../platform/new-id';
import { unseal } from '../platform/sealing';
import { formOfCause, sealAnswer, type Typed } from './answers';
import { createDraft } from './draft-store';
import { viewFiling } from './view-filing';

/** What nobody typed gives way to whatever is typed, however wrong the phone's clock. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Known of the verified person; the day of birth stands in the number (GB 11643). */
const knownOf = (person: Person): Record<string, string> => {
  const idNumber = person.idNumberSealed === undefined ? '' : unseal(person.idNumberSealed, 'idNumber');
  const phone = person.phoneSealed === undefined ? '' : unseal(person.phoneSealed, 'phone');
  const fromNumber = /^\d{17}[\dX]$/.test(idNumber) ? { bornOn: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`, idNumber } : {};
  return { ...(person.verifiedBy === undefined ? {} : { name: person.name ?? '', ...fromNumber }), phone };
};

const prefilled = (form: FormDefinition, person: Person): Typed => {
  const known = Object.entries(knownOf(person)).map(([code, value]) => [`plaintiffs.0.${code}`, value] as const).filter(([path, value]) => value !== '' && isFormPath(form, path));
  return Object.fromEntries([...Object.entries(initialAnswers(form)), ...known].map(([path, value]) => [path, { value: sealAnswer(form, path, value), at: NEVER }]));
};

export const startDraft = async (person: Person, causeOfAction: string, at: Date): Promise<FilingView> => {
  const form = formOfCause(causeOfAction);
  const caseId = newId<CaseId>('case', at);
  const now = at.toISOString();
  const filing: StoredFiling = {
    ownerId: person.personId, state: 'draft', causeOfAction: form.cause, formVersion: form.version, answers: prefilled(form, person), files: [], resubmissions: 0, createdAt: now, updatedAt: now,
  };
  await createDraft(caseId, filing);
  return viewFiling(caseId, filing, at);
};
