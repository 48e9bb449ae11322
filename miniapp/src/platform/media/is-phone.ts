/** A mini-program is always in a hand. */
export const isPhone = (): boolean => true;
