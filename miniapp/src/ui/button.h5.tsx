import { buttonClass } from './button-class';
import type { ButtonProps } from './button';
import { copy } from './copy';

/**
 * Every tappable thing is this: a real <button> on H5, the platform's button in mini-programs.
 * Pressing does not take the focus from a field first: its late warning would move the button away between press and release.
 */
export const Button = ({ children, onPress, kind, disabled = false, busy = false, label, className, pressed, expanded, current, id }: ButtonProps) => (
  <button type="button" id={id} className={buttonClass({ kind, className, busy })} disabled={disabled} onMouseDown={(event) => event.preventDefault()} onClick={() => { if (!busy) onPress(); }}
    aria-label={label} aria-pressed={pressed} aria-expanded={expanded} aria-busy={busy || undefined} aria-current={current === true ? 'page' : undefined}>
    {busy && kind !== 'plain' ? copy.busy : children}
  </button>
);
