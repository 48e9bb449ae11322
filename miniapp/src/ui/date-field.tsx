import { Picker } from '@tarojs/components';
import { useId } from 'react';
import { Box } from './box';
import { classNames } from './class-names';
import { copy } from './copy';
import { FieldNotes, optionalMark, type FieldBase } from './field-notes';
import { Words } from './words';

/** A day, YYYY-MM-DD. */
export const DateField = ({ label, value, onChange, help, error, warning, optional, disabled = false }: FieldBase) => {
  const id = useId();
  return (
    <Box className={classNames('field', error !== undefined && 'field-wrong')}>
      <Words className='field-label'>{label}{optionalMark(optional)}</Words>
      <Picker mode='date' value={value} disabled={disabled} onChange={(event) => onChange(event.detail.value)}>
        <Box className='field-line' spoken='button' label={`${label} ${value === '' ? copy.choose : value}`}><Words className={value === '' ? 'field-input field-empty' : 'field-input'}>{value === '' ? copy.choose : value}</Words></Box>
      </Picker>
      <FieldNotes id={id} help={help} warning={warning} error={error} />
    </Box>
  );
};
