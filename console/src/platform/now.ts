/** The court's clock as last heard: for "how long ago" and "how many days left" only, never for a date that counts. */
export { courtNow as now } from '../../../shared/kernel/court-clock';
