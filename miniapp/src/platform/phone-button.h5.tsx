import type { PhoneButtonProps } from './phone-button';

/** Browsers give no phone number. */
export const PhoneButton = (_: PhoneButtonProps) => null;
