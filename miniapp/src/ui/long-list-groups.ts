import type { ReactNode } from 'react';

export interface LongListProps<T> {
  readonly items: readonly T[];
  readonly label: string;
  /** about how high a row is, in px, before it was seen */
  readonly guess: number;
  keyOf(item: T): string;
  row(item: T, index: number): ReactNode;
}
export interface RowGroup<T> { readonly from: number; readonly members: readonly T[] }

/** Few enough to draw at once, many enough to watch few of them. */
const GROUP = 8;

export const groupsOf = <T>(items: readonly T[]): RowGroup<T>[] =>
  Array.from({ length: Math.ceil(items.length / GROUP) }, (_, index) => ({ from: index * GROUP, members: items.slice(index * GROUP, (index + 1) * GROUP) }));
