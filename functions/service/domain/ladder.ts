import type { Instant } from '../../../shared/kernel/time';
import type { LadderTimes, Rung } from '../../../shared/service/ladder';
import type { ServiceBundle } from '../../../shared/service/service';

/** Everything a track's next step follows from. */
export interface LadderFacts {
  bundle: ServiceBundle;
  rung: Rung;
  rungAt: Instant;
  hasEffect: boolean;
  isRead: boolean;
  /** the addressee says that something is wrong and the court has not decided */
  disputed: boolean;
  /** there is an electronic address that no try has used */
  hasOtherAddress: boolean;
  /** no address of the first rung may be used, by the addressee's own choice of ways */
  noWayOpen: boolean;
  /** the task of this rung is done and the addressee was not reached by it */
  taskFailed: boolean;
  procedure: 'summary' | 'ordinary' | 'smallClaims' | undefined;
}

export type Climb = Rung | 'exhausted';

const HOUR_MS = 3_600_000;
const after = (at: Instant, hours: number): Instant => new Date(Date.parse(at) + hours * HOUR_MS).toISOString();

/** 解释 140: no announcement in summary procedure; small claims are one (CPL 165). 解释 133: none for a 调解书. */
export const mayAnnounce = ({ bundle, procedure }: Pick<LadderFacts, 'bundle' | 'procedure'>): boolean => bundle !== 'statement' && procedure === 'ordinary';

const above: Readonly<Record<Rung, (facts: LadderFacts) => Climb>> = {
  first: ({ noWayOpen }) => (noWayOpen ? 'phone' : 'reminder'),
  reminder: () => 'phone',
  phone: ({ hasOtherAddress }) => (hasOtherAddress ? 'otherAddress' : 'paper'),
  otherAddress: () => 'paper',
  paper: () => 'entrusted',
  entrusted: (facts) => (mayAnnounce(facts) ? 'announcement' : 'exhausted'),
  announcement: () => 'exhausted',
};

/** A track rests once service has effect and the papers were read or reminded of; while a dispute is open nothing climbs. */
const rests = ({ hasEffect, isRead, rung, disputed }: LadderFacts): boolean => disputed || (hasEffect && (isRead || rung !== 'first'));

/** When the rung has been waited on long enough; undefined = not by time: paper and what follows wait for their proof. */
export const climbsAt = (facts: LadderFacts, times: LadderTimes): Instant | undefined => {
  if (rests(facts)) return undefined;
  const { rung, rungAt, taskFailed } = facts;
  switch (rung) {
    case 'first': return facts.noWayOpen ? rungAt : after(rungAt, times.reminderAfterHours);
    case 'reminder': return after(rungAt, times.phoneAfterHours);
    case 'phone': return taskFailed ? rungAt : after(rungAt, facts.hasOtherAddress ? times.otherAddressAfterHours : times.paperAfterHours);
    case 'otherAddress': return after(rungAt, times.paperAfterHours);
    case 'paper': return taskFailed ? after(rungAt, times.entrustedAfterHours) : undefined;
    case 'entrusted': return taskFailed ? after(rungAt, times.announcementAfterHours) : undefined;
    case 'announcement': return undefined;
  }
};

/** The next rung, when it is time for it. */
export const nextRung = (facts: LadderFacts, times: LadderTimes, now: Instant): Climb | undefined => {
  const due = climbsAt(facts, times);
  return due === undefined || due > now ? undefined : above[facts.rung](facts);
};
