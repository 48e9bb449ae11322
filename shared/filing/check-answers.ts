import type { CourtDate } from '../kernel/time';
import { checkAnswer } from './check-answer';
import { claimTotal } from './claim-total';
import { crossWarnings } from './cross-warnings';
import type { Answers, Finding, FormDefinition, FormGroup } from './form';
import { pathLabel } from './path-label';
import { answered, visibleFieldsOf, type VisibleField } from './visible-fields';

const noAmount = { claim: '请至少填写一项要求对方支付的金额', total: '请至少填写一项要求对方支付的金额；不要求对方付钱的，请填写标的总额，例如合同价款' };
const PICKED = new Set(['choice', 'yesNo', 'date']);

export interface CheckContext {
  readonly today: CourtDate;
  /** paths that hold a masked value: the real one was checked when it was typed */
  readonly masked?: readonly string[];
}

const prefixOf = ({ path }: VisibleField): string => path.slice(0, path.lastIndexOf('.'));

/** An optional group is only held to its required fields once something in it is filled in. */
const isHeld = (group: FormGroup, prefix: string, fields: readonly VisibleField[], answers: Answers): boolean =>
  group.optional !== true || fields.some((visible) => prefixOf(visible) === prefix && answered(answers, visible.path));

const checkGroup = (form: FormDefinition, group: FormGroup, answers: Answers, { today, masked = [] }: CheckContext): Finding[] => {
  const fields = visibleFieldsOf(group, answers);
  return fields.flatMap((visible): Finding[] => {
    const { path, field } = visible;
    const value = answers[path] ?? '';
    if (!answered(answers, path)) {
      if (field.required !== true || field.initial !== undefined || !isHeld(group, prefixOf(visible), fields, answers)) return [];
      return [{ path, level: 'error', message: `请${PICKED.has(field.kind) ? '选择' : '填写'}：${pathLabel(form, path, answers)}` }];
    }
    if (masked.includes(path)) return [];
    const { error, warnings } = checkAnswer(field, value, today, (code) => answers[`${prefixOf(visible)}.${code}`]);
    const start = field.code === 'to' ? answers[`${prefixOf(visible)}.from`] ?? '' : '';
    return [
      ...(error === undefined ? [] : [{ path, level: 'error' as const, message: error }]),
      ...(error === undefined && start !== '' && value < start ? [{ path, level: 'error' as const, message: `${pathLabel(form, path, answers)}不能早于开始日期，请核对` }] : []),
      ...warnings.map((message) => ({ path, level: 'warning' as const, message })),
    ];
  });
};

/** Everything to correct (errors) and to look at again (warnings), in the order of the form. Warnings never stop a filing. */
export const checkAnswers = (form: FormDefinition, answers: Answers, context: CheckContext): Finding[] => {
  const findings = form.groups.flatMap((group) => checkGroup(form, group, answers, context));
  const noClaim: Finding[] = form.amountNeeded === 'nothing' || claimTotal(form, answers) > 0 ? [] : [{ path: 'claims.total.amount', level: 'error', message: noAmount[form.amountNeeded ?? 'claim'] }];
  return [...findings, ...noClaim, ...crossWarnings(form, answers, context.masked ?? [])];
};
