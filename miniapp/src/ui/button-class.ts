import { classNames } from './class-names';

export interface ButtonLook { readonly kind?: string | undefined; readonly className?: string | undefined; readonly busy?: boolean | undefined }

export const buttonClass = ({ kind = 'secondary', className, busy }: ButtonLook): string => classNames('button', `button-${kind}`, busy === true && 'button-busy', className);
