import { answerText } from '@shared/filing/form-rows';
import { formOf } from '@shared/filing/forms';
import type { FilingView } from '@shared/filing/filing';
import { answered, isNotApplicable, visibleFieldsOf } from '@shared/filing/visible-fields';
import { go } from '../../../platform/navigate';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { Facts } from '../../../ui/facts';
import { Words } from '../../../ui/words';
import { formSteps, stepTitle } from '../../draft/form-steps';
import { filingPaths } from '../../paths';
import { copy } from './copy';

/** Everything that was answered, group by group, with 修改 beside each; groups that do not apply are one line. */
export const Summary = ({ filing, readOnly }: { readonly filing: FilingView; readonly readOnly: boolean }) => {
  const form = formOf(filing.causeOfAction);
  if (form === undefined) return null;
  const steps = formSteps(form, filing.answers);
  return (
    <>
      {steps.map((step) => {
        const { group } = step;
        const name = stepTitle(step, steps);
        const fields = visibleFieldsOf(group, filing.answers).filter(({ index, path }) => index === step.index && answered(filing.answers, path));
        const edit = readOnly ? undefined : <Button kind='quiet' label={copy.edit(name)} onPress={() => go(filingPaths.form, { caseId: filing.caseId, path: step.key, from: 'review' })}>{copy.editShort}</Button>;
        return (
          <Card key={step.key} title={name} extra={edit}>
            {fields.length === 0
              ? <Words as='p' className='quiet'>{isNotApplicable(group, filing.answers) ? copy.notApplicable : copy.none}</Words>
              : <Facts items={fields.map(({ field, path }) => [field.label, answerText(field, filing.answers[path] ?? '')] as const)} />}
          </Card>
        );
      })}
    </>
  );
};
