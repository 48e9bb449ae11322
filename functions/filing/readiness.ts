import type { Answers, FormDefinition } from '../../shared/filing/form';
import { preflight } from '../../shared/filing/preflight';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import type { StoredFiling } from '../cases/case-items';
import type { Person } from '../cases/people';
import { formOfCause, openAnswers } from './answers';
import { unsignedNames } from './co-signers';
import { requireReady } from './domain/ready-to-submit';

export interface ReadyFiling {
  readonly form: FormDefinition;
  readonly answers: Answers;
  readonly signature: NonNullable<StoredFiling['signature']>;
  readonly addressForService: NonNullable<StoredFiling['addressForService']>;
}

/** What a submission is made of; refused by what is missing first. */
export const checkReady = (filing: StoredFiling, filer: Person, at: Date): ReadyFiling => {
  const form = formOfCause(filing.causeOfAction);
  const answers = openAnswers(filing);
  const { signature, addressForService } = filing;
  requireReady({
    verified: filer.verifiedBy !== undefined, signed: signature !== undefined,
    findings: preflight({ form, answers, files: filing.files, standing: filing.standing, addressConfirmed: addressForService !== undefined, unsigned: unsignedNames(filing, at) }, courtDateOf(at.toISOString())),
  });
  if (signature === undefined || addressForService === undefined) throw new CourtError('filing.incomplete', '材料还不完整，请返回检查。');
  return { form, answers, signature, addressForService };
};
