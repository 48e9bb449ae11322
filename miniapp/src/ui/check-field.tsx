import { Button } from './button';
import { Words } from './words';

export interface CheckFieldProps { readonly label: string; readonly detail?: string; readonly checked: boolean; onChange(checked: boolean): void }

/** A box to tick; never ticked beforehand. */
export const CheckField = ({ label, detail, checked, onChange }: CheckFieldProps) => (
  <Button kind='plain' className={checked ? 'check check-on' : 'check'} label={`${label}${checked ? '✓' : ''}`} onPress={() => onChange(!checked)}>
    <Words hidden className='check-mark'>{checked ? '✓' : ''}</Words>
    <Words className='check-words'>{label}{detail === undefined ? '' : `\n${detail}`}</Words>
  </Button>
);
