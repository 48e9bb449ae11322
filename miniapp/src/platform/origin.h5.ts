/** H5 speaks to the place it was loaded from. */
export const courtOrigin = (): string => window.location.origin;
