import type { Instant } from '../../../shared/kernel/time';
import type { Service } from '../../../shared/service/service';

type Facts = Pick<Service, 'deliveredAt' | 'openedAt' | 'confirmedAt' | 'state' | 'unreadToldAt'>;
const DAY_MS = 86_400_000;

const lies = ({ deliveredAt, openedAt, confirmedAt, state }: Facts): boolean => deliveredAt !== undefined && openedAt === undefined && confirmedAt === undefined && state !== 'served' && state !== 'objected';

/** When whoever else receives for the addressee is told that something lies unread: so many days after it arrived, once. */
export const unreadTellAt = (service: Facts, days: number): Instant | undefined =>
  (lies(service) && service.unreadToldAt === undefined && service.deliveredAt !== undefined ? new Date(Date.parse(service.deliveredAt) + days * DAY_MS).toISOString() : undefined);

/** For how many days it has lain, once they are as many as the court counts. */
export const unreadDays = (service: Facts, days: number, now: Instant): number | undefined => {
  if (!lies(service) || service.deliveredAt === undefined) return undefined;
  const lain = Math.floor((Date.parse(now) - Date.parse(service.deliveredAt)) / DAY_MS);
  return lain >= days ? lain : undefined;
};
