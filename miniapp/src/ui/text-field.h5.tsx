import { useId } from 'react';
import { classNames } from './class-names';
import { FieldNotes, optionalMark } from './field-notes';
import type { TextFieldProps, TextKind } from './text-field';
import { Words } from './words';

const modes = { text: 'text', longText: 'text', money: 'decimal', integer: 'numeric', decimal: 'decimal', phone: 'tel', idNumber: 'text', code: 'numeric' } as const satisfies Record<TextKind, string>;
const fills: Partial<Record<TextKind, string>> = { phone: 'tel', code: 'one-time-code' };

/** A labelled line (or paragraph) to type in. */
export const TextField = ({ kind = 'text', label, value, onChange, onLeave, example, help, unit, error, warning, optional, disabled, maxLength }: TextFieldProps) => {
  const id = useId();
  const shared = {
    id, value, disabled, placeholder: example, maxLength, onBlur: onLeave,
    'aria-invalid': error === undefined ? undefined : true, 'aria-describedby': `${id}-notes`,
  } as const;
  return (
    <div className={classNames('field', error !== undefined && 'field-wrong')}>
      <div className='field-head'><label className='field-label' htmlFor={id}>{label}</label>{optionalMark(optional)}</div>
      <div className='field-line'>
        {kind === 'longText'
          ? <textarea className='field-input field-long' rows={5} {...shared} onChange={(event) => onChange(event.target.value)} />
          : <input className={`field-input field-${kind}`} type='text' inputMode={modes[kind]} autoComplete={fills[kind] ?? 'off'} {...shared} onChange={(event) => onChange(event.target.value)} />}
        {unit === undefined ? null : <Words className='field-unit'>{unit}</Words>}
      </div>
      <FieldNotes id={`${id}-notes`} help={help} warning={warning} error={error} />
    </div>
  );
};
