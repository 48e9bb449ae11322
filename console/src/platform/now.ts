/** The browser's clock: for "how long ago" and "how many days left" only, never for a date that counts. */
export const now = (): number => Date.now();
