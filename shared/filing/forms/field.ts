import type { FieldKind, FormField, FormGroup } from '../form';

type Rest = Omit<FormField, 'code' | 'label' | 'kind'>;

export const field = (code: string, label: string, kind: FieldKind, rest: Rest = {}): FormField => ({ code, label, kind, ...rest });

export const choice = (code: string, label: string, choices: readonly string[], rest: Rest = {}): FormField => ({ code, label, kind: 'choice', choices, ...rest });

/** Money that is asked for: counts toward 标的总额. */
export const claimed = (code: string, label: string, rest: Rest = {}): FormField => ({ code, label, kind: 'money', unit: '元', counts: true, ...rest });

/** Shown once the yes/no (or choice) field before it has that answer. */
export const when = (name: string, ...is: string[]): Pick<FormField, 'when'> => ({ when: { field: name, is } });

export const group = (section: FormGroup['section'], code: string, title: string, question: string, fields: readonly FormField[], rest: Partial<FormGroup> = {}): FormGroup =>
  ({ section, code, title, question, fields, ...rest });
