import type { Mediation } from '../../../shared/mediation/mediation';

/** A mediation at its beginning. The id is the instant: one is open at a time. */
export const newMediation = ({ origin, at, requestedBy, note, track = 'N' }: { origin: Mediation['origin']; at: Date; requestedBy?: string; note?: string | undefined; track?: Mediation['track'] }): Mediation => ({
  mediationId: `mediation_${at.getTime()}`, track, state: 'requested', origin, requestedAt: at.toISOString(), slots: [],
  ...(requestedBy === undefined ? {} : { requestedBy }), ...(note === undefined || note === '' ? {} : { note }),
});
