import { fieldAt } from '../../shared/filing/field-at';
import type { Answers, FormDefinition } from '../../shared/filing/form';
import { formOf } from '../../shared/filing/forms';
import { isMasked, maskAddress, maskIdNumber, maskPhone } from '../../shared/kernel/identity-numbers-masking';
import { CourtError } from '../../shared/kernel/errors';
import type { StoredFiling } from '../cases/case-items';
import { isSealed, seal, unseal } from '../platform/sealing';

export type Typed = StoredFiling['answers'];
const masks = { idNumber: maskIdNumber, phone: maskPhone, address: maskAddress } as const;
type Personal = keyof typeof masks;

export const formOfCause = (causeOfAction: string): FormDefinition => {
  const form = formOf(causeOfAction);
  if (form === undefined) throw new CourtError('filing.unknownCause', '暂时没有这个案由的起诉状，请换一个案由，或到法院窗口立案。', { path: 'causeOfAction' });
  return form;
};

const personalAt = (form: FormDefinition, path: string): Personal | undefined => fieldAt(form, path)?.field.personal;

export const isPersonal = (form: FormDefinition, path: string): boolean => personalAt(form, path) !== undefined;

/** The purpose is bound into the seal: a number moved to another kind of field does not open. */
export const sealAnswer = (form: FormDefinition, path: string, value: string): string => {
  const personal = personalAt(form, path);
  return personal === undefined || value === '' ? value : seal(value, `answer:${personal}`);
};

/** The answers as typed. They stay inside the use case. */
export const openAnswers = ({ causeOfAction, answers }: Pick<StoredFiling, 'causeOfAction' | 'answers'>): Answers => {
  const form = formOfCause(causeOfAction);
  return Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, isSealed(value) ? unseal(value, `answer:${personalAt(form, path) ?? ''}`) : value]));
};

const maskOf = (personal: Personal, value: string): string => masks[personal](value);

/** As it may be shown: personal ones masked. */
export const shownAnswer = (form: FormDefinition, path: string, value: string): string => {
  const personal = personalAt(form, path);
  return personal === undefined || value === '' ? value : maskOf(personal, value);
};

/**
 * What a masked value sent back means: nothing new (undefined), the value of a later item that moved up, or nothing that can be read ('unclear').
 */
export const meantBy = (form: FormDefinition, path: string, value: string, known: Answers): { kind: 'value'; value: string } | { kind: 'unchanged' } | { kind: 'unclear' } => {
  const at = fieldAt(form, path);
  const personal = at?.field.personal;
  if (at === undefined || personal === undefined || !isMasked(value)) return { kind: 'value', value };
  if ((known[path] ?? '') !== '' && maskOf(personal, known[path] ?? '') === value) return { kind: 'unchanged' };
  const { group, index, field } = at;
  const others = index === undefined ? [] : Array.from({ length: group.repeat?.max ?? 0 }, (_, step) => known[`${group.code}.${index + 1 + step}.${field.code}`] ?? '');
  const moved = others.find((other) => other !== '' && maskOf(personal, other) === value);
  return moved === undefined ? { kind: 'unclear' } : { kind: 'value', value: moved };
};
