import { Input, Textarea } from '@tarojs/components';
import { useId } from 'react';
import { Box } from './box';
import { classNames } from './class-names';
import { FieldNotes, optionalMark, type FieldBase } from './field-notes';
import { Words } from './words';

export type TextKind = 'text' | 'longText' | 'money' | 'integer' | 'decimal' | 'phone' | 'idNumber' | 'code';
export interface TextFieldProps extends FieldBase { readonly kind?: TextKind }

const keyboards = { text: 'text', longText: 'text', money: 'digit', integer: 'number', decimal: 'digit', phone: 'number', idNumber: 'idcard', code: 'number' } as const;

/** A labelled line (or paragraph) to type in. */
export const TextField = ({ kind = 'text', label, value, onChange, onLeave, example = '', help, unit, error, warning, optional, disabled = false, maxLength }: TextFieldProps) => {
  const id = useId();
  const shared = { value, disabled, placeholder: example, 'aria-label': label, onInput: (event: { detail: { value: string } }) => onChange(event.detail.value), onBlur: () => onLeave?.(), maxlength: maxLength ?? (kind === 'longText' ? 5000 : 140) };
  return (
    <Box className={classNames('field', error !== undefined && 'field-wrong')}>
      <Words className='field-label'>{label}{optionalMark(optional)}</Words>
      <Box className='field-line'>
        {kind === 'longText' ? <Textarea className='field-input field-long' autoHeight {...shared} /> : <Input className={`field-input field-${kind}`} type={keyboards[kind]} {...shared} />}
        {unit === undefined ? null : <Words className='field-unit'>{unit}</Words>}
      </Box>
      <FieldNotes id={id} help={help} warning={warning} error={error} />
    </Box>
  );
};
