import { CourtError } from '../../shared/kernel/errors';
import { log } from './log';
import { recordOutage } from './outage-ledger';

const MINUTE = 60_000;
/** Minutes this container has to write down still: the store may be what is down. */
const unwritten = new Map<number, string>();
let lastWritten = -1;

/** The system's own failure; a channel that is down or an input that is refused is not. */
const isOwn = (cause: unknown): boolean => !(cause instanceof CourtError) || cause.code.startsWith('system.');

export const noteOwnFailure = async (cause: unknown, at: Date): Promise<void> => {
  if (!isOwn(cause)) return;
  const minute = Math.floor(at.getTime() / MINUTE);
  if (minute !== lastWritten) unwritten.set(minute, cause instanceof CourtError ? cause.code : 'system.unexpected');
  try {
    for (const [failed, code] of unwritten) {
      await recordOutage({ from: new Date(failed * MINUTE).toISOString(), to: new Date((failed + 1) * MINUTE).toISOString(), source: 'http', detail: code });
      unwritten.delete(failed);
      lastWritten = failed;
    }
  } catch (unwritable) {
    log.error('outage not written yet', unwritable);
  }
};
