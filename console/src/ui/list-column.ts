import type { TableColumnType } from 'antd';

/** What a cell of the exported sheet holds: words, a figure, or money. */
export type SheetValue = string | number | { fen: number };

/** A column of a list and, by `sheet`, of its xlsx; a column without it is not exported. */
export interface ListColumn<T> extends TableColumnType<T> {
  title: string;
  key: string;
  sheet?: (row: T) => SheetValue | undefined;
}
