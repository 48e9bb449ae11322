import type { CourtDate } from '../kernel/time';
import type { GuidedStart } from './guided-start';
import { adviseJurisdiction, type JurisdictionAdvice } from './jurisdiction';
import { limitationWarning } from './limitation';

export interface StartAdvice { readonly jurisdiction: JurisdictionAdvice; readonly limitation?: string | undefined; readonly needsReason: boolean }

/** What the answers before the form mean at this court; the same for the phone, the server and the clerk. */
export const checkStart = (slug: string, start: GuidedStart, thisCourt: string, today: CourtDate): StartAdvice => {
  const jurisdiction = adviseJurisdiction(slug, start, thisCourt);
  const limitation = limitationWarning(slug, start.knownOn, today);
  return { jurisdiction, ...(limitation === undefined ? {} : { limitation }), needsReason: !jurisdiction.here && (start.reason ?? '').trim().length < 4 };
};
