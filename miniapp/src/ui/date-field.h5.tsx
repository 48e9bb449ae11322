import { useId } from 'react';
import { classNames } from './class-names';
import { FieldNotes, optionalMark, type FieldBase } from './field-notes';

/** A day, YYYY-MM-DD. */
export const DateField = ({ label, value, onChange, onLeave, help, error, warning, optional, disabled }: FieldBase) => {
  const id = useId();
  return (
    <div className={classNames('field', error !== undefined && 'field-wrong')}>
      <div className='field-head'><label className='field-label' htmlFor={id}>{label}</label>{optionalMark(optional)}</div>
      <div className='field-line'>
        <input id={id} className='field-input' type='date' max='2100-12-31' value={value} disabled={disabled} onBlur={onLeave} aria-invalid={error === undefined ? undefined : true} aria-describedby={`${id}-notes`} onChange={(event) => onChange(event.target.value)} />
      </div>
      <FieldNotes id={`${id}-notes`} help={help} warning={warning} error={error} />
    </div>
  );
};
