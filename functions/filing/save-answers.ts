import { checkAnswers } from '../../shared/filing/check-answers';
import { claimTotal } from '../../shared/filing/claim-total';
import { isFormPath } from '../../shared/filing/field-at';
import type { Finding } from '../../shared/filing/form';
import { CourtError } from '../../shared/kernel/errors';
import { courtDateOf } from '../../shared/kernel/time';
import type { StoredFiling } from '../cases/case-items';
import type { CaseRecord } from '../cases/case-record';
import { formOfCause, isPersonal, meantBy, openAnswers, sealAnswer, shownAnswer } from './answers';
import { withoutSignatures } from './co-signers';
import { filingCopy } from './copy';
import { changeDraft, filingOf, requireOpen } from './draft-store';

type Sent = Readonly<Record<string, { value: string; at: string }>>;
interface Merged { filing: StoredFiling; overridden: { path: string; value: string; at: string }[]; replaced: { path: string; value: string }[]; unclear: Finding[] }

/** Field by field the later typed one wins; a clock that runs ahead counts as now. What was signed before is no longer what is there. */
export const mergeAnswers = (filing: StoredFiling, sent: Sent, at: Date): Merged => {
  const form = formOfCause(filing.causeOfAction);
  const known = openAnswers(filing);
  const answers = { ...filing.answers };
  const overridden: Merged['overridden'] = [];
  const replaced: Merged['replaced'] = [];
  const unclear: Finding[] = [];
  let changed = false;
  for (const [path, given] of Object.entries(sent)) {
    if (!isFormPath(form, path)) throw new CourtError('request.invalid', '提交了表单里没有的栏目，请更新小程序后再试。', { path });
    const typedAt = given.at > at.toISOString() ? at.toISOString() : given.at;
    const before = answers[path];
    const meant = meantBy(form, path, given.value.trim(), known);
    if (meant.kind === 'unchanged') continue;
    if (meant.kind === 'unclear') {
      unclear.push({ path, level: 'error', message: filingCopy.halfHidden });
      continue;
    }
    if (before !== undefined && before.at > typedAt) {
      if (known[path] !== meant.value) overridden.push({ path, value: shownAnswer(form, path, known[path] ?? ''), at: before.at });
      continue;
    }
    if ((known[path] ?? '') !== meant.value) {
      changed = true;
      // A hidden number could not be put back from what may be shown of it.
      if ((known[path] ?? '') !== '' && !isPersonal(form, path)) replaced.push({ path, value: known[path] ?? '' });
    }
    answers[path] = { value: sealAnswer(form, path, meant.value), at: typedAt };
  }
  return { filing: { ...(changed ? withoutSignatures(filing) : filing), answers }, overridden, replaced, unclear };
};

export const saveAnswers = async (record: CaseRecord, sent: Sent, at: Date) => {
  requireOpen(filingOf(record));
  let merged: Merged | undefined;
  const filing = await changeDraft(record, at, (current) => {
    merged = mergeAnswers(current, sent, at);
    return merged.filing;
  });
  const form = formOfCause(filing.causeOfAction);
  const answers = openAnswers(filing);
  return {
    savedAt: filing.updatedAt, claimAmountFen: claimTotal(form, answers), overridden: merged?.overridden ?? [], replaced: merged?.replaced ?? [],
    // Only of what was sent: the phone checks the whole form itself.
    findings: [...merged?.unclear ?? [], ...checkAnswers(form, answers, { today: courtDateOf(at.toISOString()) }).filter(({ path }) => path in sent)],
  };
};
