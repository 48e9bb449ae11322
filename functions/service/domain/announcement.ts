import type { ServiceTry } from '../../../shared/service/service-try';
import { mayAnnounce, type LadderFacts } from './ladder';

export type AnnouncementFault = 'notInThisProcedure' | 'nothingTriedByPhone' | 'nothingTriedOnPaper';

const UNREACHED: ReadonlySet<ServiceTry['result']> = new Set(['failed', 'returned', 'refused']);
const PAPER: ReadonlySet<ServiceTry['channel']> = new Set(['post', 'direct', 'leaving', 'entrusted']);

/** CPL 95: only when the addressee cannot be found or nothing else works, and the file shows it; 解释 140: not in summary procedure. */
export const announcementFault = (facts: Pick<LadderFacts, 'bundle' | 'procedure'>, tries: readonly Pick<ServiceTry, 'channel' | 'result'>[]): AnnouncementFault | undefined => {
  if (!mayAnnounce(facts)) return 'notInThisProcedure';
  if (!tries.some(({ channel, result }) => channel === 'phone' && UNREACHED.has(result))) return 'nothingTriedByPhone';
  if (!tries.some(({ channel, result }) => PAPER.has(channel) && UNREACHED.has(result))) return 'nothingTriedOnPaper';
  return undefined;
};
