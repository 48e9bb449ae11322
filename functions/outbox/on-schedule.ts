import { onSchedule as fees } from '../fees/on-schedule';
import { onSchedule as filing } from '../filing/on-schedule';
import { onSchedule as mediation } from '../mediation/on-schedule';
import { onSchedule as notification } from '../notification/on-schedule';
import { onSchedule as service } from '../service/on-schedule';
import { clock } from '../platform/clock';
import { beat } from '../platform/heart-beat';
import { log } from '../platform/log';
import { prepared } from '../platform/prepare';
import { redateCases } from './redate-cases';

/** Due work, every minute. One sweep's failure does not stop the next; each is idempotent and resumable. */
export const handler = prepared(async (): Promise<void> => {
  const at = clock.now();
  for (const [name, sweep] of Object.entries({ health: (now: Date) => beat(now, Date.now()), redateCases, fees, filing, mediation, notification, service })) {
    try {
      await sweep(at);
    } catch (cause) {
      log.error('sweep failed', cause, { sweep: name });
    }
  }
});
