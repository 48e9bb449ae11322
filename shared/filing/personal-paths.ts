import { isMasked, maskAddress, maskIdNumber, maskPhone } from '../kernel/identity-numbers-masking';
import { fieldAt } from './field-at';
import type { Answers, FormDefinition, FormField } from './form';
import { isSame } from './letters-to';

export interface PersonalPath {
  readonly path: string;
  readonly personal: NonNullable<FormField['personal']>;
}

const masks = { idNumber: maskIdNumber, phone: maskPhone, address: maskAddress } as const;

/** Where the answers hold personal numbers and addresses: sealed at rest, masked in every answer. Hidden fields count too. */
export const personalPaths = (form: FormDefinition, answers: Answers): PersonalPath[] =>
  Object.keys(answers).flatMap((path) => {
    const personal = fieldAt(form, path, answers)?.field.personal;
    const value = answers[path] ?? '';
    // "同住所地" tells nobody where
    return personal === undefined || value === '' || (personal === 'address' && isSame(value)) ? [] : [{ path, personal }];
  });

/** The answers as they may be shown, and which of them hide something. An already masked one stays as it is. */
export const maskAnswers = (form: FormDefinition, answers: Answers): { answers: Answers; masked: string[] } => {
  const paths = personalPaths(form, answers);
  const shown = paths.map(({ path, personal }) => [path, isMasked(answers[path] ?? '') ? answers[path] ?? '' : masks[personal](answers[path] ?? '')] as const);
  return { answers: { ...answers, ...Object.fromEntries(shown) }, masked: paths.map(({ path }) => path) };
};
