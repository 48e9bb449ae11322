import type { Answers, FormDefinition } from './form';
import { visibleFields } from './visible-fields';

/** What a new draft holds already. */
export const initialAnswers = (form: FormDefinition): Answers =>
  Object.fromEntries(visibleFields(form, {}).flatMap(({ path, field }) => (field.initial === undefined ? [] : [[path, field.initial]])));
