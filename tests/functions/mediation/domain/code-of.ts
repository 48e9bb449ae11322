import { CourtError } from '../../../../shared/kernel/errors';

/** The code with which something is refused; undefined when it is not. */
export const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (cause) {
    if (cause instanceof CourtError) return cause.code;
    throw cause;
  }
};
