import { Button as TaroButton } from '@tarojs/components';
import type { ReactNode } from 'react';
import { buttonClass } from './button-class';
import { copy } from './copy';

export interface ButtonProps {
  readonly children: ReactNode;
  onPress(): void;
  /** primary = the one deed of the screen; plain = looks like its content (rows, cards) */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'plain';
  readonly disabled?: boolean;
  readonly busy?: boolean;
  /** spoken name when the content is not one */
  readonly label?: string;
  readonly className?: string;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly current?: boolean;
  readonly id?: string;
}

/** Every tappable thing is this: a real <button> on H5, the platform's button in mini-programs. */
export const Button = ({ children, onPress, kind, disabled = false, busy = false, label, className, id }: ButtonProps) => (
  <TaroButton {...(id === undefined ? {} : { id })} className={buttonClass({ kind, className, busy })} hoverClass='button-down' disabled={disabled || busy} onClick={() => onPress()} {...(label === undefined ? {} : { 'aria-label': label })}>
    {busy ? copy.busy : children}
  </TaroButton>
);
