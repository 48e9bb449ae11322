/** A mini-program is on the device already. */
export const keepForOffline = (): void => undefined;
