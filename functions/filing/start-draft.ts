import { checkStart } from '../../shared/filing/check-start';
import type { FilingView } from '../../shared/filing/filing';
import type { FormDefinition } from '../../shared/filing/form';
import { initialAnswers } from '../../shared/filing/initial-answers';
import { isFormPath } from '../../shared/filing/field-at';
import { ORGANIZATION } from '../../shared/filing/forms/party-blocks';
import type { GuidedStart } from '../../shared/filing/guided-start';
import type { ActingAs } from '../../shared/filing/standing';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import type { CaseId } from '../../shared/kernel/ids';
import type { Person } from '../cases/people';
import type { StoredFiling } from '../cases/case-items';
import { newId } from '../platform/new-id';
import { court } from '../platform/court-config';
import { formOfCause, sealAnswer, type Typed } from './answers';
import { createDraft } from './draft-store';
import { knownOf } from './known-of-person';
import { viewFiling } from './view-filing';

/** What nobody typed gives way to whatever is typed, however wrong the phone's clock. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Where the one who files stands in the form. A guardian is no party: the standing says who they are. */
const ownPlace = { self: 'plaintiffs.0', agent: 'agents.0', organization: undefined, guardian: undefined } as const satisfies Record<ActingAs, string | undefined>;

const prefilled = (form: FormDefinition, person: Person, as: ActingAs): Typed => {
  const place = ownPlace[as];
  const own = place === undefined ? [] : Object.entries(knownOf(person)).map(([code, value]) => [`${place}.${code}`, value] as const);
  const kind = as === 'organization' ? [['plaintiffs.0.kind', ORGANIZATION] as const] : [];
  const known = [...own, ...kind].filter(([path, value]) => value !== '' && isFormPath(form, path));
  return Object.fromEntries([...Object.entries(initialAnswers(form)), ...known].map(([path, value]) => [path, { value: sealAnswer(form, path, value), at: NEVER }]));
};

interface Beginning { causeOfAction: string; as?: ActingAs | undefined; start?: GuidedStart | undefined }

export const startDraft = async (person: Person, { causeOfAction, as = 'self', start }: Beginning, at: Date): Promise<FilingView> => {
  const form = formOfCause(causeOfAction);
  if (start !== undefined && checkStart(form.slug, start, court().code, courtDateOf(at.toISOString())).needsReason) {
    throw new CourtError('filing.reasonNeeded', '按您的回答，案件可能不归本院管。仍要在本院起诉的，请写明理由，立案法官会看到。', { path: 'start.reason' });
  }
  const caseId = newId<CaseId>('case', at);
  const now = at.toISOString();
  const filing: StoredFiling = {
    ownerId: person.personId, ...(person.idNumberDigest === undefined ? {} : { ownerDigest: person.idNumberDigest }), state: 'draft', causeOfAction: form.cause, formVersion: form.version, answers: prefilled(form, person, as), files: [],
    ...(as === 'self' ? {} : { standing: { as } }), ...(start === undefined ? {} : { start }),
    resubmissions: 0, createdAt: now, updatedAt: now,
  };
  await createDraft(caseId, filing);
  return viewFiling(caseId, filing, at);
};
