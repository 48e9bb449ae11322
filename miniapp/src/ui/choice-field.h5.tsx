import { useId } from 'react';
import type { ChoiceFieldProps } from './choice-field';
import { classNames } from './class-names';
import { FieldNotes, optionalMark } from './field-notes';
import { Words } from './words';

/** One of a few, all of them in sight. */
export const ChoiceField = ({ label, value, choices, onChange, help, error, warning, optional, disabled }: ChoiceFieldProps) => {
  const id = useId();
  return (
    <fieldset className={classNames('field', error !== undefined && 'field-wrong')} aria-describedby={`${id}-notes`}>
      <legend className='field-label'>{label}{optionalMark(optional)}</legend>
      <div className='choices'>
        {choices.map((choice) => (
          <label key={choice.value} className={choice.value === value ? 'choice choice-on' : 'choice'}>
            <input type='radio' className='choice-input' name={id} value={choice.value} checked={choice.value === value} disabled={disabled} onChange={() => onChange(choice.value)} />
            <span className='choice-dot' aria-hidden />
            <span className='choice-words'>{choice.text}{choice.detail === undefined ? null : <Words className='quiet'>{choice.detail}</Words>}</span>
          </label>
        ))}
      </div>
      <FieldNotes id={`${id}-notes`} help={help} warning={warning} error={error} />
    </fieldset>
  );
};
