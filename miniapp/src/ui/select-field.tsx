import { Picker } from '@tarojs/components';
import { useId } from 'react';
import { Box } from './box';
import type { ChoiceFieldProps } from './choice-field';
import { copy } from './copy';
import { FieldNotes, optionalMark } from './field-notes';
import { Words } from './words';

/** One of many, folded into a list. */
export const SelectField = ({ label, value, choices, onChange, help, error, warning, optional, disabled = false }: ChoiceFieldProps) => {
  const id = useId();
  const chosen = choices.findIndex((choice) => choice.value === value);
  const shown = choices[chosen]?.text ?? copy.choose;
  return (
    <Box className='field'>
      <Words className='field-label'>{label}{optionalMark(optional)}</Words>
      <Picker mode='selector' range={choices.map(({ text }) => text)} value={Math.max(chosen, 0)} disabled={disabled} onChange={(event) => onChange(choices[Number(event.detail.value)]?.value ?? '')}>
        <Box className='field-line' spoken='button' label={`${label} ${shown}`}><Words className={chosen < 0 ? 'field-input field-empty' : 'field-input'}>{shown}</Words></Box>
      </Picker>
      <FieldNotes id={id} help={help} warning={warning} error={error} />
    </Box>
  );
};
