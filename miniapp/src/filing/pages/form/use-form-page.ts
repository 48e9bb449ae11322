import { useState } from 'react';
import { checkAnswers } from '@shared/filing/check-answers';
import type { Answers, FormGroup } from '@shared/filing/form';
import { formOf } from '@shared/filing/forms';
import { pathLabel } from '@shared/filing/path-label';
import { visibleFieldsOf } from '@shared/filing/visible-fields';
import { withoutItem } from '@shared/filing/without-item';
import { go, goBack } from '../../../platform/navigate';
import { courtToday } from '../../../platform/today';
import { useWhen } from '../../../platform/use-when';
import { formSteps, stepAt, type FormStep } from '../../draft/form-steps';
import { useDraft } from '../../draft/use-draft';
import { filingPaths, stepsAfterForm } from '../../paths';

/** Walks the form group by group; `path` opens it at the field a clerk or the summary pointed to. */
export const useFormPage = (caseId: string, path: string | undefined, from: string | undefined) => {
  const draft = useDraft(caseId);
  const form = draft.loaded.data === undefined ? undefined : formOf(draft.loaded.data.causeOfAction);
  // an item just added has no answer yet; this mark, never sent, makes the form count it
  const [addedItem, setAddedItem] = useState<string>();
  const answers: Answers = addedItem === undefined ? draft.answers : { ...draft.answers, [`${addedItem}.~`]: '1' };
  const steps = form === undefined ? [] : formSteps(form, answers);
  const [touched, setTouched] = useState<readonly string[]>([]);
  const [insisted, setInsisted] = useState(false);

  useWhen(form === undefined ? undefined : path, () => {
    const at = path === undefined ? undefined : stepAt(steps, path);
    const key = at === undefined ? undefined : steps[at]?.key;
    if (key !== undefined) draft.stand(key);
  });

  const found = steps.findIndex(({ key }) => key === draft.step);
  const position = found >= 0 ? found : Math.max(0, steps.findIndex(({ group }) => group.code === draft.step?.split('.')[0]));
  const step: FormStep | undefined = steps[position];
  const fields = step === undefined ? [] : visibleFieldsOf(step.group, answers).filter(({ index }) => index === step.index);
  const prefix = step === undefined ? '' : `${step.key}.`;
  const findings = form === undefined ? [] : checkAnswers(form, draft.answers, { today: courtToday(), masked: draft.masked });
  const errorsHere = findings.filter((finding) => finding.level === 'error' && finding.path.startsWith(prefix));
  const shown = findings.filter((finding) => insisted || touched.includes(finding.path));

  const standAt = (next: FormStep | undefined): void => {
    setInsisted(false);
    if (next === undefined) return;
    draft.stand(next.key);
  };
  const goOn = (): void => {
    void draft.flush().catch(() => undefined);
    if (from === 'review') return goBack();
    const next = steps[position + 1];
    if (next === undefined) go(stepsAfterForm[0] ?? filingPaths.review, { caseId });
    else standAt(next);
  };

  return {
    draft, form, answers, labelOf: (at: string) => (form === undefined ? at : pathLabel(form, at, answers)), steps, step, position, fields, errorsHere, shown, insisted,
    // a hint that appears while a button is being pressed would move the button away from the finger
    touch: (fieldPath: string) => void setTimeout(() => setTouched((now) => (now.includes(fieldPath) ? now : [...now, fieldPath])), 300),
    next: () => (errorsHere.length > 0 && !insisted ? setInsisted(true) : errorsHere.length > 0 ? undefined : goOn()),
    skip: goOn,
    previous: () => (from === 'review' || position === 0 ? goBack() : standAt(steps[position - 1])),
    addItem: (group: FormGroup, index: number) => {
      const key = `${group.code}.${index}`;
      draft.change(Object.fromEntries(group.fields.flatMap((field) => (field.initial === undefined || field.when !== undefined ? [] : [[`${key}.${field.code}`, field.initial]]))));
      setAddedItem(key);
      setInsisted(false);
      draft.stand(key);
    },
    removeItem: (group: FormGroup, index: number) => {
      draft.change(withoutItem(group, draft.answers, index));
      setAddedItem(undefined);
      draft.stand(index > 0 ? `${group.code}.${index - 1}` : group.code);
    },
  };
};
