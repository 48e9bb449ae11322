import { buttonClass } from './button-class';
import type { ButtonProps } from './button';
import { copy } from './copy';

/** Every tappable thing is this: a real <button> on H5, the platform's button in mini-programs. */
export const Button = ({ children, onPress, kind, disabled = false, busy = false, label, className, pressed, expanded, current, id }: ButtonProps) => (
  <button type="button" id={id} className={buttonClass({ kind, className, busy })} disabled={disabled} onClick={() => { if (!busy) onPress(); }}
    aria-label={label} aria-pressed={pressed} aria-expanded={expanded} aria-busy={busy || undefined} aria-current={current === true ? 'page' : undefined}>
    {busy && kind !== 'plain' ? copy.busy : children}
  </button>
);
