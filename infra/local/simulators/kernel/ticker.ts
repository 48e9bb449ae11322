/** Runs due work a few times a second, never twice at once; a failure is printed and tried again at the next tick. */
export const startTicker = (everyMs: number, work: () => Promise<void> | void): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    if (running !== undefined) return;
    running = (async () => work())()
      .catch((error: unknown) => console.error('simulators: due work failed', error))
      .finally(() => { running = undefined; });
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await running;
  };
};
