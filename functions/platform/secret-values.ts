/** The fields of the stage's one secret as last read, and how often they have changed. Filled by fresh-secrets.ts, read through config.ts. */
export const secretValues: { current: Readonly<Record<string, string>>; version: number } = { current: {}, version: 0 };
