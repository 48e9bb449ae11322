import type { TimeSlot } from '../../../shared/mediation/mediation';

/** The earliest slot still ahead to which every bound party said yes. */
export const agreedSlot = (slots: readonly TimeSlot[], partyIds: readonly string[], at: Date): TimeSlot | undefined => {
  if (partyIds.length === 0) return undefined;
  return slots
    .filter((slot) => Date.parse(slot.startsAt) > at.getTime() && partyIds.every((partyId) => slot.answers[partyId] === 'yes'))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0];
};
