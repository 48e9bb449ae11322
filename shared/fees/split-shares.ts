/** A sum shared out by weights: whole fen, exactly the sum; what does not divide goes to the first ones (largest remainder). */
export const splitExactly = (totalFen: number, weights: readonly number[]): number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight, at) => ({ at, fen: Math.floor((totalFen * weight) / whole), rest: (totalFen * weight) % whole }));
  const left = totalFen - parts.reduce((sum, part) => sum + part.fen, 0);
  const richer = new Set(parts.toSorted((one, other) => other.rest - one.rest || one.at - other.at).slice(0, left).map((part) => part.at));
  return parts.map(({ at, fen }) => (richer.has(at) ? fen + 1 : fen));
};
