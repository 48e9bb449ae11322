import type { ReactNode } from 'react';

/** Something that can be done to many rows at once, one after the other, each by its own request. */
export interface BulkAction<T> {
  readonly key: string;
  /** "批准3笔退费" */
  readonly label: (count: number) => string;
  readonly applies: (row: T) => boolean;
  /** What is asked before it begins */
  readonly ask: (rows: readonly T[]) => { title: string; text: ReactNode; ok: string };
  readonly run: (row: T) => Promise<unknown>;
}
export interface BulkFailure<T> { readonly row: T; readonly sentence: string }

/** One refusal does not keep the others; what was refused comes back with the server's sentence. */
export const runBulk = async <T>(rows: readonly T[], run: (row: T) => Promise<unknown>, onProgress: (done: number) => void): Promise<BulkFailure<T>[]> => {
  const failures: BulkFailure<T>[] = [];
  for (const [index, row] of rows.entries()) {
    try {
      await run(row);
    } catch (cause) {
      failures.push({ row, sentence: cause instanceof Error ? cause.message : String(cause) });
    }
    onProgress(index + 1);
  }
  return failures;
};
