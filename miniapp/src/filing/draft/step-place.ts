import type { FilingView } from '@shared/filing/filing';
import { formOf } from '@shared/filing/forms';
import { stepsAfterForm } from '../paths';
import { formSteps } from './form-steps';

/** "第 24 步，共 27 步" for the pages after the form's own. */
export const stepPlace = (filing: FilingView | undefined, page: (typeof stepsAfterForm)[number]): { progress?: { n: number; m: number } } => {
  const form = filing === undefined ? undefined : formOf(filing.causeOfAction);
  if (filing === undefined || form === undefined) return {};
  const before = formSteps(form, filing.answers).length;
  return { progress: { n: before + stepsAfterForm.indexOf(page) + 1, m: before + stepsAfterForm.length } };
};
