import type { ListColumn, SheetValue } from './list-column';

export type SheetCell = { value: string; type: StringConstructor; fontWeight?: 'bold' } | { value: number; type: NumberConstructor; format?: string } | null;

/** Text that a spreadsheet could take for a formula (also after "save as CSV") is kept text by an apostrophe. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cellOf = (value: SheetValue | undefined): SheetCell => {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return { value: harmless(value), type: String };
  return typeof value === 'number' ? { value, type: Number } : { value: value.fen / 100, type: Number, format: '#,##0.00' };
};

/** Head and rows of the sheet, from the columns that have something to export. */
export const sheetCells = <T>(columns: readonly ListColumn<T>[], rows: readonly T[]): SheetCell[][] => {
  const exported = columns.flatMap(({ title, sheet }) => (sheet === undefined ? [] : [{ title, sheet }]));
  return [
    exported.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => exported.map(({ sheet }) => cellOf(sheet(row)))),
  ];
};
