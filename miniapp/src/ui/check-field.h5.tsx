import type { CheckFieldProps } from './check-field';
import { Words } from './words';

/** A box to tick; never ticked beforehand. */
export const CheckField = ({ label, detail, checked, onChange }: CheckFieldProps) => (
  <label className={checked ? 'check check-on' : 'check'}>
    <input type='checkbox' className='choice-input' checked={checked} onChange={(event) => onChange(event.target.checked)} />
    <span className='check-mark' aria-hidden>{checked ? '✓' : ''}</span>
    <span className='check-words'>{label}{detail === undefined ? null : <Words className='quiet'>{detail}</Words>}</span>
  </label>
);
