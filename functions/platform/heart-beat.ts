import { GetItemCommand, PutItemCommand } from 'dynamodb-toolbox';
import * as z from 'zod/mini';
import { recordOutage } from './outage-ledger';
import { outageEntity } from './tables';

const MINUTE = 60_000;
/** The sweep beats every minute; two beats missed are an outage of everything it needs. */
const MISSED = 3 * MINUTE;
const Beat = z.object({ at: z.string(), wallMs: z.number() });
const key = { month: 'BEAT', line: 'LAST' };
const minute = (ms: number): string => new Date(Math.floor(ms / MINUTE) * MINUTE).toISOString();

/**
 * Run by the sweep. A gap since the last beat is written down as an outage: what could not be recorded while everything was down.
 * `wallMs` is the machine's own time: moving the embedded world's clock forward is not a gap.
 */
export const beat = async (at: Date, wallMs: number): Promise<void> => {
  const { Item } = await outageEntity.build(GetItemCommand).key(key).send();
  const last = Item === undefined ? undefined : Beat.parse(Item.data);
  if (last !== undefined && wallMs - last.wallMs < MINUTE / 2) return;
  if (last !== undefined && wallMs - last.wallMs > MISSED) {
    const downMs = Math.min(wallMs - last.wallMs, at.getTime() - Date.parse(last.at));
    if (downMs > MISSED) await recordOutage({ from: minute(at.getTime() - downMs + MINUTE), to: minute(at.getTime()), source: 'beat', detail: 'system.unavailable' });
  }
  await outageEntity.build(PutItemCommand).item({ ...key, data: { at: at.toISOString(), wallMs } }).send();
};
