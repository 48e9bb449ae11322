import type { FeeRelief } from '../../shared/fees/fee-relief';
import { ReliefItem } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';

export const reliefQueue = (courtCode: string, state: FeeRelief['state']): string => `RELIEFS#${courtCode}#${state}`;

export const putRelief = (relief: FeeRelief, courtCode: string): StatePut =>
  put(ReliefItem, relief, { queueKey: reliefQueue(courtCode, relief.state), queueSort: `${relief.appliedAt}#${relief.reliefId}` });
