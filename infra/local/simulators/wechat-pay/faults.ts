/** What can be made to go wrong; each switch counts down as it is used. */
export const FAULT_KINDS = [
  'error-after-commit',
  'timeout',
  'rate-limit',
  'unsigned',
  'wrong-signature',
  'lost-callback',
  'duplicate-callback',
  'stale-timestamp',
  'wrong-amount',
  'sign-test',
  'refund-abnormal',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface FaultBoard {
  /** True, and one time fewer left, when the switch is on. */
  take(kind: FaultKind): boolean;
  set(kind: FaultKind, times: number): void;
  all(): readonly { readonly kind: FaultKind; readonly times: number }[];
}

export const faultBoard = (): FaultBoard => {
  const left = new Map<FaultKind, number>();
  return {
    take: (kind) => {
      const times = left.get(kind) ?? 0;
      if (times > 0) left.set(kind, times - 1);
      return times > 0;
    },
    set: (kind, times) => void left.set(kind, Math.max(0, Math.trunc(times))),
    all: () => FAULT_KINDS.map((kind) => ({ kind, times: left.get(kind) ?? 0 })),
  };
};

export const isFaultKind = (value: string): value is FaultKind => (FAULT_KINDS as readonly string[]).includes(value);
