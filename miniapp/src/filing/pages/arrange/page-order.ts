import type { FilingFile } from '@shared/filing/filing';

export type Turn = 0 | 90 | 180 | 270;
/** A page of a piece of evidence, on its way into a new PDF. */
export interface OnePage { readonly key: string; readonly file: FilingFile; readonly page: number; readonly turn: Turn }

/** Word has no pages until it is a PDF. */
export const hasPages = ({ contentType }: FilingFile): boolean => contentType === 'application/pdf' || contentType.startsWith('image/');

export const pagesOf = (files: readonly FilingFile[]): OnePage[] =>
  files.flatMap((file) => Array.from({ length: file.pages ?? 1 }, (_, index): OnePage => ({ key: `${file.fileId}-${index + 1}`, file, page: index + 1, turn: 0 })));

export const turned = (pages: readonly OnePage[], key: string): OnePage[] => pages.map((one) => (one.key === key ? { ...one, turn: ((one.turn + 90) % 360) as Turn } : one));

export const movedPage = (pages: readonly OnePage[], key: string, by: -1 | 1): readonly OnePage[] => {
  const at = pages.findIndex((one) => one.key === key);
  const [one, other] = [pages[at], pages[at + by]];
  if (one === undefined || other === undefined) return pages;
  return pages.map((page) => (page === one ? other : page === other ? one : page));
};

/** Where the files stood that went into it, the new file stands; they are in it now. */
export const inTheirPlace = <T extends { readonly fileId: string }>(list: readonly T[], gone: ReadonlySet<string>, made: T): T[] => {
  const first = list.findIndex(({ fileId }) => gone.has(fileId));
  const rest = (items: readonly T[]): T[] => items.filter(({ fileId }) => !gone.has(fileId));
  return [...rest(list.slice(0, Math.max(first, 0))), made, ...rest(list.slice(Math.max(first, 0)))];
};
