import { ChoiceField } from './choice-field';
import { copy } from './copy';
import { DateField } from './date-field';
import type { FieldBase } from './field-notes';
import { SelectField } from './select-field';
import { TextField, type TextKind } from './text-field';
import { YesNoField } from './yes-no-field';

export type FieldKind = TextKind | 'date' | 'choice' | 'yesNo' | 'creditCode' | 'plate' | 'address';
export interface FieldProps extends FieldBase { readonly kind: FieldKind; readonly choices?: readonly string[] | undefined }

/** More choices than this fold into a list. */
const MANY = 5;

/** A field of a form by its kind, as form definitions name them. */
export const Field = ({ kind, choices = [], ...field }: FieldProps) => {
  if (kind === 'date') return <DateField {...field} />;
  if (kind === 'yesNo') return <YesNoField {...field} />;
  if (kind === 'choice') {
    const listed = choices.map((text) => ({ value: text, text }));
    return choices.length > MANY ? <SelectField {...field} choices={listed} /> : <ChoiceField {...field} choices={listed} />;
  }
  if (kind === 'creditCode' || kind === 'plate' || kind === 'address') return <TextField {...field} kind='text' />;
  return <TextField {...field} kind={kind} {...(kind === 'money' ? { unit: field.unit ?? copy.yuan } : {})} />;
};
