/** Runs `read`; a shape that is not the documented one is no answer at all. */
export const orUnknown = <T>(read: () => T): T | { kind: 'unknown'; code: string } => {
  try {
    return read();
  } catch {
    return { kind: 'unknown', code: 'MALFORMED' };
  }
};
