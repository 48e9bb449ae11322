import { onSchedule as fees } from '../fees/on-schedule';
import { onSchedule as filing } from '../filing/on-schedule';
import { onSchedule as mediation } from '../mediation/on-schedule';
import { onSchedule as notification } from '../notification/on-schedule';
import { clock } from '../platform/clock';
import { withSecrets } from '../platform/fresh-secrets';
import { beat } from '../platform/heart-beat';
import { log } from '../platform/log';

/** Due work, every minute. One sweep's failure does not stop the next; each is idempotent and resumable. */
export const handler = withSecrets(async (): Promise<void> => {
  const at = clock.now();
  for (const [name, sweep] of Object.entries({ health: (now: Date) => beat(now, Date.now()), fees, filing, mediation, notification })) {
    try {
      await sweep(at);
    } catch (cause) {
      log.error('sweep failed', cause, { sweep: name });
    }
  }
});
