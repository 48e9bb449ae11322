import { useId } from 'react';
import type { ChoiceFieldProps } from './choice-field';
import { classNames } from './class-names';
import { copy } from './copy';
import { FieldNotes, optionalMark } from './field-notes';

/** One of many, folded into a list. */
export const SelectField = ({ label, value, choices, onChange, help, error, warning, optional, disabled }: ChoiceFieldProps) => {
  const id = useId();
  return (
    <div className={classNames('field', error !== undefined && 'field-wrong')}>
      <div className='field-head'><label className='field-label' htmlFor={id}>{label}</label>{optionalMark(optional)}</div>
      <div className='field-line'>
        <select id={id} className='field-input' value={value} disabled={disabled} aria-invalid={error === undefined ? undefined : true} aria-describedby={`${id}-notes`} onChange={(event) => onChange(event.target.value)}>
          <option value=''>{copy.choose}</option>
          {choices.map((choice) => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
        </select>
      </div>
      <FieldNotes id={`${id}-notes`} help={help} warning={warning} error={error} />
    </div>
  );
};
