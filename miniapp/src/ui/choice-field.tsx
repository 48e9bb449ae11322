import { useId } from 'react';
import { Box } from './box';
import { Button } from './button';
import { FieldNotes, optionalMark, type FieldBase } from './field-notes';
import { Words } from './words';

export interface Choice { readonly value: string; readonly text: string; readonly detail?: string }
export interface ChoiceFieldProps extends FieldBase { readonly choices: readonly Choice[] }

/** One of a few, all of them in sight. */
export const ChoiceField = ({ label, value, choices, onChange, help, error, warning, optional, disabled = false }: ChoiceFieldProps) => {
  const id = useId();
  return (
    <Box className='field' spoken='radiogroup' label={label}>
      <Words className='field-label'>{label}{optionalMark(optional)}</Words>
      <Box className='choices'>
        {choices.map((choice) => (
          <Button key={choice.value} kind='plain' disabled={disabled} className={choice.value === value ? 'choice choice-on' : 'choice'} label={`${choice.text}${choice.value === value ? '✓' : ''}`} onPress={() => onChange(choice.value)}>
            <Words hidden className='choice-dot' />
            <Words className='choice-words'>{choice.text}{choice.detail === undefined ? '' : `\n${choice.detail}`}</Words>
          </Button>
        ))}
      </Box>
      <FieldNotes id={id} help={help} warning={warning} error={error} />
    </Box>
  );
};
