import { ChoiceField } from './choice-field';
import { copy } from './copy';
import type { FieldBase } from './field-notes';

const choices = [{ value: 'yes', text: copy.yes }, { value: 'no', text: copy.no }];

/** "yes" or "no"; untouched is neither. */
export const YesNoField = (field: FieldBase) => <ChoiceField {...field} choices={choices} />;
