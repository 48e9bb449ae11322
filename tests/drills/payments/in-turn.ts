const AT_ONCE = 8;

/** So many at once, in order. */
export const inTurn = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  let next = 0;
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let item = items[next++]; item !== undefined; item = items[next++]) await work(item);
  }));
};
