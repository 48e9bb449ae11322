import { copy } from './copy';

export const CODE_KEYS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

interface Props { readonly keys: string; readonly value: string; readonly length: number; readonly label: string; onChange(value: string): void }

/** Keys of 20 mm on a machine without a keyboard; the characters stand apart so that they can be compared with the message. */
export const Keypad = ({ keys, value, length, label, onChange }: Props) => (
  <div className="kiosk-entry">
    <output className="kiosk-typed" aria-label={label} aria-live="polite">{Array.from({ length }, (_, index) => <span key={index}>{value[index] ?? ''}</span>)}</output>
    <fieldset className="plain kiosk-keys" aria-label={copy.keypad}>
      {[...keys].map((key) => <button key={key} type="button" disabled={value.length >= length} onClick={() => onChange(value + key)}>{key}</button>)}
      <button type="button" className="wide-key" onClick={() => onChange(value.slice(0, -1))}>{copy.erase}</button>
      <button type="button" className="wide-key" onClick={() => onChange('')}>{copy.clear}</button>
    </fieldset>
  </div>
);
