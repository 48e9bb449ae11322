/** Goes to another site (cashier, face check, staff login) in this tab. */
export const leaveTo = (url: string): void => window.location.assign(url);
