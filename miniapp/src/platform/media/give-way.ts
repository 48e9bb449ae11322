export interface Sample { readonly lost: number; readonly roundTripMs: number }

const BAD = { lost: 0.3, roundTripMs: 3000 };
const GOOD = { lost: 0.03, roundTripMs: 400 };
/** bad for this many samples in a row → give up pictures; good for this many → offer them again */
const PATIENCE = { bad: 6, good: 6 };

/** Pictures first, so that the words still come through: whether to send pictures, from the latest samples (newest last). */
export const givesWay = (sendsPictures: boolean, samples: readonly Sample[]): boolean => {
  const latest = samples.slice(-(sendsPictures ? PATIENCE.bad : PATIENCE.good));
  if (sendsPictures) return !(latest.length === PATIENCE.bad && latest.every(({ lost, roundTripMs }) => lost > BAD.lost || roundTripMs > BAD.roundTripMs));
  return latest.length === PATIENCE.good && latest.every(({ lost, roundTripMs }) => lost < GOOD.lost && roundTripMs < GOOD.roundTripMs);
};
