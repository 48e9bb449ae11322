/** One JSON line an entry. Facts only: codes, ids, durations. Never a body, a number of a person, a phone or an address. */
type Facts = Record<string, string | number | boolean | undefined>;

const write = (level: 'info' | 'warn' | 'error', message: string, facts: Facts): void => {
  process.stdout.write(`${JSON.stringify({ level, message, at: new Date().toISOString(), ...facts })}\n`);
};

export const log = {
  info: (message: string, facts: Facts = {}) => write('info', message, facts),
  warn: (message: string, facts: Facts = {}) => write('warn', message, facts),
  /** The stack says where; the error's own text may hold a value, over several lines even, so only its name and the places are kept. */
  error: (message: string, cause: unknown, facts: Facts = {}) => {
    const error = cause instanceof Error ? cause : new Error('not an Error');
    write('error', message, { ...facts, error: error.name, where: (error.stack ?? '').split('\n').map((line) => line.trim()).filter((line) => /^at .*:\d+:\d+\)?$/.test(line)).slice(0, 4).join(' < ') });
  },
};
