import * as z from 'zod/mini';
import { KioskId } from '../kernel/ids';
import { Instant } from '../kernel/time';

/** A machine of the court in the hall. Its secret is known to the machine alone. */
export const Kiosk = z.object({ kioskId: KioskId, name: z.string(), addedAt: Instant, addedBy: z.string(), startedAt: z.optional(Instant), seenAt: z.optional(Instant), endedAt: z.optional(Instant), endedBy: z.optional(z.string()) });
export type Kiosk = z.infer<typeof Kiosk>;

export const kioskStates = { waiting: '等待启用', running: '使用中', silent: '超过一天没有联系', ended: '已停用' } as const;
const DAY_MS = 86_400_000;

export const kioskState = ({ startedAt, seenAt, endedAt }: Pick<Kiosk, 'startedAt' | 'seenAt' | 'endedAt'>, now: number): keyof typeof kioskStates => {
  if (endedAt !== undefined) return 'ended';
  if (startedAt === undefined) return 'waiting';
  return now - Date.parse(seenAt ?? startedAt) > DAY_MS ? 'silent' : 'running';
};
