import type { CaseView } from '@shared/cases/court-case';
import { runningStep, usualText, type UsualStep } from '@shared/cases/usual-time';
import { courtRoutes } from '@shared/courts/contract';
import { call } from '../../platform/api';
import { useLoad } from '../../platform/use-load';
import { Words } from '../../ui/words';

/** How long a step usually takes here; nothing while too few were counted. */
export const UsualTimeLine = ({ step }: { readonly step: UsualStep | undefined }) => {
  const loaded = useLoad(step === undefined ? undefined : () => call(courtRoutes.usualTimes, {}), [step]);
  const usual = loaded.data?.items.find((one) => one.step === step);
  return usual === undefined ? null : <Words as='p' className='quiet'>{usualText(usual)}</Words>;
};

/** Of the step a case waits in. */
export const UsualLine = ({ view }: { readonly view: CaseView }) => <UsualTimeLine step={runningStep(view)} />;
