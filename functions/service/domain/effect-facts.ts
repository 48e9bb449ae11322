import type { Instant } from '../../../shared/kernel/time';
import type { ServiceBundle } from '../../../shared/service/service';
import type { EffectRule, EffectTrack } from '../../../shared/service/service-effect';
import type { AddressSource, Receiver, ServiceChannel } from '../../../shared/service/service-try';

/** What one try says. */
export interface EffectRow {
  channel: ServiceChannel;
  addressSource: AddressSource;
  /** electronic: in the system of the address; paper: signed for; left; announcement: its days are over */
  reachedAt?: Instant | undefined;
  /** the consent that held on arrival covered this way, paper and stage */
  consented?: boolean | undefined;
  refusedAt?: Instant | undefined;
  /** post: back at the court */
  returnedAt?: Instant | undefined;
  receiver?: Receiver | undefined;
  /** witness, photo or video */
  witnessed?: boolean | undefined;
}

/** What the rows say, and nothing else. */
export interface EffectFacts {
  bundle: ServiceBundle;
  rows: readonly EffectRow[];
  readAt?: Instant | undefined;
  /** The addressee's own reply or act: signing for it. */
  actedAt?: Instant | undefined;
  objection?: { at: Instant; decision?: { upheld: boolean; arrivedAt?: Instant | undefined } | undefined } | undefined;
}

/** One way in which service may have taken effect. */
export interface Ground { channel: ServiceChannel; effectiveAt: Instant; track: EffectTrack; rule: EffectRule }
export interface EffectMoment extends Ground { /** several channels or both tracks were valid: the earliest counts */ earliestOfSeveral: boolean }
