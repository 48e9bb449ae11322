import { LapseProposal } from '../../shared/fees/lapse';
import type { ItemKind } from '../cases/case-items';
import { put, type StatePut } from '../cases/case-log';

export const LapseItem: ItemKind<LapseProposal> = { prefix: 'LAPSE', schema: LapseProposal, idOf: (lapse) => lapse.noticeId };

export const lapseQueue = (courtCode: string, state: LapseProposal['state']): string => `LAPSES#${courtCode}#${state}`;

export const putLapse = (lapse: LapseProposal, courtCode: string): StatePut =>
  put(LapseItem, lapse, { queueKey: lapseQueue(courtCode, lapse.state), queueSort: `${lapse.lastDayOn}#${lapse.noticeId}` });
