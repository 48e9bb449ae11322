/** Switches of what can be made to go wrong; each counts down as it is used. */
export interface FaultBoard<Kind extends string> {
  /** True, and one time fewer left, when the switch is on. */
  take(kind: Kind): boolean;
  set(kind: Kind, times: number): void;
  all(): readonly { readonly kind: Kind; readonly times: number }[];
}

export const openFaultBoard = <Kind extends string>(kinds: readonly Kind[]): FaultBoard<Kind> => {
  const left = new Map<Kind, number>();
  return {
    take: (kind) => {
      const times = left.get(kind) ?? 0;
      if (times > 0) left.set(kind, times - 1);
      return times > 0;
    },
    set: (kind, times) => void left.set(kind, Math.max(0, Math.trunc(times))),
    all: () => kinds.map((kind) => ({ kind, times: left.get(kind) ?? 0 })),
  };
};
