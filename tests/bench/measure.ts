/** Milliseconds of each call at a given concurrency, after a warm-up. */
export interface Figures { perSecond: number; p50: number; p99: number; calls: number }

export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

export const measure = async (calls: number, concurrency: number, call: (index: number) => Promise<unknown>): Promise<Figures> => {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(Array.from({ length: concurrency }, async () => {
    for (let index = next++; index < calls; index = next++) {
      const from = performance.now();
      await call(index);
      times.push(performance.now() - from);
    }
  }));
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, p50: percentile(times, 0.5), p99: percentile(times, 0.99), calls: times.length };
};

export const line = (name: string, { perSecond, p50, p99, calls }: Figures): string =>
  `${name.padEnd(44)}${perSecond.toFixed(0).padStart(8)}/s${p50.toFixed(1).padStart(9)} ms${p99.toFixed(1).padStart(9)} ms${String(calls).padStart(8)}`;

export const median = (values: readonly number[]): number => percentile([...values].sort((a, b) => a - b), 0.5);
