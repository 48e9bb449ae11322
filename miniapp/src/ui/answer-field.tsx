import type { Finding } from '@shared/filing/form';
import type { VisibleField } from '@shared/filing/visible-fields';
import { Box } from './box';
import { Button } from './button';
import { Field } from './field';
import { Notice } from './notice';
import { TextField } from './text-field';
import { Words } from './words';
import { copy } from './copy';

const UPPER: ReadonlySet<string> = new Set(['idNumber', 'creditCode', 'plate']);
const WHOLE: Readonly<Record<string, number>> = { idNumber: 18, creditCode: 18, phone: 11 };

export interface AnswerFieldProps {
  readonly visible: VisibleField;
  readonly value: string;
  readonly masked: boolean;
  readonly findings: readonly Finding[];
  /** what the clerk asked to correct here */
  readonly correction?: string | undefined;
  onChange(value: string): void;
  onLeave(): void;
}

/** One field of the form. A hidden number is shown as it is kept; changing it means typing it anew. */
export const AnswerField = ({ visible: { field, path }, value, masked, findings, correction, onChange, onLeave }: AnswerFieldProps) => {
  const here = findings.filter((finding) => finding.path === path);
  const note = correction === undefined ? null : <Notice tone='warning'><Words as='p'>{copy.correction}：{correction}</Words></Notice>;
  if (masked) {
    return (
      <Box className='field'>
        {note}
        <TextField label={field.label} value={value} disabled help={copy.maskedHelp} onChange={onChange} />
        <Button kind='quiet' onPress={() => onChange('')}>{copy.retype(field.label)}</Button>
      </Box>
    );
  }
  return (
    <Box className='field'>
      {note}
      <Field kind={field.kind} label={field.label} value={value === '' && (field.kind === 'choice' || field.kind === 'yesNo') ? field.initial ?? '' : value} choices={field.choices} example={field.example} help={field.help} unit={field.unit} optional={field.required !== true}
        error={here.find(({ level }) => level === 'error')?.message} warning={here.find(({ level }) => level === 'warning')?.message}
        onChange={(text) => {
          onChange(UPPER.has(field.kind) ? text.toUpperCase() : text);
          // whole: what is wrong with it can be said while the person is still there
          if (text.length === WHOLE[field.kind]) onLeave();
        }} onLeave={onLeave} />
    </Box>
  );
};
